namespace ReputationWatch.Crawling;

/// <summary>What is remembered of the robots files of one host, as the cluster keeps it.</summary>
/// <param name="Origins">By origin: <c>http://host</c> and <c>https://host</c> are two.</param>
public sealed record HostRobots(IReadOnlyDictionary<string, RobotsRecord> Origins)
{
    /// <summary>Nothing.</summary>
    public HostRobots() : this(new Dictionary<string, RobotsRecord>()) { }

    /// <summary>The same with one more.</summary>
    public HostRobots With(string origin, RobotsRecord robots) => new(new Dictionary<string, RobotsRecord>(Origins) { [origin] = robots });

    /// <summary>The longest delay that any of them asks for; null where none does.</summary>
    public TimeSpan? CrawlDelay() => Origins.Values.Max(RobotsPolicy.DelayOf);
}
