namespace ReputationWatch.Benchmarks.Nab;

/// <summary>One labelled series, and what each of its rows is worth.</summary>
/// <remarks>Scoring as in NAB 1.1 (Ahmad et al. 2017, Neurocomputing), re-implemented from its description.</remarks>
public sealed class NabSeries
{
    const double ProbationShare = .15;
    const int LongestProbation = 750;
    const double FarAway = 3;
    static readonly double Best = Sigmoid(-1);

    readonly int[] _windowOf;

    /// <summary>A series by the times of its rows and its windows' first and last times, as they are written.</summary>
    /// <param name="name">Its file: <c>realTweets/Twitter_volume_AAPL.csv</c>.</param>
    /// <param name="times">Of its rows, in order.</param>
    /// <param name="windows">Each time equal to a row's.</param>
    public NabSeries(string name, IReadOnlyList<string> times, IReadOnlyList<(string From, string To)> windows)
    {
        Name = name;
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < times.Count; i++) places.TryAdd(times[i], i);
        Windows = [.. windows.Select(w => (places[w.From], places[w.To]))];

        _windowOf = [.. Enumerable.Repeat(-1, times.Count)];
        for (var w = 0; w < Windows.Count; w++)
            for (var i = Windows[w].First; i <= Windows[w].Last; i++) _windowOf[i] = w;
    }

    /// <summary>Its file.</summary>
    public string Name { get; }

    /// <summary>First and last row of each window.</summary>
    public IReadOnlyList<(int First, int Last)> Windows { get; }

    /// <summary>Its rows.</summary>
    public int Rows => _windowOf.Length;

    /// <summary>The first row that is scored.</summary>
    public int Probation => Math.Min((int)(ProbationShare * Rows), LongestProbation);

    /// <summary>2/(1+e^5x) − 1.</summary>
    public static double Sigmoid(double x) => 2 / (1 + Math.Exp(5 * x)) - 1;

    /// <summary>Whether a row lies in a window.</summary>
    public bool IsInWindow(int row) => _windowOf[row] >= 0;

    /// <summary>What a detection at a row is worth, before weights: up to 1 in a window, down to −1 outside.</summary>
    public double UnitScore(int row)
    {
        if (_windowOf[row] is >= 0 and var inside)
        {
            var (first, last) = Windows[inside];
            return Sigmoid(-(last - row + 1d) / (last - first + 1)) / Best;
        }

        var before = Windows.Where(w => w.Last < row).OrderBy(w => w.Last).Cast<(int First, int Last)?>().LastOrDefault();
        if (before is not { } left) return -1;
        var distance = (double)(row - left.Last) / (left.Last - left.First);
        return distance > FarAway ? -1 : Sigmoid(distance);
    }

    /// <summary>The raw score of these detections; rows in the probation are passed over.</summary>
    public double RawScore(IEnumerable<int> detected, NabProfile profile)
    {
        var best = new double?[Windows.Count];
        var score = 0d;
        foreach (var row in detected.Where(r => r >= Probation))
        {
            var unit = UnitScore(row);
            if (_windowOf[row] is >= 0 and var inside) best[inside] = Math.Max(best[inside] ?? unit, unit);
            else score += profile.False * unit;
        }

        for (var w = 0; w < best.Length; w++)
            score += best[w] is { } unit ? profile.Found * unit : Windows[w].Last >= Probation ? -profile.Missed : 0;
        return score;
    }

    /// <summary>How many windows one of these rows lies in.</summary>
    public int Found(IEnumerable<int> detected) => detected.Where(r => r >= Probation && IsInWindow(r)).Select(r => _windowOf[r]).Distinct().Count();

    /// <summary>Raw scores of several series as NAB publishes them: 100 is every window found at its first row, 0 nothing detected.</summary>
    public static double Normalise(double raw, int windows, NabProfile profile)
    {
        var nothing = -profile.Missed * windows;
        return 100 * (raw - nothing) / (profile.Found * windows - nothing);
    }
}
