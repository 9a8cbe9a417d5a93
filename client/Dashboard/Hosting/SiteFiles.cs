using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace ReputationWatch.Dashboard.Hosting;

/// <summary>A file inside the assembly, under an address that changes with it: a browser may keep it for good.</summary>
sealed class SiteFile
{
    readonly byte[] _bytes;
    readonly string _type;

    public SiteFile(string name, string type)
    {
        using var stream = typeof(SiteFile).Assembly.GetManifestResourceStream("Assets." + name)!;
        _bytes = new byte[stream.Length];
        stream.ReadExactly(_bytes);
        _type = type;
        Tag = Convert.ToHexStringLower(SHA256.HashData(_bytes).AsSpan(0, 8));
        Path = "/assets/" + name;
    }

    public string Path { get; }

    public string Tag { get; }

    public string Address => $"{Path}?v={Tag}";

    public IResult Answer(HttpContext context)
    {
        // Only the address that names this very content is for good; an old page's address may get newer content once.
        context.Response.Headers.CacheControl = context.Request.Query["v"] == Tag ? "public, max-age=31536000, immutable" : "no-cache";
        return Results.Bytes(_bytes, _type, entityTag: new EntityTagHeaderValue($"\"{Tag}\""));
    }
}

/// <summary>The dashboard's own style, script and icon.</summary>
static class SiteFiles
{
    public static SiteFile Style { get; } = new("site.css", "text/css; charset=utf-8");

    public static SiteFile Live { get; } = new("live.js", "text/javascript; charset=utf-8");

    /// <summary>The preview of an old event while it is typed.</summary>
    public static SiteFile Lens { get; } = new("lens.js", "text/javascript; charset=utf-8");

    public static SiteFile Icon { get; } = new("icon.svg", "image/svg+xml");

    public static void MapSiteFiles(this IEndpointRouteBuilder app)
    {
        foreach (var file in new[] { Style, Live, Lens, Icon }) app.MapGet(file.Path, file.Answer).ExcludeFromDescription();
    }
}
