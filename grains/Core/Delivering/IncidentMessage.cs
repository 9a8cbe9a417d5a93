using System.Globalization;
using ReputationWatch.Alerting;
using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>Says an incident's change in words, for every channel. Pure.</summary>
public static class IncidentMessage
{
    /// <summary>The messages of a transition: when an incident opens and when it closes. A suspicion is told to nobody.</summary>
    public static IReadOnlyList<OutboxMessage> For(IncidentTransition? transition, TrackedKeyword keyword, CycleSettings settings)
    {
        if (transition is not { Reason: AlertReason.BreachHeld or AlertReason.BackToNormal }) return [];

        var (subject, text) = Words(transition, keyword, settings.Language);
        return [.. settings.Channels.Select(channel =>
            new OutboxMessage($"{transition.IncidentId}/{transition.Reason}/{channel}", channel, keyword.Id, transition.IncidentId, transition.At, subject, text))];
    }

    /// <summary>The sentence a person reads: how many stories, and what would have been usual.</summary>
    public static string Sentence(IncidentTransition transition, string language)
    {
        var expected = transition.Baseline.Expected.ToString("0.0", CultureInfo.InvariantCulture);
        return language == "en"
            ? $"{transition.Stories} harmful stories in 24 hours, expected {expected} (99 % up to {transition.Baseline.Upper})"
            : $"{transition.Stories} berita merugikan dalam 24 jam, biasanya {expected.Replace('.', ',')} (99 % sampai {transition.Baseline.Upper})";
    }

    static (string Subject, string Text) Words(IncidentTransition transition, TrackedKeyword keyword, string language)
    {
        var opens = transition.Reason == AlertReason.BreachHeld;
        var subject = (language, opens) switch
        {
            ("en", true) => $"{keyword.Name}: harmful coverage is spiking",
            ("en", false) => $"{keyword.Name}: back to normal",
            (_, true) => $"{keyword.Name}: pemberitaan merugikan melonjak",
            (_, false) => $"{keyword.Name}: kembali normal",
        };
        return (subject, $"{subject}. {Sentence(transition, language)}.");
    }
}
