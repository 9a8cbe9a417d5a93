using System.IO.Compression;
using System.Text;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Adapters.Tests.Http.FetchBench;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class AnswerReaderTests
{
    static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_a_service_says_beside_its_error_comes_decoded_and_cut()
    {
        var said = Encoding.UTF8.GetBytes("{\"error\":\"kuota habis\"}" + new string(' ', 1 << 20));
        var wire = new MemoryStream();
        using (var gzip = new GZipStream(wire, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(said);
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = 422;
            context.Response.ContentType = "application/json";
            context.Response.Headers.ContentEncoding = "gzip";
            return context.Response.Body.WriteAsync(wire.ToArray()).AsTask();
        });

        var body = Assert.IsType<FetchOutcome.Failed>(await GetAsync(server)).Body!;

        Assert.Equal((422, "application/json", 64 << 10), (body.Status, body.ContentType, body.Bytes.Length));
        Assert.StartsWith("{\"error\":\"kuota habis\"}", Encoding.UTF8.GetString(body.Bytes.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("HTTP/1.1 500 Oops\r\nContent-Length: 0\r\n\r\n")]
    [InlineData("HTTP/1.1 500 Oops\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nbukan")]
    [InlineData("HTTP/1.1 500 Oops\r\nContent-Encoding: zstd\r\nContent-Length: 5\r\n\r\nbukan")]
    [InlineData("HTTP/1.1 500 Oops\r\nContent-Length: 50\r\n\r\nterpotong")]
    [InlineData("HTTP/1.1 500 Oops\r\nContent-Type: image/png\r\nContent-Length: 5\r\n\r\n12345")]
    public async Task An_error_whose_body_cannot_be_read_is_the_same_error_without_it(string answer)
    {
        await using var server = LoopbackSocket.Start(answer);
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.ServerError, "127.0.0.1 answered 500"), await GetAsync(server));
    }

    [Fact]
    public async Task An_error_whose_body_trickles_is_told_after_a_moment()
    {
        var trickling = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = LoopbackSocket.Start(async (stream, ct) =>
        {
            await stream.WriteAsync("HTTP/1.1 404 Hilang\r\nContent-Length: 1000\r\n\r\n<"u8.ToArray(), ct);
            trickling.SetResult();
            await Task.Delay(Timeout.Infinite, ct);
        });
        var clock = new ManualClock(Start);
        using var bench = new FetchBench(Allowing(server.Authority), clock);

        var fetching = bench.Fetcher.FetchAsync(new(server.Url()), Ct);
        await trickling.Task;
        // The timer of the body is set when the headers were read, which only the fetcher sees.
        while (!fetching.IsCompleted && clock.GetUtcNow() < Start.AddSeconds(11)) await Tick(clock);

        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.NotFound, "127.0.0.1 answered 404"), await fetching);
    }

    [Theory]
    [InlineData("Cache-Control: max-age=600", 600)]
    [InlineData("Cache-Control: public, max-age=600\r\nAge: 200", 400)]
    [InlineData("Cache-Control: max-age=600\r\nAge: 2000", 0)]
    [InlineData("Cache-Control: max-age=600\r\nExpires: 0", 600)]
    [InlineData("Cache-Control: max-age=31536000", 86400)]
    [InlineData("Cache-Control: no-cache, max-age=600", 0)]
    [InlineData("Cache-Control: no-store", 0)]
    [InlineData("Date: Thu, 01 Jan 2026 07:00:00 GMT\r\nExpires: Thu, 01 Jan 2026 08:00:00 GMT", 3600)]
    [InlineData("Date: Thu, 01 Jan 2026 07:00:00 GMT\r\nExpires: Wed, 31 Dec 2025 08:00:00 GMT", 0)]
    [InlineData("Expires: Thu, 01 Jan 2026 00:10:00 GMT", 600)]
    [InlineData("Expires: -1", 0)]
    [InlineData("Cache-Control: max-age=banyak", null)]
    [InlineData("Cache-Control: ;;;,,=\r\nAge: kemarin", null)]
    [InlineData("X: y", null)]
    public async Task A_server_says_for_how_long_its_answer_is_fresh(string headers, int? seconds)
    {
        var fetched = await HeadersAsync(headers);
        Assert.Equal(seconds, fetched.FreshFor?.TotalSeconds);
    }

    [Theory]
    [InlineData("ETag: \"a\"\r\nExpires: 0", false)]
    [InlineData("ETag: \"a\"\r\nExpires: -1", true)]
    [InlineData("ETag: \"a\"\r\nCache-Control: no-store", true)]
    public async Task Validators_of_a_server_that_answers_304_to_everything_are_not_kept(string headers, bool kept) =>
        Assert.Equal(kept, (await HeadersAsync(headers)).Validators is not null);

    [Theory]
    [InlineData("X-Robots-Tag: noarchive", true)]
    [InlineData("X-Robots-Tag: noindex\r\nX-Robots-Tag: none", true)]
    [InlineData("X-Robots-Tag: googlebot: noarchive", false)]
    [InlineData("X: y", false)]
    public async Task A_server_may_forbid_to_keep_a_copy(string headers, bool forbids) => Assert.Equal(forbids, (await HeadersAsync(headers)).Body.NoArchive);

    [Fact]
    public async Task Headers_without_end_are_no_answer()
    {
        await using var server = LoopbackSocket.Start("HTTP/1.1 200 OK\r\nX: " + new string('x', 80 << 10) + "\r\n\r\n<html>");
        Assert.Equal(FetchFailureKind.Unreachable, Assert.IsType<FetchOutcome.Failed>(await GetAsync(server)).Kind);
    }

    [Theory]
    [InlineData("89504E470D0A1A0A", "a PNG image")]
    [InlineData("FFD8FFE0", "a JPEG image")]
    [InlineData("474946383961", "a GIF image")]
    [InlineData("255044462D312E37", "a PDF document")]
    [InlineData("504B0304", "a zip archive")]
    [InlineData("1F8B0800", "a gzip archive")]
    [InlineData("7F454C46", "a program")]
    [InlineData("4D5A9000", "a program")]
    public async Task What_begins_as_no_text_is_none_whatever_its_type_says(string start, string what)
    {
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentType = "text/html";
            return context.Response.Body.WriteAsync((byte[])[.. Convert.FromHexString(start), .. new byte[2000]]).AsTask();
        });
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.HttpError, $"127.0.0.1 sent {what}, not text"), await GetAsync(server));
    }

    [Theory]
    [InlineData("MZ Ambon, kota manise")]
    [InlineData("BM")]
    [InlineData("GIF ini lucu")]
    [InlineData("PK")]
    [InlineData("")]
    public void Text_that_only_begins_alike_is_text(string text) => Assert.Null(Signatures.NotText(Encoding.UTF8.GetBytes(text)));

    [Theory]
    [InlineData("application/octet-stream", null)]
    [InlineData("text/xml", null)]
    [InlineData("application/x-gzip", null)]
    [InlineData("text/xml", "gzip")]
    [InlineData("text/xml", "gzip, gzip")]
    public async Task A_gzipped_file_is_unpacked_however_often_its_server_says_so(string type, string? encoding)
    {
        var once = Gzip("<urlset/>"u8.ToArray());
        var wire = encoding == "gzip, gzip" ? Gzip(once) : once;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.ContentType = type;
            if (encoding is not null) context.Response.Headers.ContentEncoding = encoding;
            return context.Response.Body.WriteAsync(wire).AsTask();
        });
        var fetched = Assert.IsType<FetchOutcome.Fetched>(await GetAsync(server, "/sitemap.xml.gz?x=1"));
        Assert.Equal("<urlset/>"u8, fetched.Body.Bytes.Span);
    }

    [Fact]
    public async Task A_gzipped_file_keeps_within_the_same_bounds()
    {
        var bomb = Gzip(new byte[16 << 20]);
        await using var server = await LoopbackServer.StartAsync(context => context.Response.Body.WriteAsync(bomb).AsTask());
        Assert.Equal(FetchFailureKind.TooLarge, Assert.IsType<FetchOutcome.Failed>(await GetAsync(server, "/peta.gz", new() { MaxBytes = 64 << 20 })).Kind);
    }

    static async Task<FetchOutcome.Fetched> HeadersAsync(string headers)
    {
        await using var server = LoopbackSocket.Start($"HTTP/1.1 200 OK\r\n{headers}\r\nContent-Length: 2\r\n\r\nok");
        using var bench = new FetchBench(Allowing(server.Authority), new ManualClock(Start));
        return Assert.IsType<FetchOutcome.Fetched>(await bench.Fetcher.FetchAsync(new(server.Url()), Ct));
    }

    static async Task Tick(ManualClock clock)
    {
        await Task.Yield();
        clock.Advance(TimeSpan.FromMilliseconds(1));
    }

    static byte[] Gzip(byte[] plain)
    {
        var wire = new MemoryStream();
        using (var gzip = new GZipStream(wire, CompressionLevel.Optimal)) gzip.Write(plain);
        return wire.ToArray();
    }
}
