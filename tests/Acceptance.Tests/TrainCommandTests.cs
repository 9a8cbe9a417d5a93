using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests;

public sealed class TrainCommandTests
{
    [Fact]
    public async Task The_same_corpus_gives_the_same_weights_bit_for_bit()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "own/train/port.tsv", Lines());
        Write(folder, "real/labels.tsv", ["click-000000000000\t-\tneutral\tnone\t-"]);

        var first = await TrainAsync(folder, "first.weights");
        var second = await TrainAsync(folder, "second.weights");

        Assert.Equal((0, 0), (first.Code, second.Code));
        Assert.Contains("12 own texts, 0 of 1 real headlines", first.Error);
        Assert.Contains("differ from the shipped ones", first.Error);
        Assert.Equal(
            await File.ReadAllBytesAsync(Path.Combine(folder.Path, "first.weights"), TestContext.Current.CancellationToken),
            await File.ReadAllBytesAsync(Path.Combine(folder.Path, "second.weights"), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_missing_folder_is_refused_before_any_work_and_no_partial_file_stays()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "own/train/port.tsv", Lines());

        var refused = await TrainAsync(folder, Path.Combine("nowhere", "out.weights"));
        var done = await TrainAsync(folder, "out.weights");

        Assert.Equal((2, 0), (refused.Code, done.Code));
        Assert.Contains("--out: there is no folder", refused.Error);
        Assert.DoesNotContain("own texts", refused.Error);
        Assert.Equal(["out.weights"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_wrong_line_is_named_and_nothing_is_written()
    {
        using var folder = new TemporaryFolder();
        Write(folder, "own/train/port.tsv", [.. Lines(), "port-0099\tSampit\t2025-01-01\tid\tbagus\tnone\t-\tport\tPelabuhan\t"]);

        var (code, error) = await TrainAsync(folder, "out.weights");

        Assert.Equal(2, code);
        Assert.Contains("port.tsv, line 13: tone \"bagus\": write positive, neutral or negative", error);
        Assert.False(File.Exists(Path.Combine(folder.Path, "out.weights")));
    }

    [Fact]
    public async Task A_folder_without_a_corpus_is_told_what_to_write()
    {
        using var folder = new TemporaryFolder();

        var (code, error) = await TrainAsync(folder, "out.weights");

        Assert.Equal(2, code);
        Assert.Contains("write --corpus grains/Corpus", error);
    }

    static async Task<(int Code, string Error)> TrainAsync(TemporaryFolder folder, string file)
    {
        var (code, _, error) = await Reputationwatch.RunAsync($"train --corpus \"{folder.Path}\" --out \"{Path.Combine(folder.Path, file)}\"");
        return (code, error);
    }

    static void Write(TemporaryFolder folder, string path, IEnumerable<string> lines)
    {
        var whole = Path.Combine(folder.Path, path);
        Directory.CreateDirectory(Path.GetDirectoryName(whole)!);
        File.WriteAllLines(whole, lines);
    }

    static string[] Lines() =>
    [
        .. from i in Enumerable.Range(1, 4)
           from said in new[] { ("positive", "Panen melimpah di"), ("negative", "Banjir rendam"), ("neutral", "Jadwal kapal di") }
           select $"port-{i:D4}{said.Item1}\tSampit\t2025-01-0{i}\tid\t{said.Item1}\tnone\t-\tport\t{said.Item2} Sampit {i}\t",
    ];
}
