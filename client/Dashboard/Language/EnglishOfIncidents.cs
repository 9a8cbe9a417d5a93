using ReputationWatch.Alerting;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Language;

sealed partial class English
{
    public override string IncidentsHeading => "Incidents";
    public override string NoIncidents => "There has never been an incident.";
    public override string IncidentLife(string? opened, string? closed) => (opened, closed) switch
    {
        (null, _) => "Only suspected, never opened",
        (_, null) => $"Open since {opened}",
        _ => $"{opened} to {closed}",
    };
    public override string IncidentHappened(string at) => $"On {at}";
    public override string Transition(AlertReason reason) => reason switch
    {
        AlertReason.FirstBreach => "Far more than usual for the first time",
        AlertReason.BreachHeld => "Far more than usual; the incident opened",
        AlertReason.BreachPassed => "It passed before it was believed",
        AlertReason.BackToNormal => "Calm long enough; the incident closed",
        AlertReason.Untracked => "The keyword is no longer tracked",
        AlertReason.SourceDropped => "The source is not asked any more",
        AlertReason.StillAbove => "Still above the usual",
        AlertReason.Calming => "Calm, but not yet long enough",
        AlertReason.CouldNotLook => "No source could be read; left as it was",
        AlertReason.Learning => "Still learning what is usual",
        AlertReason.TooFewStories => "Unusual, but too few stories to matter",
        AlertReason.UnderOwnRecord => "Unusual, but far worse was seen of late",
        AlertReason.CoolingDown => "No worse than the incident that was just told",
        AlertReason.DigestOnly => "Unusual, but not enough to tell at once",
        AlertReason.OverPushBar => "Now it is enough to tell at once",
        AlertReason.FarAboveWhatWasTold => "Much worse than what was told",
        AlertReason.GoesOn => "A day later it goes on",
        AlertReason.EnteredPageOne => "It entered page one",
        AlertReason.ClimbedPageOne => "It climbed on page one",
        AlertReason.LeftPageOne => "It left page one",
        AlertReason.Resurfaced => "An old story is told as if it were new",
        AlertReason.PositiveFell => "Good coverage is losing page one",
        AlertReason.ConflictRose => "The old conflict takes more of page one",
        AlertReason.BecameUsual => "It lasted so long that it is the usual now",
        AlertReason.LastingRise => "For days more harmful stories than usual",
        AlertReason.LastingShare => "For days a larger part of all stories is harmful",
        _ => "As usual",
    };
    public override string KindOf(IncidentKind kind) => kind switch
    {
        IncidentKind.Spike => "Spike",
        IncidentKind.SlowChange => "Lasting shift",
        IncidentKind.PageOne => "Page one",
        IncidentKind.Risk => "Risk",
        IncidentKind.Resurfaced => "Old story again",
        IncidentKind.VisibilityDown => "Visibility",
        IncidentKind.SourceHealth => "Source",
        _ => "Notice",
    };
    public override string Tier(IncidentTier tier) => tier switch
    {
        IncidentTier.Digest => "digest only",
        IncidentTier.Low => "low",
        IncidentTier.Medium => "medium",
        IncidentTier.High => "high",
        _ => "told at once",
    };
    public override string AlertLearning => "Learning what is usual";
    public override string AlertBlind => "Cannot look";
    public override string StoriesBehind => "Stories behind it";
    public override string ScoreAgainstBar(string score, string bar) => $"score {score}, bar {bar}";
}
