using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Others;
using ReputationWatch.Assessing;
using ReputationWatch.Delivering;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Alerting.Others;

public sealed class ResurfacedWatchTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    static readonly HashSet<string> Nothing = [];

    [Fact]
    public void An_old_harmful_story_that_is_dated_anew_is_told_once_with_its_true_date()
    {
        var change = Assert.Single(Decide([Old("https://a.example/1"), Old("https://b.example/1") with { StoryId = "https://a.example/1", Published = Now.AddYears(-2) }]));

        Assert.Equal((IncidentKind.Resurfaced, AlertStatus.Quiet, AlertStatus.Quiet, "https://a.example/1"), (change.Kind, change.From, change.To, change.Subject));
        Assert.Equal(Now.AddYears(-3), change.Evidence!.FirstPublished);
        Assert.Equal(change.IncidentId, Assert.Single(Decide([Old("https://a.example/1")])).IncidentId);
    }

    [Fact]
    public void What_was_known_to_be_old_is_no_news() =>
        Assert.Empty(ResurfacedWatch.Decide(new("sampit"), [Old("https://a.example/1")], new HashSet<string> { "https://a.example/1" }, Now));

    [Fact]
    public void What_is_only_a_little_late_or_harmless_or_not_dated_anew_is_nothing()
    {
        var old = Old("https://a.example/1");

        Assert.Empty(Decide([old with { Published = Now.AddDays(-20) }]));
        Assert.Empty(Decide([old with { Resurfaced = false }]));
        Assert.Empty(Decide([old with { Assessment = old.Assessment with { Tone = Tone.Positive } }]));
    }

    static IReadOnlyList<IncidentTransition> Decide(IEnumerable<Mention> fresh) => ResurfacedWatch.Decide(new("sampit"), fresh, Nothing, Now);

    static Mention Old(string url) => new()
    {
        Url = url,
        Title = "Kerusuhan",
        Snippet = "",
        Outlet = "Arsip",
        Published = Now.AddYears(-3),
        Precision = DatePrecision.Day,
        Resurfaced = true,
        FirstSource = new("bing"),
        FirstSeen = Now,
        StoryId = url,
        Assessment = new(Tone.Negative, new(0, 0, 1), new(Era.Present, EraRole.None, 1), [], [], false),
    };
}
