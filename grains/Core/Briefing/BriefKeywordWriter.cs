using ReputationWatch.Assessing;
using ReputationWatch.Trending;

namespace ReputationWatch.Briefing;

/// <summary>Puts one keyword of a brief into words. Pure.</summary>
sealed class BriefKeywordWriter(Brief brief, BriefWords words, BriefFormat format)
{
    const int MostResults = 10;

    /// <summary>Whether it gets a section of its own: something happened, or something harmful stands on page one.</summary>
    public static bool IsTold(BriefKeyword keyword) => keyword.Press > Pressure.None || keyword.Pages.Any(p => p.Harmful.Count > 0);

    /// <summary>Its row in the table of all.</summary>
    public IReadOnlyList<BriefCell> Row(BriefKeyword keyword)
    {
        var (score, page) = (keyword.Score, keyword.HarmfulOnPageOne().Count);
        var move = score?.SinceLast;
        return
        [
            new(keyword.Name, keyword.Press >= Pressure.Open ? BriefMood.Alarm : BriefMood.Plain, IsTold(keyword) ? IdOf(keyword) : null),
            new(score is null ? words.NoFigures : Judged(score) is { } share ? words.Range(format.Percent(share.Value), format.Percent(share.Low), format.Percent(share.High)) : words.TooLittle),
            new(move is null ? "–" : move.Direction == Direction.Unknown ? "–" : $"{format.Points(move.Difference)} · {words.Direction(move.Direction)}", MoodOf(move?.Direction)),
            new(words.Of(format.Count(keyword.NewStories.Harmful), format.Count(keyword.NewStories.Total)), keyword.NewStories.Harmful > 0 ? BriefMood.Bad : BriefMood.Plain),
            new(format.Count(page), page > 0 ? BriefMood.Bad : BriefMood.Plain),
        ];
    }

    /// <summary>Its section.</summary>
    public BriefSection Section(BriefKeyword keyword)
    {
        List<BriefBlock> blocks = [];
        if (keyword.Incidents.Count > 0) blocks.Add(new BriefBlock.Items(words.IncidentsHeading, [.. keyword.Incidents.Select(ItemOf)]));
        blocks.Add(new BriefBlock.Paragraph(string.Join(' ', Figures(keyword)), MoodOf(keyword.Score?.SinceLast?.Direction)));
        if (keyword.Harmful.Count > 0)
        {
            var more = keyword.NewStories.Harmful - keyword.Harmful.Count;
            blocks.Add(new BriefBlock.Items(words.HarmfulHeading, [.. keyword.Harmful.Select(ItemOf)], more > 0 ? words.More(format.Count(more)) : null));
        }

        foreach (var page in keyword.Pages) blocks.AddRange(Page(page));
        return new(IdOf(keyword), keyword.Name, keyword.Press == Pressure.None ? null : new(words.Press(keyword.Press), MoodOf(keyword.Press)), blocks)
        {
            Path = $"/k/{Uri.EscapeDataString(keyword.Id.Value)}",
        };
    }

    /// <summary>A correction, with whose it is.</summary>
    public BriefItem Corrected(BriefCorrection correction, string keyword)
    {
        List<BriefMark> said = [];
        if (correction.Withdrawn) said.Add(new(words.Withdrawn, BriefMood.Plain));
        if (correction.Tone is { } tone) said.Add(new(words.Tone(tone), MoodOf(tone)));
        if (correction.Era is { } era) said.Add(era.Length > 0 ? new(words.Era(era), BriefMood.Era) : new(words.Present, BriefMood.Plain));
        if (correction.Risks is { } risks) said.AddRange(risks.Count == 0 ? [new(words.NoRisk, BriefMood.Plain)] : risks.Select(r => new BriefMark(words.Risk(r), BriefMood.Bad)));
        return new(correction.Title, correction.Url, words.Corrected(correction.By, keyword, format.Short(correction.At)), said);
    }

