using System.IO.Compression;
using System.Text;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using static ReputationWatch.Adapters.Tests.Http.FetchBench;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class BodyReaderTests
{
    static readonly byte[] Page = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<p>Kota Sampit, dua puluh tahun kemudian</p>\n", 500)));

    [Theory]
    [InlineData("identity")]
    [InlineData("gzip")]
    [InlineData("x-gzip")]
    [InlineData("GZip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("gzip, br")]
    [InlineData("deflate, gzip")]
    public async Task A_body_is_decoded_in_whatever_way_it_was_encoded(string encoding)
    {
        var wire = encoding.Split(", ").Aggregate(Page, (bytes, layer) => Encode(bytes, layer));
        Assert.Equal(Page, await FetchAsync(wire, encoding));
    }

    [Fact]
    public async Task Deflate_without_the_zlib_wrapping_is_decoded_too() =>
        Assert.Equal(Page, await FetchAsync(Encode(Page, "raw"), "deflate"));

    [Fact]
    public async Task A_sitemap_file_that_is_itself_gzipped_is_unpacked() =>
        Assert.Equal(Page, await FetchAsync(Encode(Page, "gzip"), null, "application/x-gzip"));

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    [InlineData("zstd")]
    [InlineData("gzip, gzip, gzip")]
    public async Task A_body_that_is_not_what_it_says_is_an_error(string encoding) =>
        Assert.Equal(new FetchOutcome.Failed(FetchFailureKind.HttpError, "127.0.0.1 sent a body that cannot be decoded"), await OutcomeAsync(Page, encoding));

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_compressed_body_that_ends_early_is_an_error_and_no_shorter_page(string encoding)
    {
        var wire = Encode(Page, encoding);
        Assert.Equal(FetchFailureKind.HttpError, Assert.IsType<FetchOutcome.Failed>(await OutcomeAsync(wire[..^12], encoding)).Kind);
    }

    [Fact]
    public async Task A_body_may_be_as_large_as_the_limit_and_not_a_byte_larger()
    {
        var limit = new byte[64 << 10];
        Assert.IsType<FetchOutcome.Fetched>(await OutcomeAsync(limit, null, options: new() { MaxBytes = limit.Length }));
        Assert.Equal(FetchFailureKind.TooLarge, Kind(await OutcomeAsync([.. limit, 0], null, options: new() { MaxBytes = limit.Length })));
        Assert.Equal(FetchFailureKind.TooLarge, Kind(await OutcomeAsync(Encode([.. limit, 0], "gzip"), "gzip", options: new() { MaxBytes = limit.Length })));
    }

    [Fact]
    public async Task A_body_of_50_megabytes_is_cut_whether_or_not_it_says_how_long_it_is()
    {
        long written = 0;
        await using var server = LoopbackSocket.Start(async (stream, ct) =>
        {
            await stream.WriteAsync("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n"u8.ToArray(), ct);
            var chunk = new byte[64 << 10];
            for (; written < 50 << 20; written += chunk.Length) await stream.WriteAsync(chunk, ct);
        });
        await using var honest = LoopbackSocket.Start("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 52428800\r\n\r\n<html>");

        Assert.Equal(FetchFailureKind.TooLarge, Kind(await GetAsync(server)));
        Assert.Equal(FetchFailureKind.TooLarge, Kind(await GetAsync(honest)));
        Assert.True(written < 50 << 20, "the server should have been hung up on");
    }

    [Fact]
    public async Task A_body_that_inflates_beyond_reason_is_stopped_long_before_the_limit()
    {
        var bomb = Encode(new byte[8 << 20], "br");
        var failed = Assert.IsType<FetchOutcome.Failed>(await OutcomeAsync(bomb, "br", options: new() { MaxBytes = 64 << 20 }));
        Assert.Equal((FetchFailureKind.TooLarge, "127.0.0.1 sent a body that inflates more than 200 times"), (failed.Kind, failed.Detail));
    }

    [Theory]
    [InlineData("bomb-gzip.bin", "gzip")]
    [InlineData("bomb-deflate.bin", "deflate")]
    [InlineData("bomb-br.bin", "br")]
    [InlineData("bomb-gzip.bin", null, "/bomb.gz")]
    public async Task A_captured_bomb_is_too_large(string file, string? encoding, string url = "/")
    {
        var path = Places.Shared("captures", "compression-bombs", file);
        Assert.SkipWhen(path is null, Places.SharedMissing);
        Assert.Equal(FetchFailureKind.TooLarge, Kind(await OutcomeAsync(await File.ReadAllBytesAsync(path!), encoding, url: url)));
    }

    [Fact]
    public async Task Every_captured_body_under_every_encoding_is_refused_or_read_within_bounds()
    {
        var folder = Places.Shared("captures", "compression-bombs");
        Assert.SkipWhen(folder is null, Places.SharedMissing);
        foreach (var file in Directory.GetFiles(folder!))
            foreach (var encoding in new[] { null, "gzip", "deflate", "br", "zstd", "gzip, deflate", "gzip, deflate, gzip" })
                foreach (var url in new[] { "/", "/x.gz" })
                {
                    var outcome = await OutcomeAsync(await File.ReadAllBytesAsync(file), encoding, url: url);
                    if (outcome is FetchOutcome.Fetched fetched) Assert.InRange(fetched.Body.Bytes.Length, 0, new Adapters.Http.FetchOptions().MaxBytes);
                    else Assert.Contains(Kind(outcome), new[] { FetchFailureKind.TooLarge, FetchFailureKind.HttpError });
                }
    }

    [Theory]
    [InlineData("html-gzip.bin", "gzip")]
    [InlineData("html-zlibdeflate.bin", "deflate")]
    [InlineData("html-rawdeflate.bin", "deflate")]
    [InlineData("html-br.bin", "br")]
    [InlineData("html-gzip-deflate.bin", "gzip, deflate")]
    public async Task Captured_bodies_of_one_page_all_give_that_page(string file, string encoding)
    {
        var path = Places.Shared("captures", "compression-bombs", file);
        Assert.SkipWhen(path is null, Places.SharedMissing);
        var body = await FetchAsync(await File.ReadAllBytesAsync(path!), encoding);
        Assert.Contains("</html>", Encoding.UTF8.GetString(body), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("truncated-crc-error.gz")]
    [InlineData("unexpected-eof.gz")]
    public async Task A_captured_body_that_was_cut_off_is_an_error(string file)
    {
        var path = Places.Shared("captures", "compression-bombs", file);
        Assert.SkipWhen(path is null, Places.SharedMissing);
        Assert.Equal(FetchFailureKind.HttpError, Kind(await OutcomeAsync(await File.ReadAllBytesAsync(path!), "gzip")));
    }

    static FetchFailureKind Kind(FetchOutcome outcome) => Assert.IsType<FetchOutcome.Failed>(outcome).Kind;

    static async Task<byte[]> FetchAsync(byte[] wire, string? encoding, string type = "text/html") =>
        Assert.IsType<FetchOutcome.Fetched>(await OutcomeAsync(wire, encoding, type)).Body.Bytes.ToArray();

    static async Task<FetchOutcome> OutcomeAsync(
        byte[] wire, string? encoding, string type = "text/html", Adapters.Http.FetchOptions? options = null, string url = "/")
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = type;
            if (encoding is not null) context.Response.Headers.ContentEncoding = encoding;
            await context.Response.Body.WriteAsync(wire);
        });
        return await GetAsync(server, url, options);
    }

    static byte[] Encode(byte[] plain, string layer)
    {
        var wire = new MemoryStream();
        using (Stream encoder = layer.ToLowerInvariant() switch
        {
            "gzip" or "x-gzip" => new GZipStream(wire, CompressionLevel.Optimal),
            "deflate" => new ZLibStream(wire, CompressionLevel.Optimal),
            "raw" => new DeflateStream(wire, CompressionLevel.Optimal),
            "br" => new BrotliStream(wire, CompressionLevel.Optimal),
            _ => new BufferedStream(wire),
        }) encoder.Write(plain);
        return wire.ToArray();
    }
}
