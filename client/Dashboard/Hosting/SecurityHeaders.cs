using Microsoft.AspNetCore.Http;

namespace ReputationWatch.Dashboard.Hosting;

/// <summary>
/// What every answer tells the browser: nothing but our own files, no inline script or style, no frame around us.
/// Titles come from the whole web; should one ever slip past escaping, it still runs nothing.
/// </summary>
static class SecurityHeaders
{
    const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static Task Send(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = Policy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            if (headers.CacheControl.Count == 0) headers.CacheControl = "no-cache, private";
            return Task.CompletedTask;
        });
        return next(context);
    }
}
