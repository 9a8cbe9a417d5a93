using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Mvc.Testing.Handlers;
using Microsoft.AspNetCore.TestHost;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>A page as a person got it.</summary>
public sealed record Seen(HttpResponseMessage Answer, IHtmlDocument Page)
{
    public HttpStatusCode Status => Answer.StatusCode;

    /// <summary>What is read on it: every piece of text, parted by one space.</summary>
    public string Text => Read(Page.Body!);

    public string TextOf(string selector) => Read(Page.QuerySelector(selector)!);

    static string Read(INode node) =>
        string.Join(' ', node.GetDescendants().OfType<IText>().SelectMany(t => t.Data.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)));
}

/// <summary>A browser without JavaScript: it keeps cookies, follows redirects and sends forms as they stand on the page.</summary>
public sealed class Browser : IDisposable
{
    static readonly HtmlParser Parser = new();
    readonly HttpMessageInvoker _web;

    public Browser(TestServer server, string? language)
    {
        var cookies = new CookieContainer();
        if (language is not null) cookies.Add(new Cookie("lang", language, "/", "localhost"));
        _web = new(new CookieContainerHandler(cookies) { InnerHandler = server.CreateHandler() });
    }

    public Task<Seen> GetAsync(string path) => SendAsync(new(HttpMethod.Get, new Uri(new("http://localhost"), path)));

    /// <summary>Fills fields of the form with that action and sends it.</summary>
    public Task<Seen> SubmitAsync(Seen on, string action, params (string Name, string Value)[] fields) =>
        SendAsync(on.Page.Forms.First(f => f.GetAttribute("action") == action), action, fields);

    /// <summary>Fills fields of the form that has a button with that action of its own, and presses it.</summary>
    public Task<Seen> PressAsync(Seen on, string action, params (string Name, string Value)[] fields) =>
        SendAsync(on.Page.QuerySelectorAll<IHtmlButtonElement>("button[formaction]").Single(b => b.GetAttribute("formaction") == action).Form!, action, fields);

    Task<Seen> SendAsync(IHtmlFormElement form, string action, (string Name, string Value)[] fields)
    {
        var values = form.Elements.OfType<IHtmlElement>()
            .Where(e => e.HasAttribute("name") && e is not IHtmlInputElement { Type: "checkbox", IsChecked: false })
            .ToDictionary(e => e.GetAttribute("name")!, ValueOf);
        foreach (var (name, value) in fields) values[name] = value;
        return SendAsync(new(HttpMethod.Post, new Uri(new("http://localhost"), action)) { Content = new FormUrlEncodedContent(values) });
    }

    public async Task<Seen> SendAsync(HttpRequestMessage request)
    {
        var answer = await _web.SendAsync(request, TestContext.Current.CancellationToken);
        for (var hops = 0; answer.Headers.Location is { } to && hops < 5; hops++)
            answer = await _web.SendAsync(new(HttpMethod.Get, new Uri(new("http://localhost"), to)), TestContext.Current.CancellationToken);
        return new(answer, Parser.ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    public void Dispose() => _web.Dispose();

    static string ValueOf(IHtmlElement element) => element switch
    {
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement text => text.Value,
        IHtmlSelectElement select => select.Value ?? "",
        _ => "",
    };
}
