using ReputationWatch.Assessing;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>When a piece of coverage was really published, and whether an old one is passed off as new. Pure.</summary>
/// <param name="Published">When; null where nobody says.</param>
/// <param name="Precision">How exactly that is known.</param>
/// <param name="Resurfaced">Whether its source dated it as newer than it is.</param>
public sealed record TrueDate(DateTimeOffset? Published, DatePrecision Precision, bool Resurfaced)
{
    /// <summary>So much newer than the page itself has to be what a source says before the text counts as published again; nobody corrects an article for longer.</summary>
    public static readonly TimeSpan Tolerance = TimeSpan.FromHours(72);

    // A day in an address is meant where the publisher is: it may begin this much before that day in UTC.
    static readonly TimeSpan FarthestEast = TimeSpan.FromHours(14);

    /// <summary>What headline, snippet and address say: a day in the address overrules a source that claims another, later one.</summary>
    public static TrueDate Of(SourceEntry entry, string url)
    {
        if (entry.Published is not { } said || UrlDate.BeyondDoubt(url) is not { } day) return new(entry.Published, entry.Precision, false);

        var began = new DateTimeOffset(day, TimeOnly.MinValue, TimeSpan.Zero);
        return said - began > Tolerance + TimeSpan.FromDays(1)
            ? new(began - FarthestEast > DateTimeOffset.MinValue ? began : said, DatePrecision.Day, true)
            : new(said, entry.Precision, false);
    }

    /// <summary>
    /// What the article's own page adds: it dates what had no date, makes a day exact, and overrules a source that is more than
    /// <see cref="Tolerance"/> newer. Otherwise the first word stands, as feeds correct themselves all the time.
    /// </summary>
    public static TrueDate Of(Mention mention, Article article)
    {
        var kept = new TrueDate(mention.Published, mention.Precision, mention.Resurfaced);
        if (article.Published is not { } page) return kept;
        if (mention.Published is not { } said) return new(page, article.Precision, false);

        // A content system that dates an old text anew does so on the page as well.
        if (mention.Resurfaced && page > said) return kept;

        var latest = article.Precision == DatePrecision.Day ? page.AddDays(1) : page;
        if (said - latest > Tolerance) return new(page, article.Precision, true);
        return article.Precision > mention.Precision ? new(page, article.Precision, mention.Resurfaced) : kept;
    }
}
