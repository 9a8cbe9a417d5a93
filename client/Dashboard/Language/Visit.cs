using Microsoft.AspNetCore.Http;

namespace ReputationWatch.Dashboard.Language;

/// <summary>What the pages know of the request they answer: its language, its one "now" and where it is.</summary>
sealed class Visit
{
    public const string Cookie = "lang";

    /// <summary>Under which the browser remembers who corrects.</summary>
    public const string OfficerCookie = "officer";

    public Visit(IHttpContextAccessor accessor, TimeProvider clock)
    {
        var context = accessor.HttpContext ?? throw new InvalidOperationException("Pages are rendered inside a request");
        Words = Words.Of(context.Request.Cookies[Cookie]);
        Now = clock.GetUtcNow();
        _request = context.Request;
    }

    readonly HttpRequest _request;

    public Words Words { get; }

    public DateTimeOffset Now { get; }

    /// <summary>The name that was last written beside a correction in this browser; empty where none was.</summary>
    public string Officer => _request.Cookies[OfficerCookie] ?? "";

    /// <summary>A link inside the dashboard, wherever a proxy put it.</summary>
    public string To(string path) => _request.PathBase.ToUriComponent() + path;

    /// <summary>This page with other parameters; a null takes one away.</summary>
    public string Here(params (string Name, string? Value)[] changes)
    {
        var kept = _request.Query.Where(q => changes.All(c => c.Name != q.Key)).Select(q => KeyValuePair.Create(q.Key, (string?)q.Value));
        var changed = changes.Where(c => c.Value is not null).Select(c => KeyValuePair.Create(c.Name, c.Value));
        return To(_request.Path.ToUriComponent()) + QueryString.Create(kept.Concat(changed)).ToUriComponent();
    }

    /// <summary>A parameter of this page that its own forms and links have to carry on.</summary>
    public string? Asked(string name) => _request.Query[name].ToString() is { Length: > 0 } value ? value : null;
}
