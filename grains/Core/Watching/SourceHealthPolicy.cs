using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Watching;

/// <summary>When a source is given up for dead, and when it is alive again. Pure.</summary>
public static class SourceHealthPolicy
{
    const int FailuresToDie = 3;
    const int FailuresOfNewcomer = 5;

    /// <summary>
    /// The change of a source's incident at <paramref name="now"/>; null where it stays as it is. A source dies after three
    /// readings in a row that gave nothing, once its last good reading is as long ago as <see cref="ISourceFormat.GivenUpAfter"/>; one
    /// that never gave a good one after five. Results that have nothing to do with what was asked are no death. One good reading brings it back.
    /// </summary>
    public static SourceTransition? Decide(SourceHealth health, DateTimeOffset now)
    {
        var (status, open) = health;
        if (open is not null)
        {
            return !status.Source.Enabled ? new(open with { ClosedAt = now }, SourceChange.SwitchedOff, now)
                : status.LastGoodAt > open.OpenedAt ? new(open with { ClosedAt = now }, SourceChange.Recovered, now)
                : null;
        }

        if (!status.Source.Enabled || status.Last is not { } last || status.Failures < FailuresToDie) return null;
        // It answers, and with results: of a small town there may be none among them for weeks.
        if (last.Outcome == ReadingOutcome.Unrelated) return null;
        // One that a newer version added is not asked by this one.
        if (SourceFormats.Find(status.Source.Format) is not { } format) return null;
        if (status.LastGoodAt is { } good ? now - good < format.GivenUpAfter : status.Failures < FailuresOfNewcomer) return null;

        var incident = new SourceIncident($"{status.Source.Id}/{now:yyyyMMddTHHmmssZ}", status.Source.Id, now, null, last.Outcome, last.Detail);
        return new(incident, SourceChange.Died, now);
    }
}
