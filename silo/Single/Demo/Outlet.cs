namespace ReputationWatch.Single.Demo;

/// <summary>An invented outlet.</summary>
/// <param name="Slug">The first part of its articles' paths.</param>
/// <param name="Name">As feeds and results name it, marked as a sample.</param>
sealed record Outlet(string Slug, string Name)
{
    /// <summary>Has an RSS feed.</summary>
    public static Outlet KabarSeruni { get; } = new("kabarseruni", "Kabar Seruni (contoh)");

    /// <summary>Has an Atom feed.</summary>
    public static Outlet WartaLontar { get; } = new("wartalontar", "Warta Lontar (contoh)");

    /// <summary>Has a news sitemap.</summary>
    public static Outlet HarianSelasih { get; } = new("harianselasih", "Harian Selasih (contoh)");

    /// <summary>Far away and without a feed: only searches find it.</summary>
    public static Outlet NusaRekaan { get; } = new("nusarekaan", "Nusa Rekaan (contoh)");

    /// <summary>The government's own site, without a feed.</summary>
    public static Outlet Portal { get; } = new("portalseruni", "Portal Seruni Raya (contoh)");

    /// <summary>What everybody reads first.</summary>
    public static Outlet Encyclopedia { get; } = new("ensiklopedia", "Ensiklopedia Rekaan (contoh)");

    /// <summary>The three that have feeds.</summary>
    public static IReadOnlyList<Outlet> WithFeed { get; } = [KabarSeruni, WartaLontar, HarianSelasih];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Outlet> All { get; } = [.. WithFeed, NusaRekaan, Portal, Encyclopedia];

    /// <summary>The host it would have; <c>.example</c> belongs to nobody (RFC 2606).</summary>
    public string Host => $"{Slug}.example";
}
