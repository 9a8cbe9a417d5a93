using ReputationWatch.Assessing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Learning;

/// <summary>The corpus in the repository keeps its own rules.</summary>
public sealed class CorpusTests
{
    static readonly IReadOnlyList<LabelledText> Own = [.. Read("train", Split.Train), .. Read("test", Split.Test)];

    [Fact]
    public void There_are_five_thousand_texts_and_more() => Assert.InRange(Own.Count, 5_000, 50_000);

    [Fact]
    public void Every_text_lies_on_the_side_that_its_id_says() =>
        Assert.Empty(Own.Where(t => t.Split != Splits.OfOwn(t.Group)).Select(t => t.Key));

    [Fact]
    public void No_id_stands_twice() => Assert.Equal(Own.Count, Own.DistinctBy(t => t.Key).Count());

    [Fact]
    public void No_headline_stands_twice_for_one_keyword() => Assert.Equal(Own.Count, Own.DistinctBy(t => (t.Title, t.Keyword)).Count());

    [Fact]
    public void Every_lens_that_is_built_in_has_texts_about_it() =>
        Assert.Empty(Lenses.BuiltIn.Select(l => l.Id).Except(Own.Where(t => t.Era.Role == EraRole.About).Select(t => t.Era.Lens)));

    [Fact]
    public void Every_lens_that_is_named_exists() =>
        Assert.Empty(Own.Select(t => t.Era.Lens).OfType<string>().Distinct().Except(Lenses.BuiltIn.Select(l => l.Id)));

    [Fact]
    public void All_tones_risks_and_languages_are_there()
    {
        Assert.Equal(3, Own.Select(t => t.Tone).Distinct().Count());
        Assert.Equal(4, Own.SelectMany(t => t.Risks).Select(r => r.Risk).Distinct().Count());
        Assert.Equal(["bjn", "en", "id", "jv", "mad", "pmy", "su"], Own.Select(t => t.Language).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Labels_of_real_headlines_are_keys_and_labels_alone()
    {
        var lines = Directory.GetFiles(Path.Combine(Folder, "real"), "*.tsv").SelectMany(File.ReadLines).ToList();

        Assert.InRange(lines.Count, 3_000, 100_000);
        Assert.All(lines, l => Assert.Matches(@"^(click|tempo)-[0-9a-f]{12}\t(-|\d+\+\d+)\t(positive|neutral|negative)\t[a-z0-9:+-]+\t[a-z/,-]+$", l));
        Assert.InRange(RealLabels.Read(File.ReadLines(Path.Combine(Folder, "real", "second.tsv")), "second.tsv").Count(), 400, 10_000);
    }

    [Fact]
    public void The_test_half_is_carried_along_whole() =>
        Assert.Equal(Own.Where(t => t.Split == Split.Test).Select(t => t.Key).Order(), ShippedTest.Texts.Select(t => t.Key).Order());

    static string Folder => Path.Combine(Places.Root, "grains", "Corpus");

    static IEnumerable<LabelledText> Read(string side, Split split) =>
        Directory.GetFiles(Path.Combine(Folder, "own", side), "*.tsv").SelectMany(f => OwnCorpus.Read(File.ReadLines(f), f, split));
}
