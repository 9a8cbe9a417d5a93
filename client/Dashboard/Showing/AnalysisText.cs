using ReputationWatch.Dashboard.Language;
using ReputationWatch.Statistics;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>What an analysis says, in sentences of one language: the same on pages, in exports and on the command line.</summary>
sealed class AnalysisText(Words words, Format format)
{
    readonly AnalysisWords _words = words.Analysis;

    /// <summary>How a share moved.</summary>
    public string Change(ShareChange? change) => change is null
        ? _words.NoChange
        : _words.Change(Points(100 * change.Difference.Value), Points(100 * change.Difference.Low), Points(100 * change.Difference.High), change.IsClear);

    /// <summary>That two curves disagree.</summary>
    public string Warning(CurveWarning warning) => _words.Warning(warning.Curve, Points(warning.Balance), warning.OtherCurve, Points(warning.OtherBalance));

    /// <summary>Where weekly values go.</summary>
    public string Trend(Finding<WeeklyTrend> finding, bool ofShare)
    {
        if (finding.Result is not { } trend) return _words.TooLittle(finding.Missing!);

        var percent = trend.PercentPerWeek;
        var weeks = format.Count(trend.Weeks);
        return trend.IsClear
            ? _words.Clear(percent.Value > 0, Percent(Math.Abs(percent.Value)), Signed(percent.Low), Signed(percent.High), weeks, ofShare)
            : _words.Unclear(Signed(percent.Value), Signed(percent.Low), Signed(percent.High), weeks);
    }

    /// <summary>On which levels a series lay, the newest change first.</summary>
    public IReadOnlyList<string> Levels(Finding<ChangePoints> finding, bool ofShare)
    {
        if (finding.Result is not { } found) return [_words.TooLittle(finding.Missing!)];
        if (found.Changes.Count > 0) return [.. found.Changes.Reverse().Select(c => LevelChange(c, ofShare))];

        var whole = found.Segments[0];
        return [ofShare ? _words.OneShareLevel(Level(whole, true), format.Day(whole.First)) : _words.OneLevel(Level(whole, false), format.Day(whole.First))];
    }

    /// <summary>One change of level.</summary>
    public string LevelChange(LevelChange change, bool ofShare)
    {
        var (day, after, before) = (format.Day(change.Day), Level(change.After, ofShare), Level(change.Before, ofShare));
        return ofShare ? _words.ShareLevelChange(day, after, before) : _words.LevelChange(day, after, before);
    }

    /// <summary>What the next weeks will bring.</summary>
    public IReadOnlyList<string> Forecast(Finding<Forecast> finding)
    {
        if (finding.Result is not { } forecast) return [_words.TooLittle(finding.Missing!)];

        List<string> said = [.. forecast.Weeks.Select(Week)];
        if (forecast.Days.Count == 0) said.Add(_words.OnlyWeeks);
        return said;
    }

    /// <summary>What a week will bring.</summary>
    public string Week(ExpectedCount week) =>
        _words.ForecastWeek(format.DayOfYear(week.First), format.Day(week.Last), format.Number(week.Expected, 1), format.Count(week.Low), format.Count(week.High));

    /// <summary>That a series may not be read across a day.</summary>
    public string Break(SeriesBreak broken, Zone zone) => _words.BreakOn(format.Day(TrendSeries.DayOf(broken.At, zone.Info)), Changes(broken));

    string Changes(SeriesBreak broken) => string.Join("; ", broken.Changes.Select(c => _words.Changed(c.Kind, c.Before, c.After)));

    string Level(LevelSegment segment, bool ofShare) => ofShare ? format.Percent(segment.Level) : format.Number(segment.Level, 1);

    string Percent(double percent) => format.Number(percent, 1) + "%";

    /// <summary>Percent with its sign: "+4.2%".</summary>
    public string Signed(double percent) => Sign(Math.Round(percent, 1)) + Percent(Math.Abs(percent));

    /// <summary>Whole points with their sign: "−12".</summary>
    public string Points(double points) => Sign(Math.Round(points)) + format.Number(Math.Abs(points), 0);

    static string Sign(double value) => value > 0 ? "+" : value < 0 ? "−" : "";

    /// <summary>An interval's middle and ends in percent: of a factor's percent.</summary>
    public string Lift(Interval percent) => _words.Lift(Signed(percent.Value), Signed(percent.Low), Signed(percent.High));
}
