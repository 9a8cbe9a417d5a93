using System.Reflection;

namespace ReputationWatch.Adapters.Sql.Migrations;

/// <summary>One numbered change of the tables.</summary>
/// <param name="Name">The file's name, <c>0001_watching.sql</c>: their order is that of the changes.</param>
/// <param name="Text">Its SQL, with <see cref="Dialect"/>'s words in braces.</param>
sealed record Migration(string Name, string Text)
{
    const string Folder = "ReputationWatch.Sql.Migrations.";

    /// <summary>Those in this folder, in order.</summary>
    public static IReadOnlyList<Migration> BuiltIn { get; } =
    [
        .. Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(resource => resource.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)
            .Select(resource => new Migration(resource[Folder.Length..], TextOf(resource))),
    ];

    static string TextOf(string resource)
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)!);
        return reader.ReadToEnd();
    }
}
