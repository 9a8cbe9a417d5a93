using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Tests.Support.History;

/// <summary>
/// Three weeks in the life of two keywords, hour by hour: a search source that fails now and then in every way there is, a
/// feed shared by both, copies, a page that changes, and a spike on the nineteenth day. Every host that runs it must end
/// with the same <see cref="StoreTrace"/>.
/// </summary>
public static class ScriptedHistory
{
    /// <summary>The first hour.</summary>
    public static DateTimeOffset Start { get; } = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The last hour.</summary>
    public static DateTimeOffset End { get; } = Start.AddDays(21);

    /// <summary>How often the hosts' clocks beat.</summary>
    public static TimeSpan Beat { get; } = TimeSpan.FromMinutes(30);

    public static IReadOnlyList<Source> Sources { get; } =
    [
        new() { Id = new("searx"), Name = "Searx", Format = "searxng-json", Endpoint = new("http://search.example/search") },
        new() { Id = new("kabar"), Name = "Kabar", Format = "feed", Endpoint = new("http://kabar.example/rss"), Interval = TimeSpan.FromHours(1), Outlet = "Kabar" },
    ];

    public static IReadOnlyList<TrackedKeyword> Keywords { get; } =
    [
        new() { Id = KeywordId.From("Sampit"), Name = "Sampit", Interval = TimeSpan.FromHours(2) },
        new() { Id = KeywordId.From("Kuala Pembuang"), Name = "Kuala Pembuang", Aliases = ["Pembuang Hulu"], Interval = TimeSpan.FromHours(3), TimeZone = "Asia/Pontianak" },
    ];

    /// <summary>The beats of the history, first to last.</summary>
    public static IEnumerable<DateTimeOffset> Beats()
    {
        for (var at = Start; at <= End; at += Beat) yield return at;
    }

    /// <summary>The network as it is at a time.</summary>
    public static IFetcher Network(TimeProvider clock) => new ScriptedFetcher(clock);

    sealed class ScriptedFetcher(TimeProvider clock) : IFetcher
    {
        public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct) =>
            Task.FromResult(request.Url.Host == "kabar.example" ? ScriptedFeed.At(clock.GetUtcNow(), request) : ScriptedSearch.At(clock.GetUtcNow(), request));
    }
}
