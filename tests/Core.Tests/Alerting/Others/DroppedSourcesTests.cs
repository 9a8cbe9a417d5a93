using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Others;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;

namespace ReputationWatch.Core.Tests.Alerting.Others;

public sealed class DroppedSourcesTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    static readonly SourceId Bing = new("bing"), Mojeek = new("mojeek");

    [Fact]
    public void Incidents_on_a_source_that_was_switched_off_end_unjudged_and_it_is_forgotten()
    {
        var memory = Memory([On(Bing, "a"), On(Mojeek, "b")], [Seen(Mojeek, "v"), Seen(Bing, null)]);

        var (kept, ended) = DroppedSources.Of(memory, new HashSet<SourceId> { Bing }, Now);

        Assert.Equal([Bing], kept!.Pages.Select(p => p.Source));
        Assert.Equal([Bing], kept.Visibility.Select(v => v.Source));
        Assert.Equal([("b", IncidentKind.PageOne), ("v", IncidentKind.VisibilityDown)], ended.Select(e => (e.IncidentId, e.Kind)));
        Assert.All(ended, e => Assert.Equal((AlertStatus.Open, AlertStatus.Quiet, AlertReason.SourceDropped), (e.From, e.To, e.Reason)));
    }

    [Fact]
    public void An_incident_that_another_source_still_shows_goes_on()
    {
        var (_, ended) = DroppedSources.Of(Memory([On(Bing, "a"), On(Mojeek, "a")], []), new HashSet<SourceId> { Bing }, Now);

        Assert.Empty(ended);
    }

    [Fact]
    public void Where_nothing_is_remembered_nothing_ends() => Assert.Empty(DroppedSources.Of(null, new HashSet<SourceId>(), Now).Ended);

    static WatchMemory Memory(IReadOnlyList<PageMemory> pages, IReadOnlyList<VisibilityMemory> seen) =>
        new() { TimeZone = "Asia/Jakarta", Snapshot = null, Policy = PolicyState.Start(Now), Pages = pages, Visibility = seen };

    static PageMemory On(SourceId source, string incident) => new(source, [new($"https://{source}.example/x", 2, 2, 2, 0, 2, incident)]);

    static VisibilityMemory Seen(SourceId source, string? incident) => new(source, [], new(Now, .2, .1), incident);
}
