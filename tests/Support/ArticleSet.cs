using System.IO.Compression;
using System.Text.Json;

namespace ReputationWatch.Tests.Support;

/// <summary>A page with its true body.</summary>
/// <param name="Id">Its id in the set.</param>
/// <param name="Url">Where it came from; localhost where the set does not say.</param>
/// <param name="Html">The page, UTF-8.</param>
/// <param name="Body">The true text.</param>
public sealed record ArticlePage(string Id, Uri Url, byte[] Html, string Body);

/// <summary>A page with the true day of its publication.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Url">Where it came from; localhost where the set gives no address that can be read.</param>
/// <param name="Html">The page, in whatever encoding it came.</param>
/// <param name="Day">The true day.</param>
public sealed record DatedPage(string File, Uri Url, byte[] Html, DateOnly Day);

/// <summary>Reads sets of saved pages with what is true of them.</summary>
public static class ArticleSet
{
    static readonly Uri Nowhere = new("http://localhost/");

    /// <summary>A folder of <c>ground-truth.json</c> (<c>{id: {articleBody, url}}</c>) and <c>html/ID.html.gz</c>.</summary>
    public static IReadOnlyList<ArticlePage> Read(string folder)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "ground-truth.json")));
        return
        [
            .. truth.RootElement.EnumerateObject().Select(p => new ArticlePage(
                p.Name,
                Address(p.Value.TryGetProperty("url", out var url) ? url.GetString() : null),
                Bytes(Path.Combine(folder, "html", $"{p.Name}.html")),
                p.Value.TryGetProperty("articleBody", out var body) ? body.GetString() ?? "" : "")),
        ];
    }

    /// <summary>A folder of <c>eval_*.json</c> (<c>{url: {file, date}}</c>) and <c>eval/FILE</c>, plain or gzipped.</summary>
    public static IReadOnlyList<DatedPage> ReadDated(string folder)
    {
        using var truth = JsonDocument.Parse(File.ReadAllBytes(Directory.GetFiles(folder, "*.json").Order(StringComparer.Ordinal).First()));
        return
        [
            .. truth.RootElement.EnumerateObject().Select(p => new DatedPage(
                p.Value.GetProperty("file").GetString()!,
                Address(p.Name),
                Bytes(Path.Combine(folder, "eval", p.Value.GetProperty("file").GetString()!)),
                DateOnly.ParseExact(p.Value.GetProperty("date").GetString()!, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture))),
        ];
    }

    /// <summary>A file's bytes, unpacked where only <c>FILE.gz</c> is there.</summary>
    public static byte[] Bytes(string file)
    {
        if (File.Exists(file) && !file.EndsWith(".gz", StringComparison.Ordinal)) return File.ReadAllBytes(file);
        using var packed = new GZipStream(File.OpenRead(file.EndsWith(".gz", StringComparison.Ordinal) ? file : $"{file}.gz"), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }

    static Uri Address(string? url) => Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https") ? address : Nowhere;
}
