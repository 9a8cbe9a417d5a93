using System.Text.Encodings.Web;
using System.Text.Json;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Tests.Support.History;

/// <summary>All that a store tells its readers about some keywords, as text: two stores are equal when their traces are.</summary>
public static class StoreTrace
{
    static readonly JsonSerializerOptions Readable = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<string> OfAsync(IWatchReader reader, IReadOnlyList<KeywordId> keywords)
    {
        var (from, to) = (ScriptedHistory.Start.AddYears(-1), ScriptedHistory.End.AddYears(1));
        var traces = new List<object>();
        foreach (var id in keywords)
        {
            traces.Add(new
            {
                Summary = await reader.SummaryAsync(id, from, default),
                Trend = await reader.TrendAsync(id, from, to, default),
                Mentions = (await reader.MentionsAsync(id, new(Limit: 100_000), default)).OrderBy(m => m.Url, StringComparer.Ordinal),
                Pages = await reader.PagesAsync(id, from, to, default),
                Incidents = await reader.IncidentsAsync(id, default),
                Readings = await reader.ReadingsAsync(id, from, default),
                Sources = await reader.SourcesStatusAsync(id, default),
            });
        }

        return JsonSerializer.Serialize(
            new
            {
                Keywords = traces,
                Feeds = await reader.SourcesStatusAsync(null, default),
                Deliveries = (await reader.DeliveriesAsync(10_000, default)).OrderBy(d => d.Id, StringComparer.Ordinal),
            },
            Readable);
    }
}
