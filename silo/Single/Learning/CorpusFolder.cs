using System.IO.Compression;
using ReputationWatch.Learning;

namespace ReputationWatch.Single.Learning;

/// <summary>
/// Reads the corpus from a folder: our own texts under <c>own/train</c> and <c>own/test</c>, labels of real headlines under <c>real/*.tsv</c>. The texts of the
/// latter are not carried along; they are taken from a second folder where that is at hand.
/// </summary>
/// <param name="folder">The corpus, such as <c>grains/Corpus</c>.</param>
/// <param name="texts">Where the texts of others lie; null if nowhere.</param>
sealed class CorpusFolder(string folder, string? texts)
{
    /// <summary>The texts that are our own.</summary>
    /// <exception cref="FormatException">A line is wrong.</exception>
    public IReadOnlyList<LabelledText> Own() => [.. Own("train", Split.Train), .. Own("test", Split.Test)];

    /// <summary>The labels of real headlines: those that are split by key, held-back ones as they were labelled anew, and more that are learnt from alone.</summary>
    /// <exception cref="FormatException">A line is wrong.</exception>
    public IReadOnlyList<RealLabel> Labels()
    {
        var agreed = Labels("test.tsv").ToDictionary(l => l.Key);
        return
        [
            .. FirstLabels().Select(l => l.Said.Split == Split.Test ? agreed.GetValueOrDefault(l.Key, l) : l),
            .. Labels("more.tsv").Select(l => l with { Said = l.Said with { Split = Split.Train } }),
        ];
    }

    /// <summary>The labels of the first annotator.</summary>
    public IReadOnlyList<RealLabel> FirstLabels() => Labels("labels.tsv");

    /// <summary>The labels that the held-back headlines got anew, without sight of the first.</summary>
    public IReadOnlyList<RealLabel> AnewLabels() => Labels("anew.tsv");

    /// <summary>The labels of the second annotator.</summary>
    public IReadOnlyList<RealLabel> SecondLabels() => Labels("second.tsv");

    /// <summary>The real headlines whose text is at hand, with their labels.</summary>
    public IReadOnlyList<LabelledText> Real()
    {
        var known = Texts().DistinctBy(t => t.Key).ToDictionary(t => t.Key);
        return [.. from label in Labels() where known.ContainsKey(label.Key) let t = known[label.Key] select label.With(t.Title, t.Snippet, t.Published)];
    }

    /// <summary>The stock headlines that others labelled; none where they are not at hand.</summary>
    public IReadOnlyList<LabelledText> Stock() => [.. PublicData.Stock(Lines("data/cnbci-headlines/until-2024.csv"))];

    /// <summary>The reviews and tweets that others labelled, without their neutral class.</summary>
    public IReadOnlyList<LabelledText> Reviews() => [.. PublicData.Tabbed(Lines("data/smsa/train_preprocess.tsv"), "smsa")];

    IEnumerable<(string Key, string Title, string Snippet, DateTimeOffset? Published)> Texts() =>
        PublicData.ClickTitles(Lines("data/click-id/titles_dates.tsv"))
            .Concat(PublicData.Tone520Titles(Lines("data/headline-tone520/tone520.tsv")))
            .Concat(PublicData.FeedItems(Lines("captures/feeds-indonesia/tempo_items_2025-06_2026-06.jsonl.gz")));

    IReadOnlyList<RealLabel> Labels(string name)
    {
        var path = Path.Combine(folder, "real", name);
        return File.Exists(path) ? [.. RealLabels.Read(File.ReadLines(path), name)] : [];
    }

    IEnumerable<LabelledText> Own(string side, Split split)
    {
        var path = Path.Combine(folder, "own", side);
        if (!Directory.Exists(path)) return [];
        var files = Directory.GetFiles(path, "*.tsv").Order(StringComparer.Ordinal);
        return files.SelectMany(f => OwnCorpus.Read(File.ReadLines(f), Path.Combine("own", side, Path.GetFileName(f)), split));
    }

    IEnumerable<string> Lines(string path)
    {
        var whole = texts is null ? null : Path.Combine(texts, path);
        if (whole is null || !File.Exists(whole)) yield break;
        using var raw = File.OpenRead(whole);
        using var reader = new StreamReader(path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(raw, CompressionMode.Decompress) : raw);
        while (reader.ReadLine() is { } line) yield return line;
    }
}
