namespace ReputationWatch.Crawling;

/// <summary>Which pace holds for which host.</summary>
/// <param name="Usual">That of a host that nothing is said about.</param>
/// <param name="MinDelays">The least pause of single hosts, by name in lower case; it wins over <see cref="BuiltIn"/>.</param>
public sealed record HostPaces(HostPace Usual, IReadOnlyDictionary<string, TimeSpan> MinDelays)
{
    /// <summary>
    /// Search engines, which hold an address's pace against it. The numbers and what they add up to for fifty keywords
    /// are in ops/decisions/0007.
    /// </summary>
    public static IReadOnlyDictionary<string, TimeSpan> BuiltIn { get; } = new Dictionary<string, TimeSpan>(StringComparer.OrdinalIgnoreCase)
    {
        // Feeds of search engines: 50 keywords take 25 minutes of an hour.
        ["www.bing.com"] = TimeSpan.FromSeconds(30),
        ["news.google.com"] = TimeSpan.FromSeconds(30),
        // Result pages, off until the operator says so: 50 keywords take 50 minutes of an hour.
        ["html.duckduckgo.com"] = TimeSpan.FromSeconds(60),
        ["lite.duckduckgo.com"] = TimeSpan.FromSeconds(60),
        ["duckduckgo.com"] = TimeSpan.FromSeconds(60),
        ["www.mojeek.com"] = TimeSpan.FromSeconds(60),
        ["www.google.com"] = TimeSpan.FromSeconds(60),
        ["search.yahoo.com"] = TimeSpan.FromSeconds(60),
        ["yandex.com"] = TimeSpan.FromSeconds(60),
        ["search.brave.com"] = TimeSpan.FromSeconds(60),
        // It asks for one request in 5 s and throttles those who keep to it.
        ["api.gdeltproject.org"] = TimeSpan.FromSeconds(15),
    };

    /// <summary>One pace for all, beside the built-in ones.</summary>
    public HostPaces(HostPace usual) : this(usual, new Dictionary<string, TimeSpan>()) { }

    /// <summary>The pace of a host, named as its gate is: <c>host</c> or <c>host:port</c>.</summary>
    public HostPace Of(string host)
    {
        var name = host.LastIndexOf(':') is var colon and > 0 && !host.EndsWith(']') ? host[..colon] : host;
        return MinDelays.TryGetValue(name, out var own) ? Usual with { MinDelay = own } : BuiltIn.TryGetValue(name, out var known) ? Usual.AtLeast(known) : Usual;
    }
}
