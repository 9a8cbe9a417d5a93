using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Assessing;

public sealed class AssessmentMarkTests
{
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit", Aliases = ["Kotim"], Lenses = ["sampit-2001"] };

    static string Mark(TrackedKeyword keyword) => Assessor.BuiltIn.MarkFor(keyword);

    static IReadOnlyList<Lens> Changed(string id) => [.. Lenses.BuiltIn.Select(l => l.Id == id ? l with { Terms = [.. l.Terms, "istilah baru"] } : l)];

    [Fact]
    public void It_names_the_weights_and_is_the_same_each_time()
    {
        Assert.Equal(Mark(Sampit), Assessor.Of(Lenses.BuiltIn).MarkFor(Sampit));
        Assert.StartsWith(Assessor.Version + "#", Mark(Sampit), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lens_changes_it_for_the_keywords_it_applies_to_alone()
    {
        var (own, other) = (Assessor.Of(Changed("sampit-2001"), method: "tone-2+lenses-1"), Assessor.Of(Changed("maluku-1999"), method: "tone-2+lenses-1"));

        Assert.NotEqual(Mark(Sampit), own.MarkFor(Sampit));
        Assert.Equal(Mark(Sampit), other.MarkFor(Sampit));
        Assert.NotEqual(Mark(Sampit with { Lenses = [] }), other.MarkFor(Sampit with { Lenses = [] }));
    }

    [Fact]
    public void Another_layer_model_or_name_changes_it_and_what_does_not_judge_does_not()
    {
        Assert.NotEqual(Mark(Sampit), Assessor.Of(Lenses.BuiltIn, method: "tone-2+layer-1").MarkFor(Sampit));
        Assert.NotEqual(Mark(Sampit), Assessor.Of(Lenses.BuiltIn, method: "tone-3").MarkFor(Sampit));
        Assert.NotEqual(Mark(Sampit), Mark(Sampit with { Aliases = [] }));
        Assert.NotEqual(Mark(Sampit with { Name = "Sampit", Aliases = ["Kotim"] }), Mark(Sampit with { Name = "SampitKotim", Aliases = [] }));
        Assert.Equal(Mark(Sampit), Mark(Sampit with { Interval = TimeSpan.FromHours(9), ReadArticles = true }));
    }
}
