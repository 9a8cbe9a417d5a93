using ReputationWatch.Crawling;
using ReputationWatch.Importing;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>An entry seen in this cycle, identified: whose it is and what it is called, wherever it stood.</summary>
/// <param name="Source">The source that showed it.</param>
/// <param name="Kind">A search result is taken to be about the keyword unless its words say otherwise; a feed's entry was matched already.</param>
/// <param name="Entry">The entry.</param>
/// <param name="Url">Canonical: the identity.</param>
/// <param name="Outlet">Who published: the name the source gave, else the host.</param>
/// <param name="SeenAt">When.</param>
public sealed record Sighting(SourceId Source, SourceKind Kind, SourceEntry Entry, string Url, string Outlet, DateTimeOffset SeenAt)
{
    /// <summary>The sightings of a cycle: what feeds left first, oldest first, then the search sources in their order.</summary>
    public static IReadOnlyList<Sighting> From(IEnumerable<ReadSource> readings, IEnumerable<InboxEntry> inbox, DateTimeOffset now)
    {
        var fed = inbox.Select(i => Identify(i.Source, SourceKind.Feed, i.Entry, i.SeenAt));
        var found = readings.SelectMany(r => r.Reading.Entries.Select(e => Identify(r.Source.Id, SourceKind.Search, e, now)));
        return [.. fed.Concat(found).OfType<Sighting>()];
    }

    // Print has no address; only what a person imported may go without one.
    static bool IsClipping(SourceId source, SourceEntry entry) =>
        source == ClippingImport.Source && entry.Url.StartsWith(ImportPlan.ClippingScheme, StringComparison.Ordinal);

    static Sighting? Identify(SourceId source, SourceKind kind, SourceEntry entry, DateTimeOffset seenAt) =>
        (IsClipping(source, entry) ? entry.Url : CanonicalUrl.Of(entry.Url)) is { } url ? new(source, kind, entry, url, Outlets.Of(entry.Outlet, url).Name, seenAt) : null;
}
