using ReputationWatch.Alerting.Folding;
using ReputationWatch.Alerting.Others;
using ReputationWatch.Assessing;
using ReputationWatch.Delivering;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting;

/// <summary>What a cycle's alerts rest on.</summary>
/// <param name="State">What was known when it began.</param>
/// <param name="Counted">The mentions that count now.</param>
/// <param name="Mentions">Those seen in this cycle, new or again.</param>
/// <param name="Revised">Those whose article page was read since.</param>
/// <param name="Pages">The pages that could be read.</param>
/// <param name="Point">The figures; null where nobody could look.</param>
/// <param name="Blind">Whether something that was seen of late is out of sight.</param>
/// <param name="Now">The cycle's time.</param>
public sealed record AlertInput(
    WatchState State, IReadOnlyList<RecentMention> Counted, IReadOnlyList<Mention> Mentions, IReadOnlyList<Mention> Revised,
    IReadOnlyList<ResultPage> Pages, TrendPoint? Point, bool Blind, DateTimeOffset Now);

/// <summary>What was decided.</summary>
/// <param name="Alert">Where the keyword's alert stands.</param>
/// <param name="Memory">What to remember; null where there is nothing.</param>
/// <param name="Transitions">How incidents changed, in order.</param>
public sealed record CycleDecision(AlertState Alert, WatchMemory? Memory, IReadOnlyList<IncidentTransition> Transitions);

/// <summary>All alerts of a cycle: spikes, page one, visibility, what resurfaced, lasting shifts. Pure.</summary>
public static class CycleAlerts
{
    /// <summary>Where so much newer a keyword is, what is found of it is its past, and no news.</summary>
    public static readonly TimeSpan Learning = TimeSpan.FromHours(72);

    /// <summary>Decides all of them. Who could not look decides nothing: what is open stays open.</summary>
    public static CycleDecision Decide(AlertInput input, AlertOptions options)
    {
        var (state, now) = (input.State, input.Now);
        if (input.Point is null) return new(state.Alert with { Reason = AlertReason.CouldNotLook }, state.Memory, []);

        var keyword = state.Keyword;
        var facts = DetectorFacts.Of(input.Counted, [.. state.Looks.Where(look => look < now), now], keyword.TimeZone);
        var spikes = SpikeWatch.Decide(
            new(keyword.Id, state.TrackedSince, state.Alert, state.Memory?.In(keyword.TimeZone), facts, input.Blind, options.PushBar(state.Keywords), state.Told, now), options);

        var (known, dropped) = DroppedSources.Of(state.Memory, state.Sources.Select(s => s.Source.Id).ToHashSet(), now);
        var (places, entered) = PageOneWatch.Decide(keyword.Id, known?.Pages ?? [], state.Pages, input.Pages, input.Mentions, state.Open, now);
        var (shown, fell) = VisibilityWatch.Decide(keyword.Id, known?.Visibility ?? [], input.Point.Pages, facts.Zone, now);
        var resurfaced = now - state.TrackedSince <= Learning ? [] : Resurfaced(input);
        var (through, shifts) = SlowWatch.Decide(keyword.Id, spikes.Memory.SlowThrough, spikes.Run, facts, now);

        // What nothing is remembered of and nobody can see any more has no other end.
        var lost = state.Open.Where(i => !places.Any(p => p.Results.Any(r => r.IncidentId == i.Id))).Select(i =>
            new IncidentTransition(i.Id, now, AlertStatus.Open, AlertStatus.Quiet, i.Kind == IncidentKind.VisibilityDown ? AlertReason.BecameUsual : AlertReason.LeftPageOne)
            {
                Kind = i.Kind,
                Tier = i.Tier,
                Subject = i.Subject,
            });

        return new(
            spikes.Alert,
            spikes.Memory with { Pages = places, Visibility = shown, SlowThrough = through },
            [.. lost, .. dropped, .. spikes.Transitions, .. entered, .. fell, .. resurfaced, .. shifts]);
    }

    static IReadOnlyList<IncidentTransition> Resurfaced(AlertInput input)
    {
        var known = input.State.Recent.Select(m => m.Url).ToHashSet(StringComparer.Ordinal);
        var fresh = input.Mentions.Where(m => !known.Contains(m.Url)).Concat(input.Revised);
        return ResurfacedWatch.Decide(input.State.Keyword.Id, fresh, input.State.Unread.Where(m => m.Resurfaced).Select(m => m.Url).ToHashSet(StringComparer.Ordinal), input.Now);
    }
}
