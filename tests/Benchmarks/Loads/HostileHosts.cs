namespace ReputationWatch.Benchmarks.Loads;

/// <summary>What a host of the hostile web does.</summary>
enum HostKind
{
    Healthy,
    Missing,
    Broken,
    Slow,
    Torn,
    Huge,
    WrongCharset,
    RedirectLoop,
    Silent,
}

/// <summary>Which host does what, by its number: of each hundred 5 answer 404, 5 answer 500, 5 only after 30 seconds, and so on.</summary>
static class HostileHosts
{
    /// <summary>Items of a torn feed that have an end.</summary>
    public const int TornItems = 10;

    // Spread, so that no batch of due feeds is made of one kind.
    public static HostKind KindOf(int host) => (host * 37 % 100) switch
    {
        < 5 => HostKind.Missing,
        < 10 => HostKind.Broken,
        < 15 => HostKind.Slow,
        < 17 => HostKind.Torn,
        < 19 => HostKind.Huge,
        < 22 => HostKind.WrongCharset,
        < 23 => HostKind.RedirectLoop,
        < 25 => HostKind.Silent,
        _ => HostKind.Healthy,
    };

    /// <summary>How many items a host's feed gives to a patient reader.</summary>
    public static int Gives(int host) => KindOf(host) switch
    {
        HostKind.Healthy or HostKind.WrongCharset => FeedWeb.Items,
        HostKind.Torn => TornItems,
        _ => 0,
    };
}
