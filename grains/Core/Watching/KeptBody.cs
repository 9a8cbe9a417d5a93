using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>A body that no format could make sense of, kept so that the operator can see what came. Of each source the last one is kept.</summary>
/// <param name="Source">The source.</param>
/// <param name="At">When it came.</param>
/// <param name="Outcome">What the reading came to.</param>
/// <param name="Url">Where it came from, after redirects.</param>
/// <param name="ContentType">The <c>Content-Type</c> header, unparsed.</param>
/// <param name="Bytes">The body, cut at <see cref="MostBytes"/>.</param>
public sealed record KeptBody(SourceId Source, DateTimeOffset At, ReadingOutcome Outcome, string Url, string? ContentType, byte[] Bytes)
{
    /// <summary>256 KiB: enough to see what a page is.</summary>
    public const int MostBytes = 256 << 10;

    /// <summary>What is worth keeping of a cycle's looks.</summary>
    public static IReadOnlyList<KeptBody> From(IReadOnlyList<Look> looks, IEnumerable<ReadSource> readings, DateTimeOffset at) =>
        [.. readings.Select(read => Of(looks.First(look => look.Source.Id == read.Source.Id), read.Reading, at)).OfType<KeptBody>()];

    /// <summary>What is worth keeping of a look: the body of one that came and could not be read, where its server lets a copy be kept.</summary>
    public static KeptBody? Of(Look look, SourceReading reading, DateTimeOffset at)
    {
        if (reading.Outcome is not (ReadingOutcome.Unrecognised or ReadingOutcome.Unrelated)) return null;
        if (look.Outcome is not FetchOutcome.Fetched { Body: { NoArchive: false } body }) return null;

        var bytes = body.Bytes.Length > MostBytes ? body.Bytes[..MostBytes] : body.Bytes;
        return new(look.Source.Id, at, reading.Outcome, body.Url.AbsoluteUri, body.ContentType, bytes.ToArray());
    }
}
