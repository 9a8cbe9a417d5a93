using Microsoft.AspNetCore.Http;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Pages;

/// <summary><c>?lang=en</c> on any page: remembers the language and goes on to the page without it.</summary>
static class LanguageChoice
{
    static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    public static async ValueTask<object?> Apply(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        var context = invocation.HttpContext;
        if (context.Request.Query["lang"].ToString() is not { Length: > 0 } asked) return await next(invocation);

        context.Response.Cookies.Append(Visit.Cookie, Words.Of(asked).Code, new()
        {
            MaxAge = Remembered,
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            IsEssential = true,
            Secure = context.Request.IsHttps,
            Path = context.Request.PathBase.HasValue ? context.Request.PathBase.Value : "/",
        });
        var kept = context.Request.Query.Where(q => q.Key != "lang").Select(q => KeyValuePair.Create(q.Key, (string?)q.Value));
        return Results.LocalRedirect(context.Request.PathBase.Add(context.Request.Path).ToUriComponent() + QueryString.Create(kept).ToUriComponent());
    }
}
