using ReputationWatch.Assessing;
using ReputationWatch.Briefing;
using ReputationWatch.Parsing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Briefing;

/// <summary>Builds briefs, whole and plain; a test changes with <c>with</c> what it is about.</summary>
static class Briefs
{
    /// <summary>07:00 in Jakarta on a Monday.</summary>
    public static readonly DateTimeOffset At = new(2026, 8, 17, 0, 0, 0, TimeSpan.Zero);

    public static readonly DateTimeOffset Since = At.AddDays(-1);

    public static Brief Of(params BriefKeyword[] keywords) => new()
    {
        Day = new(2026, 8, 17),
        DueAt = At,
        At = At,
        Since = Since,
        TimeZone = "Asia/Jakarta",
        Keywords = keywords,
        Sources = new(12, [], [], Since),
    };

    public static BriefKeyword Quiet(string name = "Sampit") => new()
    {
        Id = KeywordId.From(name),
        Name = name,
        Score = Score(Direction.WithinNoise),
        NewStories = new(2, 3, 0, 0),
        Harmful = [],
        Pages = [],
        Incidents = [],
        Corrections = [],
    };

    public static BriefScore Score(Direction direction) => new(
        At.AddMinutes(-10), new(.62, .48, .74, 50, Grade.Indicative), new(31, 12, 4, 19), 1, .18, .12,
        new(Since, .65, -.03, -.2, .14, direction), new(At.AddDays(-28), .74, -.12, -.21, -.03, Direction.Worse));

    public static BriefResult Result(int rank, string url, int? before = null, Tone tone = Tone.Negative) =>
        new(rank, before, $"Judul {url}", url, "Antara", new(tone, null, []));

    public static BriefPage Page(IReadOnlyList<BriefResult> harmful, IReadOnlyList<BriefResult>? entered = null, IReadOnlyList<BriefResult>? left = null) =>
        new(new("bing"), "Bing", At.AddMinutes(-5), 10, harmful, entered ?? [], left ?? []);

    public static BriefIncident Incident(IncidentStage stage = IncidentStage.Opened, string sentence = "7 berita merugikan dalam 24 jam, biasanya 1,3") =>
        new("sampit-1", stage, At.AddHours(-5), stage == IncidentStage.Closed ? At.AddHours(-1) : null, sentence, "7 harmful stories in 24 hours, expected 1.3");

    public static BriefSource Down(string name, DateTimeOffset since) => new(new(KeywordId.From(name).Value), name, since, null, ReadingOutcome.Blocked);
}
