using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>How the network is read, as the operator set it up. The defaults suit an office; a cycle must end inside 20 s.</summary>
public sealed record FetchOptions
{
    static readonly TimeSpan LongestDelay = TimeSpan.FromHours(1);

    /// <summary>Where a site's owner finds out who we are: an address or a mailbox, told in the <c>User-Agent</c>. Null: none.</summary>
    public string? Contact { get; init; }

    /// <summary>For one connection. Default 10 s; up to <see cref="TotalTimeout"/>.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For one hop, until its headers are there. Default 12 s; up to <see cref="TotalTimeout"/>.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(12);

    /// <summary>For the whole fetch: redirects, a second try and the body. Default 15 s; with <see cref="Patience"/> under 20 s.</summary>
    public TimeSpan TotalTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long a fetch waits for its host's gate before it is put off. Default 4 s; 0 never waits.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>How many redirects are followed. Default 5; 0 to 10.</summary>
    public int MaxRedirects { get; init; } = 5;

    /// <summary>The most bytes a body may have, before and after decompression. Default 5 MiB; 64 KiB to 64 MiB.</summary>
    public int MaxBytes { get; init; } = 5 << 20;

    /// <summary>The only ports that are gone to. Default 80 and 443; a host of <see cref="AllowedPrivateHosts"/> may use any.</summary>
    public IReadOnlyList<int> Ports { get; init; } = [80, 443];

    /// <summary>
    /// Hosts that may resolve to a private address, such as the operator's own SearXNG: <c>host</c>, or <c>host:port</c> for that port alone.
    /// Nobody else's redirect leads there.
    /// </summary>
    public IReadOnlyList<string> AllowedPrivateHosts { get; init; } = [];

    /// <summary>How politely a host is treated.</summary>
    public HostPace Pace { get; init; } = new();

    /// <summary>What is different for single hosts, by name: <c>Fetch:Hosts:www.bing.com:MinDelay</c>. It wins over <see cref="HostPaces.BuiltIn"/>.</summary>
    public IReadOnlyDictionary<string, HostRule> Hosts { get; init; } = new Dictionary<string, HostRule>();

    /// <summary>The keys of services that want one, by name; the hosts read them from <c>Keys:NAME</c>. Never logged or shown.</summary>
    public IReadOnlyDictionary<string, string> Keys { get; init; } = new Dictionary<string, string>();

    /// <summary>The pace of each host.</summary>
    public HostPaces Paces() => new(
        Pace,
        Hosts.Where(host => host.Value.MinDelay is not null).ToDictionary(host => host.Key, host => host.Value.MinDelay!.Value, StringComparer.OrdinalIgnoreCase));

    /// <summary>The same with the keys of the section <c>Keys</c>; names are told apart in any case.</summary>
    public FetchOptions WithKeys(IConfiguration all) => this with
    {
        Keys = all.GetSection("Keys").GetChildren().Where(key => !string.IsNullOrWhiteSpace(key.Value))
            .ToDictionary(key => key.Key, key => key.Value!.Trim(), StringComparer.OrdinalIgnoreCase),
    };

    /// <summary>Everything that is wrong with these options, one sentence each; empty where all is well.</summary>
    public IReadOnlyList<string> Problems() => [.. Found()];

    /// <summary>Refuses options that are wrong, with everything that is wrong with them.</summary>
    /// <exception cref="OptionsValidationException">At least one is.</exception>
    public FetchOptions Validated()
    {
        var problems = Problems();
        return problems.Count == 0 ? this : throw new OptionsValidationException("Fetch", typeof(FetchOptions), problems);
    }

    IEnumerable<string> Found()
    {
        if (Contact is { } contact && (contact.Length is 0 or > 200 || contact.Any(c => c is < ' ' or > '~' or '(' or ')')))
            yield return "Fetch:Contact must be 1 to 200 ASCII characters without brackets";
        if (TotalTimeout <= TimeSpan.Zero || Patience < TimeSpan.Zero || TotalTimeout + Patience >= TimeSpan.FromSeconds(20))
            yield return "Fetch:TotalTimeout must be above zero and, with Fetch:Patience, under 20 seconds";
        if (ConnectTimeout <= TimeSpan.Zero || ConnectTimeout > TotalTimeout)
            yield return "Fetch:ConnectTimeout must be above zero and at most Fetch:TotalTimeout";
        if (AttemptTimeout < TimeSpan.FromMilliseconds(10) || AttemptTimeout > TotalTimeout)
            yield return "Fetch:AttemptTimeout must be at least 10 milliseconds and at most Fetch:TotalTimeout";
        if (MaxRedirects is < 0 or > 10) yield return "Fetch:MaxRedirects must be 0 to 10";
        if (MaxBytes is < 64 << 10 or > 64 << 20) yield return "Fetch:MaxBytes must be 65536 to 67108864";
        if (Ports.Count == 0 || Ports.Any(port => port is < 1 or > 65535)) yield return "Fetch:Ports must name ports from 1 to 65535";
        foreach (var host in AllowedPrivateHosts.Where(host => !AllowedTargets.IsHost(host)))
            yield return $"Fetch:AllowedPrivateHosts holds \"{host}\"; write host or host:port";
        if (Pace.MinDelay < TimeSpan.Zero || Pace.MaxDelay < Pace.MinDelay)
            yield return "Fetch:Pace:MinDelay must be zero or more and at most Fetch:Pace:MaxDelay";
        if (!(Pace.DelayPerDuration >= 0)) yield return "Fetch:Pace:DelayPerDuration must be zero or more";
        if (Pace.Cooldown <= TimeSpan.Zero) yield return "Fetch:Pace:Cooldown must be above zero";
        if (Pace.ChallengeCooldown <= TimeSpan.Zero) yield return "Fetch:Pace:ChallengeCooldown must be above zero";
        if (Pace.BreakAfter < 1) yield return "Fetch:Pace:BreakAfter must be at least 1";
        if (Pace.Lease <= TotalTimeout) yield return "Fetch:Pace:Lease must be longer than Fetch:TotalTimeout";
        foreach (var (host, rule) in Hosts)
        {
            if (!AllowedTargets.IsHost(host)) yield return $"Fetch:Hosts holds \"{host}\"; write a host such as www.bing.com";
            if (rule.MinDelay < TimeSpan.Zero || rule.MinDelay > LongestDelay) yield return $"Fetch:Hosts:{host}:MinDelay must be zero to an hour";
        }

        // Shorter ones could not be told from the text around them; the value itself is never repeated.
        foreach (var (name, _) in Keys.Where(key => key.Value.Length is < 8 or > 500 || key.Value.Any(c => c is < ' ' or > '~')))
            yield return $"Keys:{name} must be 8 to 500 visible ASCII characters";
    }
}

/// <summary>What is different for one host.</summary>
public sealed record HostRule
{
    /// <summary>At least this long between two requests; up to an hour. Null: as for every other.</summary>
    public TimeSpan? MinDelay { get; init; }
}
