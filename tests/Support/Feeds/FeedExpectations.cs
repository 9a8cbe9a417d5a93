using ReputationWatch.Parsing;

namespace ReputationWatch.Tests.Support;

/// <summary>Holds readings against feedparser's cases.</summary>
/// <param name="plain">Makes plain text of HTML: feedparser keeps markup, and a reading does not.</param>
public sealed class FeedExpectations(Func<string, string> plain)
{
    /// <summary>The first of the clauses about titles, links and dates that does not hold, with what was read; null where all hold.</summary>
    public string? Wrong(FeedparserCase test, SourceReading reading) => test.Clauses.Where(c => c.Field != FeedparserField.Text).Select(c => Wrong(c, reading)).FirstOrDefault(w => w is not null);

    /// <summary>Why a clause does not hold; null where it does.</summary>
    public string? Wrong(FeedparserClause clause, SourceReading reading)
    {
        // Of the feed itself nothing but its title is kept.
        if (clause.Entry is not { } n) return clause.Field != FeedparserField.Title || Same(reading.Title ?? "", clause.Expected) ? null : $"feed title \"{clause.Expected}\" but \"{reading.Title}\"";

        var entry = n < reading.Entries.Count ? reading.Entries[n] : null;
        var holds = clause.Field switch
        {
            FeedparserField.Title => Same(entry?.Title ?? "", clause.Expected),
            FeedparserField.Text => Same(entry?.Snippet ?? "", clause.Expected),
            FeedparserField.Link => SameAddress(entry?.Url ?? "", clause.Expected),
            _ => clause.Moment is { } moment && entry?.Published == moment,
        };
        return holds ? null : $"{clause.Field} \"{clause.Expected}\" but {entry}";
    }

    bool Same(string got, string expected) => got == expected || got == plain(expected);

    // Ours is in the form that browsers send: host in lower case, spaces escaped.
    static bool SameAddress(string got, string expected) =>
        got == expected || (Uri.TryCreate(expected, UriKind.Absolute, out var address) && got == address.AbsoluteUri);
}
