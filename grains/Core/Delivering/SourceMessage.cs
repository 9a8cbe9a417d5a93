using System.Globalization;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>Says in words that a source died or is back, for every reader. Pure.</summary>
public static class SourceMessage
{
    /// <summary>The messages of a change: when a source dies and when it recovers. That it was switched off, the one who did it knows.</summary>
    public static IReadOnlyList<OutboxMessage> For(SourceTransition transition, Source source, IReadOnlyList<Recipient> readers) =>
        transition.Change == SourceChange.SwitchedOff ? [] : NoticePlan.For(NoticeOf(transition, source), readers);

    static Notice NoticeOf(SourceTransition transition, Source source)
    {
        var (incident, died) = (transition.Incident, transition.Change == SourceChange.Died);
        var hours = ((transition.At - incident.OpenedAt).TotalHours).ToString("0", CultureInfo.InvariantCulture);
        var why = incident.Detail.Length > 0 ? $"{incident.Outcome}: {incident.Detail}" : $"{incident.Outcome}";
        return new()
        {
            IncidentId = incident.Id,
            Change = transition.Change.ToString(),
            Kind = IncidentKind.SourceHealth,
            Severity = died ? Severity.Warning : Severity.Info,
            At = transition.At,
            Indonesian = died
                ? new($"Sumber {source.Name} tidak terbaca", $"Sumber {source.Name} sudah berjam-jam tidak memberi hasil ({why}). Datanya kosong sampai sumber ini pulih.")
                : new($"Sumber {source.Name} pulih", $"Sumber {source.Name} terbaca lagi setelah {hours} jam."),
            English = died
                ? new($"Source {source.Name} can no longer be read", $"Source {source.Name} has given nothing for hours ({why}). Its figures have a gap until it is back.")
                : new($"Source {source.Name} is back", $"Source {source.Name} can be read again after {hours} hours."),
        };
    }
}
