namespace ReputationWatch.Single.Demo;

/// <summary>
/// The sample search engine: ranks what names the query. What people long looked for stands high, so the old conflict fills
/// page one at first; with the campaign it loses that standing, and fresh good coverage passes it. Bad news rises at once
/// and sinks within days.
/// </summary>
static class Ranking
{
    /// <summary>Results on a page.</summary>
    public const int PageSize = 10;

    // An engine ranks anew every few days, not with every request; only breaking news makes it look each hour.
    static readonly int[] Stretches = [5, 3, 7, 4, 6, 3, 8];
    static readonly TimeSpan Breaking = TimeSpan.FromHours(12);

    /// <summary>Page one for the query.</summary>
    /// <param name="chronicle">What there is.</param>
    /// <param name="query">The words of which each result's title or lead holds all, as one phrase.</param>
    /// <param name="engine">Two engines do not quite agree.</param>
    /// <param name="now">When it is asked.</param>
    public static IReadOnlyList<Article> PageOne(Chronicle chronicle, string query, int engine, DateTimeOffset now)
    {
        if (string.IsNullOrWhiteSpace(query)) return [];
        var ranked = RankedAt(chronicle.Today, now);
        return [.. chronicle.NewestFirst(ranked)
            .Where(a => a.Says(query.Trim()))
            .OrderByDescending(a => Score(a, ranked, chronicle.Today, engine)).ThenBy(a => a.Number)
            .Take(PageSize)];
    }

    /// <summary>The time of the ranking that is shown at <paramref name="now"/>.</summary>
    internal static DateTimeOffset RankedAt(DateTimeOffset today, DateTimeOffset now)
    {
        var breaking = today - Breaking;
        if (now >= breaking) return breaking.AddHours(Math.Floor((now - breaking).TotalHours));

        // Counted back from the end, the stretches repeat in cycles.
        var cycle = Stretches.Sum();
        var start = breaking.AddDays(-cycle * Math.Ceiling((breaking - now) / TimeSpan.FromDays(cycle)));
        foreach (var days in Stretches)
        {
            if (start.AddDays(days) > now) break;
            start = start.AddDays(days);
        }

        return start;
    }

    static double Score(Article article, DateTimeOffset at, DateTimeOffset today, int engine)
    {
        var campaign = Campaign.Progress(at, today);
        var (standing, news, halfLife) = article.Slant switch
        {
            Slant.Conflict => (1.55 - 1.35 * campaign, .4, 60),
            Slant.Positive => (.55 + .45 * campaign, 1.0, 40),
            Slant.Negative => (.3, 1.7, 3),
            _ => (.4, .7, 8),
        };
        // What has no date is not news but reference: people always come back to it.
        if (!article.ShowsDate) standing += article.Slant == Slant.Conflict ? .8 : 1.1;
        else if (article.Pool == Pool.Archive) standing += .45;

        var freshness = news * Math.Pow(2, -(at - article.Published).TotalDays / halfLife);
        var ranking = (int)((today - at).TotalHours);
        return standing + freshness + .5 * Chance.Of(article.Number) + .12 * Chance.Of(article.Number, engine, ranking);
    }
}
