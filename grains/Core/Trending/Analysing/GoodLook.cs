namespace ReputationWatch.Trending;

/// <summary>A cycle that could look.</summary>
/// <param name="At">When.</param>
/// <param name="Method">What its figures were made with: <see cref="TrendPoint.Method"/>.</param>
public readonly record struct GoodLook(DateTimeOffset At, string Method);

/// <summary>
/// When somebody looked. A look covers the time back to the one before, at most a day: a feed or a result page lists about that much.
/// What no look covers is unknown, whatever was found of it later.
/// </summary>
public sealed class LookCoverage
{
    /// <summary>So far back one look reaches.</summary>
    public static readonly TimeSpan Reach = TimeSpan.FromDays(1);

    readonly List<(DateTimeOffset From, DateTimeOffset To)> _spans = [];

    LookCoverage()
    {
    }

    /// <summary>From good looks in any order.</summary>
    public static LookCoverage Of(IEnumerable<DateTimeOffset> looks)
    {
        var coverage = new LookCoverage();
        var spans = coverage._spans;
        foreach (var look in looks.Order())
        {
            if (spans.Count > 0 && spans[^1].To >= look - Reach) spans[^1] = (spans[^1].From, look);
            else spans.Add((look - Reach, look));
        }

        return coverage;
    }

    /// <summary>The beginning of what is covered; null where nobody ever looked.</summary>
    public DateTimeOffset? First => _spans.Count > 0 ? _spans[0].From : null;

    /// <summary>Whether a moment is covered.</summary>
    public bool Covers(DateTimeOffset time) => Next(time) is > 0 and var next && time <= _spans[next - 1].To;

    /// <summary>The covered part of a time, 0 to 1.</summary>
    /// <param name="from">Its beginning.</param>
    /// <param name="to">Its end, later.</param>
    public double Part(DateTimeOffset from, DateTimeOffset to)
    {
        var covered = TimeSpan.Zero;
        for (var i = Next(to) - 1; i >= 0 && _spans[i].To > from; i--)
            covered += (_spans[i].To < to ? _spans[i].To : to) - (_spans[i].From > from ? _spans[i].From : from);
        return covered / (to - from);
    }

    /// <summary>How many spans begin before a moment.</summary>
    int Next(DateTimeOffset time)
    {
        var (low, high) = (0, _spans.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_spans[middle].From < time) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
