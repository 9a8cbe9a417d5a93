namespace ReputationWatch.Learning;

/// <summary>When to learn from corrections without being asked. Pure.</summary>
public static class LayerPolicy
{
    /// <summary>So many new corrections are worth another attempt.</summary>
    public const int WorthTrying = 20;

    /// <summary>Where there are many, so great a part of them: each attempt is checked on much the same corrections, and with every look at them luck has its chance.</summary>
    public const double WorthTryingShare = 0.1;

    /// <summary>At most once in so long.</summary>
    public static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    /// <summary>At how many corrections the next attempt is worth it.</summary>
    public static int NextAt(LayerBook book) => book.LastTry?.Tried is { } last
        ? last.Corrections + Math.Max(WorthTrying, (int)Math.Ceiling(WorthTryingShare * last.Corrections))
        : LayerTraining.Needed;

    /// <summary>Whether to try now. A layer that somebody switched off is left alone.</summary>
    /// <param name="book">What happened so far.</param>
    /// <param name="corrections">How many corrections of a tone are in force.</param>
    /// <param name="now">The time.</param>
    public static bool IsDue(LayerBook book, int corrections, DateTimeOffset now) =>
        book.IsOn && corrections >= NextAt(book) && (book.LastTry is null || now - book.LastTry.At >= Pause);
}
