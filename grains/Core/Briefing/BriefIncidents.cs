using ReputationWatch.Alerting;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Briefing;

/// <summary>Incidents in a brief, whatever they are about: by their life and the sentence of their last change. Pure.</summary>
public static class BriefIncidents
{
    /// <summary>Those that were open or changed after <paramref name="since"/>, up to <paramref name="at"/>; the newest first. What was only suspected is left out.</summary>
    public static IReadOnlyList<BriefIncident> Of(IEnumerable<Incident> incidents, DateTimeOffset since, DateTimeOffset at) =>
        [.. incidents.Select(incident => One(incident, since, at)).OfType<BriefIncident>().OrderByDescending(i => i.At).ThenBy(i => i.Id, StringComparer.Ordinal)];

    static BriefIncident? One(Incident incident, DateTimeOffset since, DateTimeOffset at)
    {
        var told = incident.Transitions.Where(t => t.At <= at && IsTold(t)).ToList();
        if (told.Count == 0) return null;

        var (first, last) = (told[0], told[^1]);
        var closed = last.To != AlertStatus.Open;
        if (closed && last.At <= since) return null;

        var isNew = first.At > since;
        var stage = first.From == first.To && closed && told.Count == 1 ? IncidentStage.Noted
            : (isNew, closed) switch
            {
                (true, true) => IncidentStage.Passed,
                (true, false) => IncidentStage.Opened,
                (false, true) => IncidentStage.Closed,
                _ => IncidentStage.Open,
            };
        // How bad it was is told by the change that opened it or made it worse; how it closed is told by the stage.
        var speaks = told.LastOrDefault(t => t.To == AlertStatus.Open) ?? last;
        return new(
            incident.Id, stage, first.At, closed && stage != IncidentStage.Noted ? last.At : null, IncidentMessage.Sentence(speaks, "id"), IncidentMessage.Sentence(speaks, "en"));
    }

    static bool IsTold(IncidentTransition t) => t.To == AlertStatus.Open || t.From == AlertStatus.Open || t.From == t.To;
}
