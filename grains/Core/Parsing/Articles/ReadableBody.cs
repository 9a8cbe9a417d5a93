using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>
/// Finds the body of an article by the density of its text: of all elements the one in which prose outweighs menus, teasers and
/// lists of links the most, without those of its blocks that are none of the article's.
/// </summary>
internal static class ReadableBody
{
    // How much prose, by what stands above it, may follow a heading that ends articles; more, and the article goes on below.
    const double MostBelow = 0.4;

    // A paragraph so long does not occur twice in one text.
    const int Telling = 45;

    /// <summary>The paragraphs; empty where the page has no prose.</summary>
    /// <param name="page">The page.</param>
    /// <param name="all">All its blocks.</param>
    /// <param name="title">The article's headline: the body stands below it, and does not repeat it.</param>
    public static IReadOnlyList<string> Of(IHtmlDocument page, IReadOnlyList<BodyBlock> all, string title)
    {
        if (page.Body is not { } body) return [];
        var furniture = new Furniture(all);
        var blocks = BodyBlocks.Of(body, furniture.Covers).Where(b => !Boilerplate.Is(b)).ToList();
        return Kept(BodyRange.Of(BelowHeadline(blocks, all, title), body), title);
    }

    // News tickers and lead stories of other articles stand above the headline.
    static List<BodyBlock> BelowHeadline(List<BodyBlock> blocks, IReadOnlyList<BodyBlock> all, string title)
    {
        var headline = all.TakeWhile(b => !(b.IsHeading && Headline.IsSame(b.Text, title))).Count();
        if (headline == all.Count) return blocks;
        var above = all.Take(headline).Select(b => b.Owner).ToHashSet();
        above.ExceptWith(all.Skip(headline).Select(b => b.Owner));
        var below = blocks.Where(b => !above.Contains(b.Owner)).ToList();
        return Prose(below) * 3 >= Prose(blocks) ? below : blocks;
    }

    // Comments, and the next stories of pages without end, are often articles of their own.
    static List<BodyBlock> OfOneArticle(List<BodyBlock> blocks)
    {
        var articles = blocks.Where(b => b.IsProse).GroupBy(b => b.Owner.Closest("article")).Select(g => (Article: g.Key, Words: g.Sum(b => b.Words))).ToList();
        if (articles.Count < 2) return blocks;
        var most = articles.Max(a => a.Words);
        var main = articles.First(a => a.Words * 2 > most).Article;
        return [.. blocks.Where(b => b.Owner.Closest("article") is var article && (article == main || article is null || (main is not null && article.Contains(main))))];
    }

    static int Prose(IEnumerable<BodyBlock> blocks) => blocks.Where(b => b.IsProse).Sum(b => b.Words);

    static List<string> Kept(IReadOnlyList<BodyBlock> range, string title)
    {
        // Above the first paragraph stand the headline, names and dates; below the last one, tags and offers.
        var blocks = range.SkipWhile(b => !b.IsProse).ToList();
        var end = blocks.FindIndex(Boilerplate.Ends);
        if (end > 0 && Prose(blocks[end..]) < Prose(blocks[..end]) * MostBelow) blocks = blocks[..end];
        blocks = OfOneArticle(blocks);
        blocks = blocks[..(blocks.FindLastIndex(b => b.IsProse) + 1)];

        // A page may hold its text twice, for small and for large screens.
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. blocks
                .Where(b => !b.IsLinks && b.Owner.LocalName != "h1" && b.Text != title && (b.Words < Telling || seen.Add(b.Text)))
                .Select(b => b.Text),
        ];
    }
}