    IEnumerable<string> Figures(BriefKeyword keyword)
    {
        if (keyword.Score is not { } score)
        {
            yield return $"{char.ToUpperInvariant(words.NoFigures[0])}{words.NoFigures[1..]}.";
        }
        else
        {
            yield return Judged(score) is { } share
                ? words.Share(format.Percent(share.Value), format.Percent(share.Low), format.Percent(share.High), format.Count(score.Stories.Positive + score.Stories.Conflict), share.Grade)
                : words.ShareTooLittle(format.Count(score.Stories.Positive), format.Count(score.Stories.Conflict));
            if (score.SinceLast is { } last && Judged(score) is not null) yield return words.SinceLast(format.Points(last.Difference), last.Direction);
            if (score.SinceMonth is { } month && Judged(score) is not null)
                yield return words.SinceMonth(format.Points(month.Difference), format.Points(month.Low), format.Points(month.High), month.Direction);
            if (score.Visibility is { } visible) yield return words.Visibility(format.Percent(visible), score.VisibilityBefore is { } before ? format.Percent(before) : null);
        }

        var stories = keyword.NewStories;
        yield return words.NewStories(format.Count(stories.Total), format.Count(stories.Positive), format.Count(stories.Neutral), format.Count(stories.Negative), format.Count(stories.Conflict));
    }

    IEnumerable<BriefBlock> Page(BriefPage page)
    {
        var unread = page.LastSeen <= brief.Since;
        if (unread) yield return new BriefBlock.Paragraph(words.PageUnread(page.Name, format.Moment(page.LastSeen)));
        var entered = page.Entered.Select(r => r.Url).ToHashSet(StringComparer.Ordinal);
        if (page.Harmful.Count > 0)
            yield return new BriefBlock.Items(
                words.PageHeading(page.Name, format.Count(page.Harmful.Count), format.Count(page.Results)), [.. page.Harmful.Select(r => ItemOf(r, entered.Contains(r.Url)))]);
        // Those that are harmful stand in the list above.
        if (page.Entered.Where(r => !r.IsHarmful).ToList() is { Count: > 0 } others) yield return Moves(words.EnteredHeading(page.Name), others);
        if (page.Left.Count > 0) yield return Moves(words.LeftHeading(page.Name), page.Left);
    }

    BriefBlock.Items Moves(string heading, IReadOnlyList<BriefResult> results) =>
        new(heading, [.. results.Take(MostResults).Select(r => ItemOf(r, entered: false))], results.Count > MostResults ? words.More(format.Count(results.Count - MostResults)) : null);

    BriefItem ItemOf(BriefResult result, bool entered) => new(
        result.Title, result.Url, Join(words.Rank(format.Count(result.Rank)), words.Moved(result.Before, result.Rank, entered), result.Outlet), MarksOf(result.Marks));

    BriefItem ItemOf(BriefStory story) => new(
        story.Title, story.Url, Join(story.Outlet, story.Published is { } at ? format.Short(at) : "", story.Copies > 1 ? words.Copies(format.Count(story.Copies)) : ""), MarksOf(story.Marks));

    BriefItem ItemOf(BriefIncident incident) => new(
        incident.In(format.Language),
        null,
        words.IncidentTimes(format.Short(incident.At), incident.ClosedAt is { } closed ? format.Short(closed) : null),
        [new(words.Stage(incident.Stage), incident.Stage is IncidentStage.Closed or IncidentStage.Passed ? BriefMood.Good : BriefMood.Alarm)]);

    List<BriefMark> MarksOf(BriefMarks marks) =>
    [
        .. marks.Era is { } era ? [new BriefMark(words.Era(era), BriefMood.Era)] : new BriefMark[] { new(words.Tone(marks.Tone), MoodOf(marks.Tone)) },
        .. marks.Risks.Select(r => new BriefMark(words.Risk(r), BriefMood.Bad)),
    ];

    /// <summary>The share, where there is enough to judge.</summary>
    internal static Estimate? Judged(BriefScore score) => score.Share is { Grade: not Grade.TooLittle } share ? share : null;

    static string IdOf(BriefKeyword keyword) => $"k-{keyword.Id.Value}";

    static string Join(params string[] parts) => string.Join(" · ", parts.Where(p => p.Length > 0));

    static BriefMood MoodOf(Tone tone) => tone switch { Tone.Positive => BriefMood.Good, Tone.Negative => BriefMood.Bad, _ => BriefMood.Plain };

    static BriefMood MoodOf(Direction? direction) => direction switch { Direction.Better => BriefMood.Good, Direction.Worse => BriefMood.Bad, _ => BriefMood.Plain };

    static BriefMood MoodOf(Pressure pressure) => pressure switch
    {
        Pressure.Opened or Pressure.Open => BriefMood.Alarm,
        Pressure.Worse or Pressure.Harm => BriefMood.Bad,
        Pressure.Better => BriefMood.Good,
        _ => BriefMood.Plain,
    };
}
