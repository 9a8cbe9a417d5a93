using System.Globalization;
using ReputationWatch.Alerting;
using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>Says an incident's change in words, for every reader. Pure.</summary>
public static class IncidentMessage
{
    /// <summary>The messages of a transition: when an incident opens and when it closes. A suspicion is told to nobody.</summary>
    public static IReadOnlyList<OutboxMessage> For(IncidentTransition? transition, TrackedKeyword keyword, IReadOnlyList<Recipient> readers) =>
        transition is { Reason: AlertReason.BreachHeld or AlertReason.BackToNormal } ? NoticePlan.For(NoticeOf(transition, keyword), readers) : [];

    /// <summary>The sentence a person reads: how many stories, and what would have been usual.</summary>
    public static string Sentence(IncidentTransition transition, string language)
    {
        var expected = transition.Baseline.Expected.ToString("0.0", CultureInfo.InvariantCulture);
        return language == "en"
            ? $"{transition.Stories} harmful stories in 24 hours, expected {expected} (99 % up to {transition.Baseline.Upper})"
            : $"{transition.Stories} berita merugikan dalam 24 jam, biasanya {expected.Replace('.', ',')} (99 % sampai {transition.Baseline.Upper})";
    }

    static Notice NoticeOf(IncidentTransition transition, TrackedKeyword keyword)
    {
        var opens = transition.Reason == AlertReason.BreachHeld;
        return new()
        {
            IncidentId = transition.IncidentId,
            Change = transition.Reason.ToString(),
            Kind = opens ? IncidentKind.Spike : IncidentKind.BackToNormal,
            Severity = opens ? Severity.Warning : Severity.Info,
            Keyword = keyword.Id,
            TimeZone = keyword.TimeZone,
            At = transition.At,
            Indonesian = Words(opens ? $"{keyword.Name}: pemberitaan merugikan melonjak" : $"{keyword.Name}: kembali normal", "id"),
            English = Words(opens ? $"{keyword.Name}: harmful coverage is spiking" : $"{keyword.Name}: back to normal", "en"),
        };

        Wording Words(string subject, string language) => new(subject, $"{subject}. {Sentence(transition, language)}.");
    }
}
