namespace ReputationWatch.Briefing;

/// <summary>What a brief comes to, in half a line. Pure.</summary>
static class BriefGist
{
    // More than this is no gist.
    const int Most = 3;

    public static string Of(Brief brief, BriefWords words, BriefFormat format)
    {
        var incidents = brief.Keywords.SelectMany(k => k.Incidents).ToList();
        (int Count, Func<string, string> Says)[] all =
        [
            (incidents.Count(i => i.Stage is IncidentStage.Opened or IncidentStage.Passed or IncidentStage.Noted), words.Opened),
            (incidents.Count(i => i.Stage == IncidentStage.Open), words.Open),
            (Count(brief, Direction.Worse), words.Worse),
            (brief.Keywords.SelectMany(k => k.Pages).SelectMany(p => p.Entered).Count(r => r.IsHarmful), words.OnPageOne),
            (brief.Keywords.Sum(k => k.NewStories.Harmful), words.HarmfulStories),
            (brief.Sources.Down.Count, words.SourcesDown),
            (Count(brief, Direction.Better), words.Better),
        ];
        var said = all.Where(part => part.Count > 0).Take(Most).Select(part => part.Says(format.Count(part.Count))).ToList();
        return said.Count > 0 ? string.Join(", ", said) : words.Nothing;
    }

    static int Count(Brief brief, Direction direction) => brief.Keywords.Count(k => k.Score?.SinceLast?.Direction == direction);
}
