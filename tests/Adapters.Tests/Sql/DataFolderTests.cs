using System.Diagnostics;
using ReputationWatch.Adapters.Sql;

namespace ReputationWatch.Adapters.Tests.Sql;

public sealed class DataFolderTests : IDisposable
{
    readonly string _folder = Directory.CreateTempSubdirectory("reputationwatch-folder-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_folder_is_made_where_there_is_none()
    {
        using var held = DataFolder.Lock(Path.Combine(_folder, "new", "data"), "serve");

        Assert.True(Directory.Exists(held.Path));
    }

    [Fact]
    public void Whoever_comes_second_is_told_who_holds_the_folder_and_what_to_do()
    {
        using var held = DataFolder.Lock(_folder, "serve on http://localhost:5080");

        var refused = Assert.Throws<DataFolderInUseException>(() => DataFolder.Lock(_folder, "serve on http://localhost:5081"));

        Assert.Equal(
            $"{_folder} is in use by process {Environment.ProcessId}: serve on http://localhost:5080; stop that, or give another folder with --data",
            refused.Message);
    }

    [Fact]
    public void A_folder_that_was_let_go_can_be_taken_again()
    {
        DataFolder.Lock(_folder, "serve").Dispose();

        DataFolder.Lock(_folder, "serve").Dispose();
    }

    [Fact]
    public async Task A_folder_held_by_another_process_is_free_as_soon_as_that_one_is_killed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || !File.Exists("/usr/bin/flock"), "skipped: flock is not installed (Debian: apt-get install util-linux)");
        using var other = Process.Start(new ProcessStartInfo("/usr/bin/flock", ["--no-fork", Path.Combine(_folder, "reputationwatch.lock"), "sh", "-c", "echo held; exec cat"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        Assert.Equal("held", await other.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken));

        var refused = Assert.Throws<DataFolderInUseException>(() => DataFolder.Lock(_folder, "serve"));
        Assert.Equal("another process", refused.Holder);

        other.Kill();
        await other.WaitForExitAsync(TestContext.Current.CancellationToken);
        DataFolder.Lock(_folder, "serve").Dispose();
    }

    [Fact]
    public async Task A_folder_that_cannot_be_there_is_said_to_be_not_writable()
    {
        var file = Path.Combine(_folder, "file");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);

        var refused = Assert.Throws<StoreException>(() => DataFolder.Lock(Path.Combine(file, "data"), "serve"));

        Assert.Equal(StoreProblem.NotWritable, refused.Problem);
        Assert.StartsWith($"{Path.Combine(file, "data")} cannot be used as the data folder", refused.Message, StringComparison.Ordinal);
    }
}
