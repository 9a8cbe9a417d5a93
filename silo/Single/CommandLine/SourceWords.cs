using System.CommandLine;
using System.Globalization;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Single.CommandLine;

/// <summary>Makes a source out of what was typed.</summary>
static class SourceWords
{
    const int MostStaleDays = 365;

    static readonly Option<string?> Format = new("--as") { Description = $"One of {string.Join(", ", SourceFormats.Names)} (default: feed, with --layout publisher-html)" };
    static readonly Option<string?> Outlet = new("--outlet") { Description = "The outlet whose feed it is" };
    static readonly Option<string?> Every = new("--every") { Description = "How often a feed is polled: 30m (the default), 2h, 1d" };
    static readonly Option<bool> Fixed = new("--fixed") { Description = "Poll a feed at that interval even where it has little new" };
    static readonly Option<string?> AtMostEvery = new("--at-most-every") { Description = "A search is asked no more often than this by one keyword: 2h, 1d" };
    static readonly Option<string?> StaleAfter = new("--stale-after") { Description = "A feed whose newest entry is older than this is stale: 3d" };
    static readonly Option<string?> Hours = new("--hours") { Description = "The hours in which it is asked: 06:00-22:00 (default: around the clock)" };
    static readonly Option<string> Zone = new("--zone") { Description = "The time zone of --hours", DefaultValueFactory = _ => "Asia/Jakarta" };

    /// <summary>What says how to read it.</summary>
    public static IReadOnlyList<Option> Reading { get; } = [Format, Layouts.Option];

    /// <summary>What says when to ask, and who it is.</summary>
    public static IReadOnlyList<Option> Asking { get; } = [Outlet, Every, Fixed, AtMostEvery, StaleAfter, Hours, Zone];

    /// <summary>The address, where it is one; null where it is not.</summary>
    public static Uri? Address(string said) => Uri.TryCreate(said, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    /// <summary>A new source.</summary>
    public static Source New(ParseResult parsed, string id, string address)
    {
        var endpoint = Address(address) ?? throw new UsageException($"\"{address}\" is not an address; write one that begins with https://");
        return Read(parsed, new() { Id = new(Naming.IdOf(id).Value), Name = id, Format = "feed", Endpoint = endpoint });
    }

    /// <summary>A source as it is read by what was typed; what was not said stays.</summary>
    public static Source Read(ParseResult parsed, Source source)
    {
        var layout = parsed.GetValue(Layouts.Option);
        var format = parsed.GetValue(Format) ?? (layout is null ? source.Format : "publisher-html");
        if (SourceFormats.Find(format) is null) throw new UsageException($"there is no format \"{format}\"; write one of {string.Join(", ", SourceFormats.Names)}");

        if (layout is null && format == source.Format && source.Layout is not null) return source;

        // The built-in layout for a page is not copied into the source: newer versions mend it.
        var read = Layouts.Of(format, layout, source.Endpoint);
        return source with { Format = format, Layout = layout is null ? null : read };
    }

    /// <summary>A source as it is asked by what was typed.</summary>
    public static Source Asked(ParseResult parsed, Source source)
    {
        if (SourceAddress.SecretIn(source.Endpoint, source.Format) is { } secret) throw new UsageException(secret.Advice);

        var feed = source.Kind() == SourceKind.Feed;
        Demand(parsed, feed, Every, "--every is for feeds, and this is a search, which follows its keywords; write --at-most-every");
        Demand(parsed, feed, StaleAfter, "--stale-after is for feeds, and this is a search; leave it out");
        Demand(parsed, feed, Fixed, "--fixed is for feeds, and this is a search; leave it out");
        Demand(parsed, !feed, AtMostEvery, "--at-most-every is for searches, and this is a feed; write --every");
        if (parsed.GetResult(Zone) is { Implicit: false } && parsed.GetValue(Hours) is null) throw new UsageException("--zone is that of --hours; write them both, such as --hours 06:00-22:00 --zone Asia/Makassar");

        return source with
        {
            Name = parsed.GetValue(Outlet) ?? source.Name,
            Outlet = parsed.GetValue(Outlet),
            Interval = parsed.GetValue(Every) is { } every ? Naming.Interval(every) : source.Interval,
            Adaptive = !parsed.GetValue(Fixed),
            AtMostEvery = parsed.GetValue(AtMostEvery) is { } most ? Naming.Interval(most) : null,
            StaleAfter = parsed.GetValue(StaleAfter) is { } stale ? Naming.Interval(stale, MostStaleDays) : null,
            Hours = parsed.GetValue(Hours) is { } hours ? HoursOf(hours, Naming.Zone(parsed.GetRequiredValue(Zone))) : null,
        };
    }

    static void Demand(ParseResult parsed, bool fits, Option option, string otherwise)
    {
        if (!fits && parsed.GetResult(option) is { Implicit: false }) throw new UsageException(otherwise);
    }

    static ActiveHours HoursOf(string said, string zone)
    {
        var ends = said.Split('-');
        if (ends.Length != 2 || Clock(ends[0]) is not { } from || Clock(ends[1]) is not { } to)
            throw new UsageException($"\"{said}\" are no hours; write for example 06:00-22:00");
        return from != to ? new(from, to, zone) : throw new UsageException($"\"{said}\" begins when it ends; leave --hours out to ask around the clock");
    }

    static TimeOnly? Clock(string said) => TimeOnly.TryParseExact(said.Trim(), "H:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
