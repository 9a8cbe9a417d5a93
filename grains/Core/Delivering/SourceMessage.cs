using System.Globalization;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>Says in words that a source died or is back, for every channel. Pure.</summary>
public static class SourceMessage
{
    /// <summary>The messages of a change: to each channel when a source dies and when it recovers. That it was switched off, the one who did it knows.</summary>
    public static IReadOnlyList<OutboxMessage> For(SourceTransition transition, Source source, CycleSettings settings)
    {
        if (transition.Change == SourceChange.SwitchedOff) return [];

        var (subject, text) = Words(transition, source, settings.Language);
        var incident = transition.Incident.Id;
        return [.. settings.Channels.Select(channel =>
            new OutboxMessage($"{incident}/{transition.Change}/{channel}", channel, null, incident, transition.At, subject, text))];
    }

    static (string Subject, string Text) Words(SourceTransition transition, Source source, string language)
    {
        var (incident, died) = (transition.Incident, transition.Change == SourceChange.Died);
        var hours = ((transition.At - incident.OpenedAt).TotalHours).ToString("0", CultureInfo.InvariantCulture);
        var why = incident.Detail.Length > 0 ? $"{incident.Outcome}: {incident.Detail}" : $"{incident.Outcome}";
        return (language, died) switch
        {
            ("en", true) => ($"Source {source.Name} can no longer be read", $"Source {source.Name} has given nothing for hours ({why}). Its figures have a gap until it is back."),
            ("en", false) => ($"Source {source.Name} is back", $"Source {source.Name} can be read again after {hours} hours."),
            (_, true) => ($"Sumber {source.Name} tidak terbaca", $"Sumber {source.Name} sudah berjam-jam tidak memberi hasil ({why}). Datanya kosong sampai sumber ini pulih."),
            (_, false) => ($"Sumber {source.Name} pulih", $"Sumber {source.Name} terbaca lagi setelah {hours} jam."),
        };
    }
}
