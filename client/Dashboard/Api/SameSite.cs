using Microsoft.AspNetCore.Http;

namespace ReputationWatch.Dashboard.Api;

/// <summary>
/// Refuses changes that another site's page sent through a visitor's browser. Programs send neither header and pass; the office's
/// network is what keeps strangers out, and a browser inside it must not be made a door.
/// </summary>
static class SameSite
{
    public static ValueTask<object?> Only(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var request = invocation.HttpContext.Request;
        return HttpMethods.IsGet(request.Method) || IsOurs(request) ? next(invocation) : new(Problems.CrossSite());
    }

    static bool IsOurs(HttpRequest request)
    {
        // Browsers send Sec-Fetch-Site only over https or to localhost; on a plain http network Origin has to do.
        if (request.Headers["Sec-Fetch-Site"].ToString() is { Length: > 0 } site) return site is "same-origin" or "none";
        return request.Headers.Origin.ToString() is not { Length: > 0 } origin
            || (Uri.TryCreate(origin, UriKind.Absolute, out var uri) && uri.Authority == request.Host.Value);
    }
}
