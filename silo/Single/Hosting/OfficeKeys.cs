using Microsoft.AspNetCore.DataProtection;

namespace ReputationWatch.Single.Hosting;

/// <summary>
/// The office's own keys, in the data folder: forms that were open over a restart still hold, and channels' secrets can be opened by every
/// verb. They lie beside the store and not in it: a copy of the store alone opens no secret. Whoever moves the office takes the folder whole.
/// </summary>
static class OfficeKeys
{
    const UnixFileMode OwnerAlone = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static IServiceCollection AddOfficeKeys(this IServiceCollection services, string folder, bool readOnly)
    {
        var keys = Path.Combine(folder, "keys");
        if (!readOnly) Make(keys);
        services.AddDataProtection().SetApplicationName("reputationwatch").PersistKeysToFileSystem(new(keys));
        // It warns at each start that the keys lie there in the clear, which is meant.
        return services.AddLogging(logging => logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error));
    }

    static void Make(string keys)
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(keys);
        else Directory.CreateDirectory(keys, OwnerAlone);
    }
}
