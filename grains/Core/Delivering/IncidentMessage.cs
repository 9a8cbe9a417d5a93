using System.Globalization;
using System.Text;
using ReputationWatch.Alerting;
using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>Says an incident's change in words, for every reader. Pure.</summary>
public static class IncidentMessage
{
    /// <summary>The messages of a change; a suspicion is told to nobody.</summary>
    /// <param name="transition">The change.</param>
    /// <param name="keyword">Whose.</param>
    /// <param name="readers">Who there is.</param>
    /// <param name="dashboard">Where the dashboard is found, to be linked; null: it is not linked.</param>
    public static IReadOnlyList<OutboxMessage> For(IncidentTransition transition, TrackedKeyword keyword, IReadOnlyList<Recipient> readers, Uri? dashboard = null) =>
        NoticeOf(transition, keyword, dashboard) is { } notice ? NoticePlan.For(notice, readers) : [];

    /// <summary>The sentence a person reads: the figures, and what would have been usual. Empty where the change rests on none.</summary>
    /// <param name="transition">The change.</param>
    /// <param name="language"><c>en</c>, or else Indonesian.</param>
    public static string Sentence(IncidentTransition transition, string language) => IncidentSentence.Of(transition, language == "en");

    /// <summary>The notice of a change; null where nobody is told of it.</summary>
    public static Notice? NoticeOf(IncidentTransition transition, TrackedKeyword keyword, Uri? dashboard = null)
    {
        if (IncidentSentence.Subject(transition, english: true) is null) return null;

        var over = transition.To == AlertStatus.Quiet && transition.From == AlertStatus.Open;
        return new()
        {
            IncidentId = transition.IncidentId,
            Change = ComesAgain(transition.Reason) ? string.Create(CultureInfo.InvariantCulture, $"{transition.Reason}-{transition.At.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}") : transition.Reason.ToString(),
            Kind = over ? IncidentKind.BackToNormal : transition.Kind,
            Severity = transition.Reason == AlertReason.FarAboveWhatWasTold ? Severity.Escalated : over || transition.Tier <= IncidentTier.Low ? Severity.Info : Severity.Warning,
            DigestOnly = transition.Tier <= IncidentTier.Low,
            Keyword = keyword.Id,
            TimeZone = keyword.TimeZone,
            At = transition.At,
            // A repeat tells nothing new: what was told before stays the measure.
            Score = transition.Reason == AlertReason.GoesOn ? null : transition.Evidence?.Spike?.Score,
            Stories = transition.Reason is AlertReason.BreachHeld or AlertReason.OverPushBar ? StoriesOf(transition) : [],
            Indonesian = Words(transition, keyword, english: false, dashboard),
            English = Words(transition, keyword, english: true, dashboard),
        };
    }

    // A story goes by another name where another keyword met another copy first: its address tells it as well.
    static IReadOnlyList<string> StoriesOf(IncidentTransition transition) =>
        [.. (transition.Evidence?.Headlines ?? []).SelectMany(h => new[] { h.Story, h.Url }).Distinct(StringComparer.Ordinal)];

    static bool ComesAgain(AlertReason reason) => reason is AlertReason.FarAboveWhatWasTold or AlertReason.GoesOn or AlertReason.EnteredPageOne or AlertReason.ClimbedPageOne;

    static Wording Words(IncidentTransition transition, TrackedKeyword keyword, bool english, Uri? dashboard)
    {
        var subject = $"{keyword.Name}: {IncidentSentence.Subject(transition, english)}";
        var sentence = IncidentSentence.Of(transition, english);
        var text = new StringBuilder(sentence.Length > 0 ? $"{subject}. {sentence}." : $"{subject}.");
        foreach (var headline in transition.Evidence?.Headlines ?? [])
            text.Append(CultureInfo.InvariantCulture, $"\n- {headline.Title} {headline.Url}");
        // What has left shows no headline any more.
        if (transition.Reason == AlertReason.LeftPageOne && transition.Evidence is null && transition.Subject.Length > 0) text.Append(CultureInfo.InvariantCulture, $"\n- {transition.Subject}");
        if (dashboard is not null) text.Append(CultureInfo.InvariantCulture, $"\n{new Uri(dashboard, $"k/{keyword.Id}#incidents")}");
        return new(subject, text.ToString());
    }
}
