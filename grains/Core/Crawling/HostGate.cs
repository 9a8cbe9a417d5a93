namespace ReputationWatch.Crawling;

/// <summary>Lets one request at a time through to a host. Process-wide in the single host, cluster-wide as a grain, both over <see cref="HostBudget"/>.</summary>
public interface IHostGate
{
    /// <summary>Asks to send one request. A <see cref="GateAnswer.Granted"/> answer must be followed by <see cref="ReportAsync"/>.</summary>
    Task<GateAnswer> EnterAsync(string host);

    /// <summary>Says how the request that was let through went.</summary>
    Task ReportAsync(string host, HostReport report);

    /// <summary>What is remembered of an origin's robots.txt (<c>https://host</c> or <c>https://host:port</c>); null where it was never asked for.</summary>
    Task<RobotsRecord?> RobotsAsync(string origin);

    /// <summary>Remembers it, and keeps the host's pace to the crawl delay that it asks for.</summary>
    Task RememberRobotsAsync(string origin, RobotsRecord robots);
}

/// <summary>The gate's answer.</summary>
/// <param name="Granted">Whether the request may go now.</param>
/// <param name="Until">Where it may not: when to ask again.</param>
public sealed record GateAnswer(bool Granted, DateTimeOffset Until);

/// <summary>How a request to a host went, as far as its pace depends on it.</summary>
/// <param name="Verdict">What the host let us know.</param>
/// <param name="Took">How long it took.</param>
/// <param name="RetryAfter">How long it asked us to stay away.</param>
public sealed record HostReport(HostVerdict Verdict, TimeSpan Took, TimeSpan? RetryAfter = null);

/// <summary>What a host let us know.</summary>
public enum HostVerdict
{
    /// <summary>It answered.</summary>
    Answered,

    /// <summary>It refuses us: 403, 429, 503.</summary>
    Refused,

    /// <summary>It asks for proof of being a person: search engines hold that against an address for an hour or so.</summary>
    Challenged,

    /// <summary>It is broken: 5xx, no connection, no answer in time.</summary>
    Broken,

    /// <summary>Nothing: the request was given up on our side before it answered.</summary>
    Abandoned,
}
