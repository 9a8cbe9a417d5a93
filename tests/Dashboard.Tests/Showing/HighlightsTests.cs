using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Showing;

namespace ReputationWatch.Dashboard.Tests.Showing;

public sealed class HighlightsTests
{
    [Fact]
    public void Text_without_evidence_is_one_plain_stretch() =>
        Assert.Equal([("Sampit", "")], Over("Sampit"));

    [Fact]
    public void Overlapping_evidence_shares_the_stretch_where_it_overlaps() =>
        Assert.Equal([("ab", "neg"), ("cd", "era"), ("ef", "era"), ("gh", "")], Over("abcdefgh", At(0, 4, -1, "tone"), At(2, 4, 1, "lens:x")));

    [Fact]
    public void A_span_inside_another_parts_it_in_three() =>
        Assert.Equal([("a", "pos"), ("b", "neg"), ("c", "pos")], Over("abc", At(0, 3, 1, "tone"), At(1, 1, -2, "tone:negated")));

    [Fact]
    public void The_same_span_twice_is_one_stretch_with_both_reasons()
    {
        var stretch = Assert.Single(Highlights.Over("abc", EvidenceField.Title, [At(0, 3, 1, "tone"), At(0, 3, 1, "risk:hoax")]));
        Assert.Equal(["tone", "risk:hoax"], stretch.Evidence.Select(e => e.Why));
    }

    [Theory]
    [InlineData(-5, 3)]
    [InlineData(2, 99)]
    [InlineData(50, 1)]
    [InlineData(1, int.MaxValue)]
    [InlineData(1, -4)]
    [InlineData(3, 0)]
    public void Whatever_the_spans_the_stretches_together_are_the_text(int start, int length) =>
        Assert.Equal("abcdef", string.Concat(Over("abcdef", At(start, length, 1, "tone"), At(2, 2, -1, "tone")).Select(s => s.Item1)));

    [Fact]
    public void Evidence_of_another_field_marks_nothing() =>
        Assert.Equal([("abc", "")], Over("abc", At(0, 3, 1, "tone") with { Field = EvidenceField.Snippet }));

    [Fact]
    public void An_empty_text_has_no_stretch() => Assert.Empty(Over("", At(0, 3, 1, "tone")));

    static IEnumerable<(string, string)> Over(string text, params Evidence[] evidence) =>
        Highlights.Over(text, EvidenceField.Title, evidence).Select(s => (s.Text, s.Mark));

    static Evidence At(int start, int length, double weight, string why) => new(EvidenceField.Title, start, length, "", weight, why);
}
