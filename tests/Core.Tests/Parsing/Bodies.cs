using System.Text;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Bodies to read, and the time and query they are read with.</summary>
internal static class Bodies
{
    public static readonly DateTimeOffset Now = new(2026, 8, 10, 5, 0, 0, TimeSpan.Zero);

    public static readonly SearchQuery Sampit = new("Sampit", ["Sampit", "Kotawaringin Timur"], "id", "ID");

    public static FetchedBody Of(string text, int status = 200, string? contentType = null, string url = "https://example.com/feed") =>
        Of(Encoding.UTF8.GetBytes(text), status, contentType, url);

    public static FetchedBody Of(byte[] bytes, int status = 200, string? contentType = null, string url = "https://example.com/feed") =>
        new(new(url), status, contentType, bytes);

    public static FetchedBody Fixture(string format, string file, int status = 200, string url = "https://example.com/") =>
        Of(File.ReadAllBytes(Places.Fixture(format, file)), status, null, url);

    public static SourceReading Read(string format, string text, SearchQuery? query = null, int status = 200) =>
        SourceFormats.Named(format).Read(Of(text, status), query, Now);

    public static SourceReading Read(string format, FetchedBody body, SearchQuery? query = null) => SourceFormats.Named(format).Read(body, query, Now);
}
