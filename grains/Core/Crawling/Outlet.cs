namespace ReputationWatch.Crawling;

/// <summary>Who published.</summary>
/// <param name="Name">As it is shown: a known outlet's own name, else what the source called it, else its domain.</param>
/// <param name="Domain">
/// Its identity: the registrable domain, such as <c>detik.com</c>. Empty where a link leads through an aggregator and the name it
/// gives is not known; then the name is all there is.
/// </param>
/// <param name="Kind">What kind of outlet it is.</param>
public sealed record Outlet(string Name, string Domain, OutletKind Kind);

/// <summary>Kinds of outlets.</summary>
public enum OutletKind
{
    /// <summary>Not known: most often a small local site.</summary>
    Unknown,

    /// <summary>A ministry, agency, region, village, the police or the army.</summary>
    Government,

    /// <summary>A news site or agency with the whole country as its field.</summary>
    National,

    /// <summary>A news site of one region.</summary>
    Local,

    /// <summary>Radio and television.</summary>
    Broadcast,

    /// <summary>A newspaper or magazine.</summary>
    Print,

    /// <summary>Social networks, video platforms, forums and blogs: each post is its author's.</summary>
    Social,
}
