using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>An analysis as a table: one row a figure, in the order in which the page tells them.</summary>
public static class AnalysisRows
{
    static readonly AnalysisText Id = new(Words.Indonesian, new(Words.Indonesian));
    static readonly AnalysisText En = new(Words.English, new(Words.English));

    /// <summary>Its rows.</summary>
    /// <param name="analysis">The analysis.</param>
    /// <param name="timeZone">The keyword's IANA zone, in whose days the rows speak.</param>
    public static IReadOnlyList<AnalysisRow> Of(Analysis analysis, string timeZone)
    {
        var zone = Zone.Of(timeZone);
        var (from, to) = (Day(analysis.Span.From), Day(analysis.Span.To));
        var volume = analysis.Volume;
        return
        [
            Share("volume_share", null, volume.Share),
            Share("volume_share_before", null, analysis.VolumeBefore.Share) with { From = Day(analysis.Span.Before.From), To = from },
            Change("volume_share_change", null, analysis.VolumeChange),
            Share("mention_share", null, volume.MentionShare),
            Figure("polarised", null, volume.Polarised, "share") with { Sample = volume.Stories.Total },
            Figure("net_tone_judged", null, volume.NetTones.Judged, "index"),
            Figure("net_tone_all", null, volume.NetTones.All, "index"),
            Index("balance", volume.NetTones.Balance),
            Index("present_balance", volume.NetTones.Present),
            .. analysis.Engines.SelectMany(Engine),
            Trend("harmful_trend", analysis.HarmfulTrend, ofShare: false),
            Trend("share_trend", analysis.ShareTrend, ofShare: true),
            .. Levels("harmful_level", analysis.HarmfulLevels, ofShare: false),
            .. Levels("share_level", analysis.ShareLevels, ofShare: true),
            .. Forecast(analysis.Forecast),
            .. analysis.Breaks.Select(b => Figure("break", null, null, null) with { From = Day(b.At), To = null, SaysId = Id.Break(b, zone), SaysEn = En.Break(b, zone) }),
            .. analysis.Campaigns.SelectMany(CampaignRows.Of),
        ];

        DateOnly Day(DateTimeOffset time) => TrendSeries.DayOf(time, zone.Info);

        AnalysisRow Figure(string name, string? of, double? value, string? unit) => new(name, of, from, to, value, null, null, unit, null, null);

        AnalysisRow Share(string name, string? of, Estimate? share) =>
            Figure(name, of, share?.Value, "share") with { Low = share?.Low, High = share?.High, Sample = share?.SampleSize, Grade = Lower(share?.Grade) };

        AnalysisRow Index(string name, Balance? balance) =>
            Figure(name, null, balance?.Value, "index") with { Low = balance?.Low, High = balance?.High, Grade = Lower(balance?.Grade) };

        AnalysisRow Change(string name, string? of, ShareChange? change) => Figure(name, of, 100 * change?.Difference.Value, "points") with
        {
            Low = 100 * change?.Difference.Low,
            High = 100 * change?.Difference.High,
            Grade = change is null ? null : Clear(change.IsClear),
            SaysId = Id.Change(change),
            SaysEn = En.Change(change),
        };

        IEnumerable<AnalysisRow> Engine(EngineView engine)
        {
            var of = engine.Source?.Value ?? "all";
            var share = Share("ranked_share", of, engine.Chosen.Share);
            yield return engine.Warning is { } warning ? share with { SaysId = Id.Warning(warning), SaysEn = En.Warning(warning) } : share;
            yield return Share("ranked_share_log2", of, engine.Log2.Share);
            yield return Share("ranked_share_before", of, engine.Before?.Share) with { From = Day(analysis.Span.Before.From), To = from };
            yield return Change("ranked_share_change", of, engine.Change);
            yield return Figure("positive_visibility", of, engine.Chosen.Positive, "share");
            yield return Figure("negative_visibility", of, engine.Chosen.Negative, "share");
            yield return Figure("conflict_visibility", of, engine.Chosen.Conflict, "share");
            yield return Figure("conflict_visibility_log2", of, engine.Log2.Conflict, "share");
            yield return Figure("conflict_visibility_before", of, engine.Before?.Conflict, "share") with { From = Day(analysis.Span.Before.From), To = from };
            yield return Figure("polarised_visibility", of, engine.Chosen.Polarised, "share");
        }
    }

    static AnalysisRow Trend(string name, Finding<WeeklyTrend> finding, bool ofShare)
    {
        var (trend, percent) = (finding.Result, finding.Result?.PercentPerWeek);
        return new(
            name, null, trend?.First, trend?.Last, percent?.Value, percent?.Low, percent?.High, "percent_per_week", trend?.Weeks,
            trend is null ? Lower((Grade?)Grade.TooLittle) : Clear(trend.IsClear), Id.Trend(finding, ofShare), En.Trend(finding, ofShare));
    }

    static IEnumerable<AnalysisRow> Levels(string name, Finding<ChangePoints> finding, bool ofShare)
    {
        var unit = ofShare ? "share" : "stories_per_day";
        if (finding.Result is not { } found)
            return [new(name, null, null, null, null, null, null, unit, null, Lower((Grade?)Grade.TooLittle), Id.Levels(finding, ofShare)[0], En.Levels(finding, ofShare)[0])];

        return found.Segments.Select((s, i) => new AnalysisRow(
            name, null, s.First, s.Last, s.Level, null, null, unit, s.Count, null,
            i == 0 ? null : Id.LevelChange(found.Changes[i - 1], ofShare), i == 0 ? null : En.LevelChange(found.Changes[i - 1], ofShare)));
    }

    static IEnumerable<AnalysisRow> Forecast(Finding<Forecast> finding)
    {
        if (finding.Result is not { } forecast)
            return [new("forecast_week", null, null, null, null, null, null, "stories", null, Lower((Grade?)Grade.TooLittle), Id.Forecast(finding)[0], En.Forecast(finding)[0])];

        return [.. forecast.Weeks.Select(w => Expected("forecast_week", w) with { SaysId = Id.Week(w), SaysEn = En.Week(w) }), .. forecast.Days.Select(d => Expected("forecast_day", d))];

        static AnalysisRow Expected(string name, ExpectedCount of) => new(name, null, of.First, of.Last, of.Expected, of.Low, of.High, "stories", null, null);
    }

    internal static string Clear(bool clear) => clear ? "clear" : "unclear";

    internal static string? Lower(Grade? grade) => grade?.ToString().ToLowerInvariant();
}
