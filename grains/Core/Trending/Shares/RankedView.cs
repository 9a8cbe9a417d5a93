namespace ReputationWatch.Trending;

/// <summary>
/// What a reader of search pages sees, weighted by rank. The interval speaks of the tendency behind the page, with each URL as one
/// independent unit however many crawls saw it; what is on a single page is a census and has no sampling error.
/// </summary>
/// <param name="Curve">By which ranks were weighed: <see cref="RankCurve.Id"/>.</param>
/// <param name="Urls">What each URL weighed, the heaviest first.</param>
public sealed record RankedView(string Curve, IReadOnlyList<UrlWeight> Urls)
{
    /// <summary>What all URLs weigh.</summary>
    public double Total => Urls.Sum(u => u.Total);

    /// <summary>positive / (positive + conflict-era), weighted; null where the pages hold neither.</summary>
    public Estimate? Share => Estimate.Of(Urls.Select(u => new ShareUnit(u.Positive, u.Conflict)));

    /// <summary>The share as an index, −100 to 100; null as it is.</summary>
    public Balance? Balance => Balance.Of(Share);

    /// <summary>Weighted share of what is positive, 0 to 1; this and the next ones null where no page held anything: unknown, not zero.</summary>
    public double? Positive => Part(u => u.Positive);

    /// <summary>Weighted share of what is negative about the present.</summary>
    public double? Negative => Part(u => u.Negative);

    /// <summary>Weighted share of what is conflict-era: conflict visibility.</summary>
    public double? Conflict => Part(u => u.Conflict);

    /// <summary>Weighted share of what is positive or conflict-era: how much of the page <see cref="Share"/> speaks of.</summary>
    public double? Polarised => Part(u => u.Positive + u.Conflict);

    /// <summary>One page as it stands.</summary>
    public static RankedView Of(ResultPage page, RankCurve curve) => From(curve.Id, Weigh(page, curve));

    /// <summary>The pages of a source over a window: a URL weighs its rank's weight for every crawl that saw it there.</summary>
    /// <param name="pages">One source's pages; those outside the window are passed over.</param>
    /// <param name="from">The window's beginning.</param>
    /// <param name="to">Its end.</param>
    /// <param name="interval">How far apart crawls are, above 0. A page is stored once for as long as it stands, so its crawls are counted from its times.</param>
    /// <param name="curve">By which ranks are weighed.</param>
    public static RankedView Over(IEnumerable<ResultPage> pages, DateTimeOffset from, DateTimeOffset to, TimeSpan interval, RankCurve curve)
    {
        return From(curve.Id, pages.Where(p => p.LastSeen >= from && p.FirstSeen <= to).SelectMany(p => Weigh(p, curve).Select(u => u.Times(Crawls(p)))));

        double Crawls(ResultPage page)
        {
            var stood = (page.LastSeen < to ? page.LastSeen : to) - (page.FirstSeen > from ? page.FirstSeen : from);
            return 1 + stood / interval;
        }
    }

    /// <summary>
    /// Several sources together, each with the same say however long its page is; the same URL on two engines is one unit.
    /// A source whose page is empty has no say. Null where none has.
    /// </summary>
    /// <param name="views">One to a source, all by the same curve.</param>
    /// <exception cref="ArgumentException">They were made with different curves.</exception>
    public static RankedView? Together(IReadOnlyCollection<RankedView> views)
    {
        if (views.Select(v => v.Curve).Distinct(StringComparer.Ordinal).Count() > 1)
            throw new ArgumentException("Views by different curves do not add up: make them all with the same one.", nameof(views));

        var held = views.Select(v => (View: v, v.Total)).Where(v => v.Total > 0).ToList();
        return held.Count == 0 ? null : From(held[0].View.Curve, held.SelectMany(v => v.View.Urls.Select(u => u.Times(1 / (v.Total * held.Count)))));
    }

    static IEnumerable<UrlWeight> Weigh(ResultPage page, RankCurve curve) => page.Entries.Select(e => UrlWeight.Of(e, curve.Of(e.Rank)));

    static RankedView From(string curve, IEnumerable<UrlWeight> weights) =>
        new(curve, [.. weights.GroupBy(w => w.Url, UrlWeight.Sum, StringComparer.Ordinal).Where(u => u.Total > 0).OrderByDescending(u => u.Total).ThenBy(u => u.Url, StringComparer.Ordinal)]);

    double? Part(Func<UrlWeight, double> of) => Total is > 0 and var total ? Urls.Sum(of) / total : null;
}
