using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Benchmarks.Nab;

/// <summary>
/// <c>nab [FOLDER]</c>: the spike detector at its defaults on NAB's tweets, scored as NAB does; and, where FOLDER is a whole
/// checkout with results, the published scores of other detectors, re-scored. Without FOLDER the part beside the repository.
/// </summary>
public static class NabFigures
{
    const string Tweets = "realTweets";
    const int RowsPerHour = 12;
    const double HoursPerWeek = 168;

    /// <summary>Runs it.</summary>
    public static void Run(string[] args, TextWriter output)
    {
        var folder = args is [var named, ..] ? named : Places.Shared("nab");
        if (folder is null || !File.Exists(Path.Combine(folder, "labels", "combined_windows.json")))
        {
            output.WriteLine($"nab: {(folder is null ? "../shared is not there" : $"there is no labels/combined_windows.json in {folder}")}; name a checkout of numenta/NAB: nab FOLDER");
            return;
        }

        var corpus = new NabCorpus(folder);
        Ours(corpus, output);
        Others(corpus, output);
    }

    /// <summary>The rows the detector alerts on: hourly bins of twelve rows, alerts on a bin's last.</summary>
    public static List<int> Alerts(IReadOnlyList<(DateTimeOffset At, double Value)> rows)
    {
        var watch = new SeriesWatch(new NbxDetector(new()));
        var alerts = new List<int>();
        for (var end = RowsPerHour - 1; end < rows.Count; end += RowsPerHour)
        {
            var count = 0d;
            for (var i = end - RowsPerHour + 1; i <= end; i++) count += rows[i].Value;
            if (watch.Next(HourOfWeek.Of(rows[end].At), count).Decision.Move is PolicyMove.Open or PolicyMove.Escalate) alerts.Add(end);
        }

        return alerts;
    }

    static void Ours(NabCorpus corpus, TextWriter output)
    {
        var runs = corpus.Read(Tweets).Select(s => (s.Series, Alerts: Alerts(s.Rows), s.Rows)).ToList();
        var windows = runs.Sum(r => r.Series.Windows.Count);
        output.WriteLine($"the spike detector on {runs.Count} series of {Tweets}, {windows} windows:");
        foreach (var (series, alerts, _) in runs)
            output.WriteLine(FormattableString.Invariant($"  {series.Name}: {series.Found(alerts)} of {series.Windows.Count} windows, raw {series.RawScore(alerts, NabProfile.All[0]):0.00000000}, alerts at rows {string.Join(' ', alerts)}"));

        // A false alert can only happen in rows that are scored and lie in no window.
        var weeks = runs.Sum(r => Enumerable.Range(r.Series.Probation, r.Series.Rows - r.Series.Probation).Count(row => !r.Series.IsInWindow(row))) / (RowsPerHour * HoursPerWeek);
        var falseAlerts = runs.Sum(r => r.Alerts.Count(a => a >= r.Series.Probation && !r.Series.IsInWindow(a)));
        output.WriteLine(FormattableString.Invariant($"  found {runs.Sum(r => r.Series.Found(r.Alerts))} of {windows} windows; {falseAlerts} false alerts, {falseAlerts / weeks:0.000} per series-week"));
        foreach (var profile in NabProfile.All)
            output.WriteLine(FormattableString.Invariant($"  {profile.Name}: {NabSeries.Normalise(runs.Sum(r => r.Series.RawScore(r.Alerts, profile)), windows, profile):0.0000}"));
    }

    static void Others(NabCorpus corpus, TextWriter output)
    {
        var (thresholds, published) = (corpus.Thresholds(), corpus.Published());
        if (thresholds.Count == 0)
        {
            output.WriteLine("published scores: the detectors' results are not in this folder; a checkout of numenta/NAB has them (nab FOLDER)");
            return;
        }

        var series = corpus.Read().Select(s => s.Series).ToList();
        var windows = series.Sum(s => s.Windows.Count);
        var (same, all) = (0, 0);
        output.WriteLine($"published scores on {series.Count} series, {windows} windows (here, published, {Tweets} alone):");
        foreach (var ((detector, name), score) in published)
        {
            if (!thresholds.TryGetValue((detector, name), out var threshold)) continue;
            var profile = NabProfile.All.Single(p => p.Name == name);
            var raw = series.Select(s => (Series: s, Score: corpus.Detections(detector, s, threshold) is { } rows ? s.RawScore(rows, profile) : (double?)null)).ToList();
            if (raw.Exists(r => r.Score is null)) continue;

            var ours = NabSeries.Normalise(raw.Sum(r => r.Score!.Value), windows, profile);
            var tweets = raw.Where(r => r.Series.Name.StartsWith(Tweets, StringComparison.Ordinal)).ToList();
            all++;
            if (Math.Abs(ours - score) < 1e-4) same++;
            output.WriteLine(FormattableString.Invariant($"  {detector} {name}: {ours:0.0000} {score:0.0000} {NabSeries.Normalise(tweets.Sum(r => r.Score!.Value), tweets.Sum(r => r.Series.Windows.Count), profile):0.0000}"));
        }

        output.WriteLine($"  {same} of {all} agree to four decimals");
    }
}
