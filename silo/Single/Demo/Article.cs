using ReputationWatch.Watching;

namespace ReputationWatch.Single.Demo;

/// <summary>One article on the sample web. It has one address wherever it is linked from.</summary>
/// <param name="Number">Unique; the end of its path.</param>
/// <param name="Pool">Which part of the story it belongs to.</param>
/// <param name="Slant">What it is meant to be taken for.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Published">When, in the town's local time.</param>
/// <param name="ShowsDate">Whether its page and the results give the date away.</param>
/// <param name="Title">The headline.</param>
/// <param name="Lead">The first sentences.</param>
sealed record Article(int Number, Pool Pool, Slant Slant, Outlet Outlet, DateTimeOffset Published, bool ShowsDate, string Title, string Lead)
{
    const int LongestSlug = 60;

    /// <summary>Where it is: outlet, year, month, title, number.</summary>
    public string Path { get; } = FormattableString.Invariant($"/{Outlet.Slug}/{Published:yyyy'/'MM}/{Slug(Title)}-{Number}");

    /// <summary>
    /// Its address on a sample web. Each outlet has a host of its own, so that it shows as itself; every browser takes
    /// <c>*.localhost</c> for this machine (RFC 6761), and the crawler never goes to an article.
    /// </summary>
    public string LinkOn(Uri site) => new UriBuilder(site) { Host = $"{Outlet.Slug}.localhost", Path = Path }.Uri.AbsoluteUri;

    /// <summary>Whether its title or lead holds these words.</summary>
    public bool Says(string words) =>
        Title.Contains(words, StringComparison.OrdinalIgnoreCase) || Lead.Contains(words, StringComparison.OrdinalIgnoreCase);

    static string Slug(string title)
    {
        var slug = KeywordId.From(title).Value;
        return slug.Length <= LongestSlug ? slug : slug[..LongestSlug].TrimEnd('-');
    }
}
