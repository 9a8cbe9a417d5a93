using System.Globalization;
using ReputationWatch.Alerting.Folding;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting;

/// <summary>A keyword's spike between hours: the policy's state with the incident's name and tier. Pure.</summary>
/// <param name="Policy">What the policy remembers.</param>
/// <param name="IncidentId">The incident that is suspected or open, or the last one.</param>
/// <param name="Tier">Its tier.</param>
/// <param name="LastClosed">When the last one closed, told or not.</param>
sealed record SpikeLife(PolicyState Policy, string? IncidentId, IncidentTier Tier, DateTimeOffset? LastClosed)
{
    /// <summary>
    /// The life where nothing is remembered: the hours before this cycle teach the record and are told to nobody; an incident that is open goes on.
    /// </summary>
    public static SpikeLife Begin(SpikeInput input, DetectorRun run, AlertOptions options)
    {
        var looks = input.Facts.Looks;
        var before = looks.Count > 1 ? Hours.Start(Hours.Of(looks[^2])) : input.TrackedSince;
        var through = before > input.TrackedSince ? before : input.TrackedSince;
        var alert = input.Alert;
        var (record, peak, last) = (0d, 0d, input.TrackedSince);
        foreach (var hour in run.Hours.Where(h => !h.Step.Missing && Hours.Start(h.Hour + 1) <= through))
        {
            var end = Hours.Start(hour.Hour + 1);
            record = Math.Max(record * Math.Pow(2, -((end - last) / options.Policy.RecordHalfLife)), hour.Step.Score);
            last = end;
            if (alert.Status == AlertStatus.Open && end > alert.Since) peak = Math.Max(peak, hour.Step.Score);
        }

        return new(new(alert.Status, input.TrackedSince, through, alert.Since, record, peak), alert.IncidentId, IncidentTier.Push, null);
    }

    /// <summary>With what has reached somebody: only that uses up the cool-down, and only from that a further rise is measured.</summary>
    public SpikeLife After(DeliveredFact? told)
    {
        if (told is null || told.IncidentId != IncidentId) return this;
        if (Policy.Status == AlertStatus.Open)
        {
            var known = Policy.RepeatedAt ?? Policy.ToldAt;
            return told.At > known || known is null ? this with { Policy = Policy.Delivered(told.Score ?? Policy.Peak, told.At, repeat: told.Score is null) } : this;
        }

        return Policy.Status == AlertStatus.Quiet && LastClosed is { } closed ? this with { Policy = Policy with { ClosedAt = closed } } : this;
    }

    /// <summary>After one more hour.</summary>
    public (SpikeLife Next, AlertReason Reason, IncidentTransition? Change) Judge(JudgedHour hour, SpikeInput input, AlertOptions options)
    {
        var (from, end) = (Hours.Start(hour.Hour), Hours.Start(hour.Hour + 1));
        var policy = options.Policy;
        var missing = hour.Step.Missing || (input.Blind && hour.Step.Score < policy.Exit);
        var stories = input.Facts.Stories.Between(hour.Hour + 1 - Hours.ADay, hour.Hour + 1).Harmful;
        var decision = IncidentPolicy.Decide(Policy, new(from, end, hour.Step.Score, stories, missing), policy);
        var reason = Enum.Parse<AlertReason>(decision.Reason.ToString());

        // No look reaches further back: what was missing then stays so.
        if (missing) return (end <= input.Now - Exposure.Reach ? this with { Policy = Policy with { Through = end } } : this, reason, null);

        var next = this with { Policy = decision.Next };
        var tier = hour.Step.Score >= input.PushBar ? IncidentTier.Push : IncidentTier.Digest;
        switch (decision.Move)
        {
            case PolicyMove.Suspect:
                return Changed(next with { IncidentId = IdOf(input.Keyword, end), Tier = tier });
            case PolicyMove.Open:
                return Changed(next with { IncidentId = Policy.Status == AlertStatus.Pending ? IncidentId : IdOf(input.Keyword, end), Tier = tier });
            case PolicyMove.Close:
                return Changed(next with { LastClosed = end });
            case PolicyMove.Escalate:
                return Changed(next with { Tier = tier == IncidentTier.Push ? tier : Tier });
            case PolicyMove.Dismiss or PolicyMove.Repeat:
                return Changed(next);
            default:
                if (next.Policy.Status != AlertStatus.Open || Tier != IncidentTier.Digest || tier != IncidentTier.Push) return (next, reason, null);
                reason = AlertReason.OverPushBar;
                return Changed(next with { Tier = tier });
        }

        (SpikeLife, AlertReason, IncidentTransition) Changed(SpikeLife after) => (after, reason, new(after.IncidentId!, input.Now, Policy.Status, after.Policy.Status, reason)
        {
            Tier = after.Tier,
            Evidence = SpikeFigures.Of(hour, input.Facts, reason == AlertReason.OverPushBar ? input.PushBar : decision.Bar),
        });
    }

    static string IdOf(KeywordId keyword, DateTimeOffset hour) => string.Create(CultureInfo.InvariantCulture, $"{keyword}-{hour.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
}
