using System.Text.Json.Serialization;
using ReputationWatch.Campaigning;
using ReputationWatch.Watching;

namespace ReputationWatch.Trending;

/// <summary>All that an analysis is made from: stored rows of one keyword.</summary>
/// <param name="Keyword">Whose.</param>
/// <param name="Mentions">Those published in the last two years, and in the window and the one before it; copies included.</param>
/// <param name="Looks">The cycles of that time that could look.</param>
/// <param name="Pages">Those that stood in the window or in the one before it.</param>
public sealed record AnalysisFacts(TrackedKeyword Keyword, IReadOnlyList<RecentMention> Mentions, IReadOnlyList<GoodLook> Looks, IReadOnlyList<ResultPage> Pages);

/// <summary>What can be said of a keyword and how surely. Pure: a fold over stored rows.</summary>
public sealed record Analysis
{
    /// <summary>The weekly trend is read off at least so many days, however short the window.</summary>
    public const int FewestTrendDays = 84;

    /// <summary>Whose.</summary>
    public required KeywordId Keyword { get; init; }

    /// <summary>The window.</summary>
    public required AnalysisSpan Span { get; init; }

    /// <summary>Coverage published in it, by stories.</summary>
    public required VolumeView Volume { get; init; }

    /// <summary>Coverage of the window before.</summary>
    public required VolumeView VolumeBefore { get; init; }

    /// <summary>How the volume share moved; null where one of the two windows has none.</summary>
    public required ShareChange? VolumeChange { get; init; }

    /// <summary>Page one of each engine over the window, then all together; empty where none was read.</summary>
    public required IReadOnlyList<EngineView> Engines { get; init; }

    /// <summary>Where weekly harmful stories go.</summary>
    public required Finding<WeeklyTrend> HarmfulTrend { get; init; }

    /// <summary>Where the weekly share goes.</summary>
    public required Finding<WeeklyTrend> ShareTrend { get; init; }

    /// <summary>On which levels the harmful stories of a day lay, over two years at most.</summary>
    public required Finding<ChangePoints> HarmfulLevels { get; init; }

    /// <summary>On which levels the share lay.</summary>
    public required Finding<ChangePoints> ShareLevels { get; init; }

    /// <summary>Harmful stories of the next two weeks.</summary>
    public required Finding<Forecast> Forecast { get; init; }

    /// <summary>Changes of method, the oldest first: the series may not be read across them.</summary>
    public required IReadOnlyList<SeriesBreak> Breaks { get; init; }

    /// <summary>What the campaigns did, the earliest first.</summary>
    public required IReadOnlyList<CampaignEffect> Campaigns { get; init; }

    /// <summary>What else happened, the earliest first.</summary>
    public required IReadOnlyList<Campaign> Notes { get; init; }

    /// <summary>The days that the trend, the levels and the forecast were read off; too long for an answer.</summary>
    [JsonIgnore]
    public KeywordSeries Days { get; init; } = KeywordSeries.None;

    /// <summary>All engines together; null where none was read.</summary>
    [JsonIgnore]
    public EngineView? Together => Engines.FirstOrDefault(e => e.Source is null);

    /// <summary>The analysis of a window.</summary>
    /// <param name="facts">The keyword's rows.</param>
    /// <param name="span">The window.</param>
    /// <param name="campaigns">Those that concern the keyword.</param>
    /// <param name="controls">The days of the keywords that they name as controls.</param>
    public static Analysis Of(AnalysisFacts facts, AnalysisSpan span, IReadOnlyList<Campaign> campaigns, IReadOnlyDictionary<KeywordId, KeywordSeries> controls)
    {
        var keyword = facts.Keyword;
        var zone = TimeZoneInfo.FindSystemTimeZoneById(keyword.TimeZone);
        var days = KeywordSeries.Of(facts.Mentions, LookCoverage.Of(facts.Looks.Select(l => l.At)), span.To, zone);
        var breaks = SeriesBreak.In(facts.Looks);
        var (volume, before) = (Volumes(span), Volumes(span.Before));
        var next = days.Last?.AddDays(1) ?? default;

        return new()
        {
            Keyword = keyword.Id,
            Span = span,
            Volume = volume,
            VolumeBefore = before,
            VolumeChange = ShareChange.Between(before.Share, volume.Share),
            Engines = EngineView.Over(facts.Pages, span, keyword.Interval, CurveOf(facts.Looks)),
            HarmfulTrend = WeeklyTrend.OfCounts(Weeks.Counts(days.Harmful.Where(d => IsOfTrend(d.Day)), next)),
            ShareTrend = WeeklyTrend.OfShares(Weeks.Shares(days.Shares.Where(d => IsOfTrend(d.Day)), next)),
            HarmfulLevels = ChangePoints.OfCounts(days.Harmful),
            ShareLevels = ChangePoints.OfShares(days.Shares),
            Forecast = Trending.Forecast.Of(days.Harmful),
            Breaks = breaks,
            Campaigns = [.. campaigns.Where(c => c.Kind == CampaignKind.Campaign).Select(c => CampaignEffect.Of(c, days, c.Control is { } id ? controls.GetValueOrDefault(id) : null, breaks, zone))],
            Notes = [.. campaigns.Where(c => c.Kind == CampaignKind.Note)],
            Days = days,
        };

        VolumeView Volumes(AnalysisSpan window) => VolumeView.Of(facts.Mentions, window.From, window.To);

        bool IsOfTrend(DateOnly day) => day >= TrendSeries.DayOf(span.From, zone) || day >= next.AddDays(-FewestTrendDays);
    }

    static RankCurve CurveOf(IReadOnlyList<GoodLook> looks) =>
        looks.Count > 0 && RankCurves.Named(PointMethod.Parse(looks[^1].Method).Curve) is { } curve ? curve : RankCurves.Default;
}
