namespace ReputationWatch.Trending;

/// <summary>What changed between two points, so that they may not be compared.</summary>
public enum BreakKind
{
    /// <summary>The shipped words or weights.</summary>
    Model,

    /// <summary>The office's lenses.</summary>
    Lenses,

    /// <summary>What was learnt from the office's corrections.</summary>
    Layer,

    /// <summary>The weights of the ranks.</summary>
    Curve,

    /// <summary>Which sources are asked.</summary>
    Sources,
}

/// <summary>One change of method.</summary>
/// <param name="Kind">What changed.</param>
/// <param name="Before">What it was: a name, a revision's number (0: none) or a number of sources.</param>
/// <param name="After">What it is.</param>
public sealed record MethodChange(BreakKind Kind, string Before, string After);

/// <summary>A place in a series across which it may not be read.</summary>
/// <param name="At">The first point made the new way.</param>
/// <param name="Before">How the points before were made.</param>
/// <param name="After">How this one and those after it were.</param>
/// <param name="Changes">What is different, at least one.</param>
public sealed record SeriesBreak(DateTimeOffset At, PointMethod Before, PointMethod After, IReadOnlyList<MethodChange> Changes)
{
    /// <summary>The break between two neighbours; null where both were made the same way.</summary>
    public static SeriesBreak? Between(TrendPoint before, TrendPoint after) => Between(LookOf(before), LookOf(after));

    /// <inheritdoc cref="Between(TrendPoint, TrendPoint)"/>
    public static SeriesBreak? Between(GoodLook before, GoodLook after)
    {
        if (before.Method == after.Method) return null;

        var (was, now) = (PointMethod.Parse(before.Method), PointMethod.Parse(after.Method));
        var changes = Changed(was, now);
        return changes.Count == 0 ? null : new(after.At, was, now, changes);
    }

    /// <summary>The breaks of a series, oldest first.</summary>
    /// <param name="points">In any order; the time between them does not matter.</param>
    public static IReadOnlyList<SeriesBreak> In(IEnumerable<TrendPoint> points) => In(points.Select(LookOf));

    /// <inheritdoc cref="In(IEnumerable{TrendPoint})"/>
    public static IReadOnlyList<SeriesBreak> In(IEnumerable<GoodLook> looks)
    {
        var series = looks.OrderBy(l => l.At).ToList();
        return [.. series.Zip(series.Skip(1), Between).OfType<SeriesBreak>()];
    }

    static GoodLook LookOf(TrendPoint point) => new(point.At, point.Method);

    /// <summary>What is different between two methods, in the order of <see cref="BreakKind"/>. A set of sources that one of them does not tell is no difference.</summary>
    public static IReadOnlyList<MethodChange> Changed(PointMethod before, PointMethod after)
    {
        List<MethodChange> changes = [];
        Note(BreakKind.Model, before.Model, after.Model);
        Note(BreakKind.Lenses, Text(before.Lenses), Text(after.Lenses));
        Note(BreakKind.Layer, Text(before.Layer), Text(after.Layer));
        Note(BreakKind.Curve, before.Curve, after.Curve);
        if (before.Sources is not null && after.Sources is not null && before.Sources != after.Sources)
            changes.Add(new(BreakKind.Sources, Text(before.SourceCount ?? 0), Text(after.SourceCount ?? 0)));
        return changes;

        void Note(BreakKind kind, string was, string now)
        {
            if (was != now) changes.Add(new(kind, was, now));
        }

        static string Text(int number) => FormattableString.Invariant($"{number}");
    }
}
