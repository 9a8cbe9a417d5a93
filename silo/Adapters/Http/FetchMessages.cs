using System.Net;
using System.Reflection;
using System.Text;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>Turns a request into what goes over the wire, and a redirect into the next request.</summary>
static class FetchMessages
{
    const string Accept =
        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/xml;q=0.9, application/json;q=0.9, */*;q=0.1";

    static readonly string Product =
        ProductToken.Own + "/" + typeof(FetchMessages).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion;

    /// <summary>One request, without redirects.</summary>
    public static HttpRequestMessage Build(FetchRequest request, FetchOptions options)
    {
        var message = new HttpRequestMessage(request.Form is null && request.Json is null ? HttpMethod.Get : HttpMethod.Post, request.Url);
        if (request.Form is { } form) message.Content = new StringContent(form, Encoding.ASCII, "application/x-www-form-urlencoded");
        if (request.Json is { } json) message.Content = new StringContent(json, Encoding.UTF8, "application/json");
        Add("User-Agent", options.Contact is { } contact ? $"{Product} (+{contact})" : Product);
        Add("Accept", Accept);
        Add("Accept-Encoding", "gzip, deflate, br");
        Add("Accept-Language", request.AcceptLanguage);
        Add("If-None-Match", request.Validators?.ETag);
        Add("If-Modified-Since", request.Validators?.LastModified);
        return message;

        void Add(string name, string? value)
        {
            if (value is not null) message.Headers.TryAddWithoutValidation(name, value);
        }
    }

    /// <summary>
    /// Where a response redirects to; null where it does not. From https to http is followed: a request carries no cookie, and the sites of
    /// many small towns redirect that way. The key stays behind wherever the origin changes. A body is only sent on by 307 and 308; after
    /// 301, 302 and 303 it is a GET, as in browsers.
    /// </summary>
    public static FetchRequest? Redirected(FetchRequest request, HttpResponseMessage response)
    {
        if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)
            || response.Headers.Location is not { } location || !Uri.TryCreate(request.Url, location, out var target))
        {
            return null;
        }

        var keepsBody = response.StatusCode is HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
        return request with
        {
            Url = target,
            Form = keepsBody ? request.Form : null,
            Json = keepsBody ? request.Json : null,
            Key = HostNames.OriginOf(target) is { } origin && origin == HostNames.OriginOf(request.Url) ? request.Key : null,
        };
    }
}
