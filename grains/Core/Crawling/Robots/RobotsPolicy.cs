namespace ReputationWatch.Crawling;

/// <summary>What a look at a robots.txt gave.</summary>
/// <param name="Found">What came.</param>
/// <param name="Text">The file; empty where there is none.</param>
/// <param name="FreshFor">For how long its server calls it fresh.</param>
public sealed record RobotsLook(RobotsFound Found, string Text = "", TimeSpan? FreshFor = null)
{
    /// <summary>
    /// What an answer means (RFC 9309, section 2.3.1): any 4xx says that there is no file, and so does a redirect that leads nowhere;
    /// but "too many requests", a time-out and a broken host say nothing.
    /// </summary>
    /// <param name="outcome">What came of the fetch.</param>
    /// <param name="status">The last status; null where no answer came.</param>
    public static RobotsLook Of(FetchOutcome outcome, int? status) => outcome switch
    {
        FetchOutcome.Fetched fetched => new(RobotsFound.Rules, RobotsText.Decode(fetched.Body.Bytes.Span), fetched.FreshFor),
        FetchOutcome.Failed { Kind: not FetchFailureKind.ForbiddenAddress } when status is >= 300 and < 500 and not (408 or 429) => new(RobotsFound.None),
        _ => new(RobotsFound.Unreachable),
    };
}

/// <summary>What a robots.txt says to one address.</summary>
public enum RobotsVerdict
{
    /// <summary>It may be asked for.</summary>
    Allowed,

    /// <summary>It may not.</summary>
    Forbidden,

    /// <summary>The file could not be read, so that it may not either.</summary>
    Unknown,
}

/// <summary>For how long a robots.txt is taken at its word. Pure; RFC 9309, sections 2.3.1.4 and 2.4.</summary>
public static class RobotsPolicy
{
    /// <summary>A file that does not say is read again after a day, and so is one that says more.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(24);

    /// <summary>No file is read again within an hour, and a host that could not be asked neither.</summary>
    public static readonly TimeSpan Shortest = TimeSpan.FromHours(1);

    /// <summary>The rules of a host that cannot be asked any more hold for a week after they were read.</summary>
    public static readonly TimeSpan StaleIfError = TimeSpan.FromDays(7);

    /// <summary>A host whose robots.txt cannot be had for a month, though it answers otherwise, has none.</summary>
    public static readonly TimeSpan GivenUp = TimeSpan.FromDays(30);

    /// <summary>The longest crawl delay that is kept to. Of 4,231 files 613 ask for one; 10 s, 1 s and 5 s are most common.</summary>
    public static readonly TimeSpan LongestDelay = TimeSpan.FromSeconds(60);

    /// <summary>Where an address's robots.txt lies.</summary>
    public static Uri AddressOf(Uri url) => new(url, "/robots.txt");

    /// <summary>Whether the file has to be asked for.</summary>
    public static bool IsDue(RobotsRecord? record, DateTimeOffset now) => record is null || record.ExpiresAt <= now;

    /// <summary>What to remember after a look.</summary>
    public static RobotsRecord Remember(RobotsRecord? before, RobotsLook look, DateTimeOffset now)
    {
        if (look.Found == RobotsFound.Rules) return new(now, now + Within(look.FreshFor ?? Longest), look.Found, look.Text, now);
        if (look.Found == RobotsFound.None) return new(now, now + Longest, look.Found, "", null);

        var since = before is { Found: RobotsFound.Unreachable } ? before.ReadAt : now;
        var keeps = before is not null && HasText(before, now);
        return new(since, now + Shortest, look.Found, keeps ? before!.Text : "", keeps ? before!.TextReadAt : null);
    }

    /// <summary>The rules that a record gives at <paramref name="now"/>; null where they are not known.</summary>
    public static RobotsFile? RulesOf(RobotsRecord record, DateTimeOffset now) => record.Found switch
    {
        RobotsFound.None => RobotsFile.Empty,
        RobotsFound.Rules => RobotsFile.Parse(record.Text),
        _ when HasText(record, now) => RobotsFile.Parse(record.Text),
        _ => now - record.ReadAt >= GivenUp ? RobotsFile.Empty : null,
    };

    /// <summary>What rules say to an address of ours.</summary>
    public static RobotsVerdict Judge(RobotsFile? rules, Uri url) =>
        rules is null ? RobotsVerdict.Unknown : rules.Allows(ProductToken.Own, url) ? RobotsVerdict.Allowed : RobotsVerdict.Forbidden;

    /// <summary>The least time between two requests that a record asks of us, at most <see cref="LongestDelay"/>; null where it asks nothing.</summary>
    public static TimeSpan? DelayOf(RobotsRecord? record)
    {
        if (record is null || record.Text.Length == 0 || RobotsFile.Parse(record.Text).CrawlDelay(ProductToken.Own) is not { } asked) return null;
        return asked < LongestDelay ? asked : LongestDelay;
    }

    static bool HasText(RobotsRecord record, DateTimeOffset now) => record.TextReadAt is { } read && now - read < StaleIfError;

    static TimeSpan Within(TimeSpan fresh) => fresh < Shortest ? Shortest : fresh > Longest ? Longest : fresh;
}
