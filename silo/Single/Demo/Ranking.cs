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

    const double NamedInTitle = .4;
    const double Crowding = .17;

    // An engine ranks anew every few days, not with every request; only breaking news makes it look each hour.
    static readonly int[] Stretches = [5, 3, 7, 4, 6, 3, 8];
    static readonly TimeSpan Breaking = TimeSpan.FromHours(12);

    /// <summary>Page one for the query; empty where nothing names it.</summary>
    /// <param name="chronicle">What there is.</param>
    /// <param name="query">Words that a result's title or lead holds as one phrase.</param>
    /// <param name="engine">Two engines do not quite agree.</param>
    /// <param name="now">When it is asked.</param>
    public static IReadOnlyList<Article> PageOne(Chronicle chronicle, string query, int engine, DateTimeOffset now)
    {
        var words = query.Trim();
        if (words.Length == 0) return [];

        var at = RankedAt(chronicle.Today, now);
        var found = chronicle.NewestFirst(at).Where(a => a.Says(words));
        return [.. found
            .Select(a => (Article: a, Score: Score(a, words, at, chronicle.Today, engine)))
            .GroupBy(r => r.Article.Slant).SelectMany(Crowded)
            .OrderByDescending(r => r.Score).Take(PageSize)
            .Select(r => r.Article)];
    }

    // Ten of a kind serve nobody: each further one has to be better to get on the page.
    static IEnumerable<(Article Article, double Score)> Crowded(IEnumerable<(Article Article, double Score)> alike) =>
        alike.OrderByDescending(r => r.Score).Take(PageSize).Select((r, before) => (r.Article, r.Score - Crowding * before));

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

    static double Score(Article article, string words, DateTimeOffset at, DateTimeOffset today, int engine)
    {
        var campaign = Campaign.Progress(at, today);
        var (standing, news, halfLife) = article.Slant switch
        {
            Slant.Conflict => (1.75 - 1.55 * campaign, .4, 60),
            Slant.Positive => (.55 + .45 * campaign, 1.0, 40),
            Slant.Negative => (.3, 1.7, 3),
            _ => (.4, .7, 8),
        };
        // What has no date is not news but reference: people always come back to it.
        if (!article.ShowsDate) standing += article.Slant == Slant.Conflict ? .8 : 1.1;
        else if (article.Pool == Pool.Archive) standing += .45;
        if (article.Title.Contains(words, StringComparison.OrdinalIgnoreCase)) standing += NamedInTitle;

        var freshness = news * Math.Pow(2, -(at - article.Published).TotalDays / halfLife);
        var ranking = (int)(today - at).TotalHours;
        return standing + freshness + .5 * Chance.Of(article.Number) + .12 * Chance.Of(article.Number, engine, ranking);
    }
}
