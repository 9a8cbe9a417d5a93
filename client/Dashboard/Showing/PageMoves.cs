using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>How a result moved between two pages.</summary>
/// <param name="Entry">The result.</param>
/// <param name="Before">Its rank on the other page; null where it was not there.</param>
sealed record Move(PageEntry Entry, int? Before)
{
    /// <summary>Ranks it rose; below 0: it fell.</summary>
    public int? Ranks => Before - Entry.Rank;
}

/// <summary>Compares a result page with the one that stood before. Pure.</summary>
static class PageMoves
{
    /// <summary>Every result of the page, in rank order, with where it stood before. A URL listed twice is matched by its best rank.</summary>
    public static IReadOnlyList<Move> Since(ResultPage? then, ResultPage now)
    {
        var ranks = (then?.Entries ?? []).GroupBy(e => e.Url, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Min(e => e.Rank), StringComparer.Ordinal);
        return [.. now.Entries.Select(e => new Move(e, ranks.TryGetValue(e.Url, out var rank) ? rank : null))];
    }

    /// <summary>URLs that stood on the earlier page and stand no more.</summary>
    public static IReadOnlySet<string> Gone(ResultPage then, ResultPage now) =>
        then.Entries.Select(e => e.Url).Except(now.Entries.Select(e => e.Url), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
}
