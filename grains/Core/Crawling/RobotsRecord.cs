namespace ReputationWatch.Crawling;

/// <summary>What is remembered of an origin's robots.txt.</summary>
/// <param name="ReadAt">When it was last asked for; of one that cannot be read, since when that is so.</param>
/// <param name="ExpiresAt">Until when it is taken as it is.</param>
/// <param name="Found">What came.</param>
/// <param name="Text">The file, cut at 512 KiB; where the last try failed, that of the last that did not, if it is not too old.</param>
/// <param name="TextReadAt">When <paramref name="Text"/> was read; null where there is none.</param>
public sealed record RobotsRecord(DateTimeOffset ReadAt, DateTimeOffset ExpiresAt, RobotsFound Found, string Text, DateTimeOffset? TextReadAt);

/// <summary>What a look at a robots.txt came to (RFC 9309, section 2.3.1).</summary>
public enum RobotsFound
{
    /// <summary>A file with rules.</summary>
    Rules,

    /// <summary>The host answers and has none (4xx): everything is allowed.</summary>
    None,

    /// <summary>The host could not be asked (5xx, 429, no answer): nothing is allowed but what an older file says.</summary>
    Unreachable,
}
