using System.Diagnostics;
using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Nbx;

namespace ReputationWatch.Benchmarks.Detecting;

/// <summary><c>detector</c>: bins per second on one core, bytes a keyword, and a year of one keyword from nothing.</summary>
static class DetectorBench
{
    const int HoursPerYear = 365 * 24, Rounds = 7, Seed = 7;
    static readonly double[] StoriesPerHour = [.1, .3, 1, 5, 50];

    public static void Run(TextWriter output)
    {
        var detector = new NbxDetector(new());
        var years = StoriesPerHour.Select(rate => (Rate: rate, Counts: Year(rate))).ToList();
        for (var warm = 0; warm < 2 * Rounds; warm++)
            foreach (var (_, counts) in years) Detect(detector, counts);

        foreach (var (rate, counts) in years)
        {
            var best = Best(() => Detect(detector, counts));
            output.WriteLine(FormattableString.Invariant(
                $"{rate} stories an hour: a year in {best.TotalMilliseconds:0.0} ms, {HoursPerYear / best.TotalSeconds:N0} bins a second on one core; with the policy {Best(() => Watch(detector, counts)).TotalMilliseconds:0.0} ms"));
        }

        var all = years.Select(y => Best(() => Detect(detector, y.Counts)).TotalSeconds).Sum();
        output.WriteLine(FormattableString.Invariant($"together: {HoursPerYear * years.Count / all:N0} bins a second on one core"));
        output.WriteLine($"state: {detector.Start().Bytes} bytes a keyword");
    }

    static double Detect(NbxDetector detector, int[] counts)
    {
        var (state, sum) = (detector.Start(), 0d);
        for (var t = 0; t < counts.Length; t++) sum += detector.Step(state, t % 168, counts[t]).Score;
        return sum;
    }

    static double Watch(NbxDetector detector, int[] counts)
    {
        var (watch, sum) = (new SeriesWatch(detector), 0d);
        for (var t = 0; t < counts.Length; t++) sum += watch.Next(t % 168, counts[t]).Step.Score;
        return sum;
    }

    // The best of several: the others were disturbed.
    static TimeSpan Best(Func<double> run)
    {
        var best = TimeSpan.MaxValue;
        for (var round = 0; round < Rounds; round++)
        {
            var began = Stopwatch.GetTimestamp();
            run();
            var took = Stopwatch.GetElapsedTime(began);
            if (took < best) best = took;
        }

        return best;
    }

    static int[] Year(double rate)
    {
        var keyword = new SimulatedKeyword(new(Seed), rate);
        return [.. Enumerable.Range(0, HoursPerYear).Select(_ => keyword.Next())];
    }
}
