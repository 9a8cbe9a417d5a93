using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>sources</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record SourceRow(
    string Id, string Name, string Format, string Kind, string Endpoint, long Enabled, long IntervalMs, long? StaleAfterMs, string? Outlet,
    long AddedAt, long ChangedAt, long? AtMostEveryMs, string? Hours, long Adaptive, string? Layout)
{
    public const string Search = "search";
    public const string Feed = "feed";

    public const string Columns =
        "id, name, format, kind, endpoint, enabled, interval_ms, stale_after_ms, outlet, added_at, changed_at, at_most_every_ms, hours, adaptive, layout";

    public static SourceRow Of(Source source, DateTimeOffset now) => new(
        source.Id.Value, source.Name, source.Format, KindOf(source), source.Endpoint.OriginalString, source.Enabled ? 1 : 0,
        (long)source.Interval.TotalMilliseconds, (long?)source.StaleAfter?.TotalMilliseconds, source.Outlet, now.ToMillis(), now.ToMillis(),
        (long?)source.AtMostEvery?.TotalMilliseconds, source.Hours is { } hours ? StoreJson.Write(hours) : null, source.Adaptive ? 1 : 0,
        source.Layout is { } layout ? StoreJson.Write(layout) : null);

    /// <summary>
    /// The kind of a source. One of a format that this program does not know, as a restored backup may name, counts as a feed
    /// where it is called <c>feed</c> or <c>news-sitemap</c>, and as a search source otherwise.
    /// </summary>
    static string KindOf(Source source)
    {
        var kind = SourceFormats.Find(source.Format) is not null ? source.Kind() : source.Format is "feed" or "news-sitemap" ? SourceKind.Feed : SourceKind.Search;
        return kind == SourceKind.Feed ? Feed : Search;
    }

    public Source ToSource() => new()
    {
        Id = new(Id),
        Name = Name,
        Format = Format,
        Endpoint = new(Endpoint, UriKind.Absolute),
        Enabled = Enabled != 0,
        Interval = TimeSpan.FromMilliseconds(IntervalMs),
        StaleAfter = StaleAfterMs is { } stale ? TimeSpan.FromMilliseconds(stale) : null,
        Outlet = Outlet,
        AtMostEvery = AtMostEveryMs is { } span ? TimeSpan.FromMilliseconds(span) : null,
        Hours = Hours is { } hours ? StoreJson.Read<ActiveHours>(hours) : null,
        Adaptive = Adaptive != 0,
        Layout = Layout is { } layout ? StoreJson.Read<PageLayout>(layout) : null,
    };
}
