using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Http;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>A keyword as it is sent. What is left out has its default.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record KeywordBody(
    string? Name,
    string[]? Aliases,
    string[]? RequiredContexts,
    string[]? ExcludedContexts,
    string? Language,
    string? Region,
    string? TimeZone,
    string[]? Lenses,
    string[]? Sources,
    TimeSpan? Interval,
    bool? ReadArticles)
{
    public const string Example = """{"name":"Sampit","aliases":["Kota Sampit"],"interval":"01:00:00","timeZone":"Asia/Jakarta"}""";

    public TrackedKeyword As(KeywordId id)
    {
        var usual = new TrackedKeyword { Id = id, Name = Name?.Trim() ?? "" };
        return usual with
        {
            Aliases = Words(Aliases),
            RequiredContexts = Words(RequiredContexts),
            ExcludedContexts = Words(ExcludedContexts),
            Language = Language ?? usual.Language,
            Region = Region ?? usual.Region,
            TimeZone = TimeZone ?? usual.TimeZone,
            Lenses = Words(Lenses),
            Sources = [.. Words(Sources).Select(s => new SourceId(s))],
            Interval = Interval ?? usual.Interval,
            ReadArticles = ReadArticles ?? usual.ReadArticles,
        };
    }

    static string[] Words(string?[]? words) => [.. (words ?? []).Select(w => w?.Trim() ?? "").Where(w => w.Length > 0)];
}

/// <summary>Which mention is meant, by its canonical URL.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record MentionBody(string? Url)
{
    public const string Example = """{"url":"https://news.example/banjir"}""";
}

static class Bodies
{
    /// <summary>The body, or the answer that says what is wrong with it.</summary>
    public static async Task<(T? Body, IResult? Problem)> ReadAsync<T>(HttpRequest request, string example, CancellationToken ct)
        where T : class
    {
        if (!request.HasJsonContentType())
            return (null, Problems.BadBody($"Send Content-Type: application/json and a body such as {example}", StatusCodes.Status415UnsupportedMediaType));

        try
        {
            var body = await request.ReadFromJsonAsync<T>(ct);
            return (body, body is null ? Problems.BadBody($"The body is null; write {example}") : null);
        }
        catch (JsonException e)
        {
            return (null, Problems.BadBody($"The body does not fit at {e.Path ?? "$"}, line {e.LineNumber + 1}; write for example {example}"));
        }
        catch (BadHttpRequestException e)
        {
            return (null, Problems.BadBody(e.Message, e.StatusCode));
        }
    }
}
