using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Benchmarks.Detecting;

/// <summary>
/// <c>crises [SERIES]</c>: false alerts per keyword-week, and how many tenfold crises are found in 12 hours, at the defaults.
/// Four weeks of warm-up, eight of test, a crisis at any hour of the test; SERIES of each kind, 1000 unless named.
/// </summary>
static class CrisisFigures
{
    const int DefaultSeries = 1000, Seed = 20260302;
    const int WarmUp = 4 * 168, Test = 8 * 168, Longest = 24;
    const double TestWeeks = 8, Crisis = 10, MentionsPerStory = 2.19;

    public static void Run(string[] args, TextWriter output)
    {
        var series = args is [var named, ..] && int.TryParse(named, out var n) && n > 1 ? n : DefaultSeries;
        output.WriteLine($"{series} series without and {series} with a tenfold crisis, seed {Seed}; ± is one standard error");
        output.WriteLine("the study, of 80 series, at 0.3 / 1 / 5 mentions an hour: false 0.092 / 0.083 / 0.046; tenfold found in 6 h .50 / .92 / .97, 12 h .79 / .99 / 1.0, 24 h .90 / .99 / 1.0");
        foreach (var mentions in new[] { .3, 1, 5 }) Tell($"{mentions} mentions", mentions / MentionsPerStory);
        foreach (var stories in new[] { .3, 1, 5 }) Tell($"{stories} stories", stories);

        void Tell(string what, double rate)
        {
            var random = new Random(Seed);
            var falseOpens = Enumerable.Range(0, series).Select(_ => FalseOpens(random, rate) / TestWeeks).ToList();
            var mean = falseOpens.Average();
            var error = Math.Sqrt(falseOpens.Sum(f => (f - mean) * (f - mean)) / (series - 1d) / series);
            var delays = Enumerable.Range(0, series).Select(_ => Delay(random, rate, keepsHours: false)).ToList();
            var keeping = Enumerable.Range(0, series).Select(_ => Delay(random, rate, keepsHours: true)).ToList();
            output.WriteLine(FormattableString.Invariant($"{what} an hour: false opens per keyword-week {mean:0.000} ± {error:0.000}; tenfold found in 6 h {Part(delays, 6)}, 12 h {Part(delays, 12)}, 24 h {Part(delays, Longest)}; in 12 h where it keeps office hours {Part(keeping, 12)}"));
        }
    }

    static string Part(List<int?> delays, int hours)
    {
        var part = delays.Count(d => d <= hours) / (double)delays.Count;
        return FormattableString.Invariant($"{part:0.000} ± {Math.Sqrt(part * (1 - part) / delays.Count):0.000}");
    }

    static int FalseOpens(Random random, double rate)
    {
        var (keyword, watch, opens) = (new SimulatedKeyword(random, rate), Watch(), 0);
        for (var t = 0; t < WarmUp + Test; t++)
        {
            var opened = watch.Next(t % 168, keyword.Next()).Decision.Move == PolicyMove.Open;
            if (opened && t >= WarmUp) opens++;
        }

        return opens;
    }

    // Hours from the crisis to the first message about it; null where none came.
    static int? Delay(Random random, double rate, bool keepsHours)
    {
        var (keyword, watch) = (new SimulatedKeyword(random, rate), Watch());
        var start = WarmUp + random.Next(Test - Longest);
        for (var t = 0; t < start + Longest; t++)
        {
            var move = watch.Next(t % 168, keyword.Next(t < start ? null : t - start, Crisis, keepsHours)).Decision.Move;
            if (t >= start && (move is PolicyMove.Open or PolicyMove.Escalate)) return t - start + 1;
        }

        return null;
    }

    static SeriesWatch Watch() =>
        new(new NbxDetector(new()), SeriesWatch.PolicyFor(new()) with { LearnFor = TimeSpan.FromHours(72) });
}
