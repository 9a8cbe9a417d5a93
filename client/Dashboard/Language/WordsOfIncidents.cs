using ReputationWatch.Alerting;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Language;

// The words of incidents.
abstract partial class Words
{
    public abstract string IncidentsHeading { get; }
    public abstract string NoIncidents { get; }
    public abstract string IncidentLife(string? opened, string? closed);
    public abstract string IncidentHappened(string at);
    public abstract string Transition(AlertReason reason);
    public abstract string KindOf(IncidentKind kind);
    public abstract string Tier(IncidentTier tier);
    public abstract string AlertLearning { get; }
    public abstract string AlertBlind { get; }
    public abstract string StoriesBehind { get; }
    public abstract string ScoreAgainstBar(string score, string bar);
}
