using ReputationWatch.Campaigning;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Trending;

/// <summary>Reads what an analysis is made from: the same for pages, API, command line and export.</summary>
/// <param name="reader">Pages.</param>
/// <param name="facts">Mentions and looks.</param>
/// <param name="campaigns">Campaigns and notes.</param>
public sealed class AnalysisDesk(IWatchReader reader, IAnalysisReader facts, ICampaignStore campaigns)
{
    static readonly TimeSpan Series = TimeSpan.FromDays(KeywordSeries.MostDays + 1);

    /// <summary>The analysis of a window.</summary>
    /// <param name="keyword">Whose.</param>
    /// <param name="span">The window. One that begins before the first look begins with that.</param>
    /// <param name="ct">Ends the reading.</param>
    public async Task<Analysis> ReadAsync(TrackedKeyword keyword, AnalysisSpan span, CancellationToken ct)
    {
        var concerning = CampaignBook.Of(await campaigns.CampaignChangesAsync(ct)).Concerning(keyword.Id);
        var seriesFrom = span.To - Series;
        var looks = await facts.LooksAsync(keyword.Id, DateTimeOffset.UnixEpoch, span.To.AddTicks(1), ct);
        var window = Clamped(span, looks);
        var from = window.Before.From < seriesFrom ? window.Before.From : seriesFrom;
        var published = await facts.PublishedAsync(keyword.Id, from, span.To.AddDays(1), ct);
        var pages = await reader.PagesAsync(keyword.Id, window.Before.From, span.To.AddTicks(1), ct);

        var controls = new Dictionary<KeywordId, KeywordSeries>();
        foreach (var control in concerning.Select(c => c.Control).OfType<KeywordId>().Distinct())
            controls[control] = await SeriesAsync(control, keyword, seriesFrom, span.To, ct);
        return Analysis.Of(new(keyword, published, looks, pages), window, concerning, controls);
    }

    // In the target's zone: days that are set against each other have to be the same ones.
    async Task<KeywordSeries> SeriesAsync(KeywordId control, TrackedKeyword target, DateTimeOffset from, DateTimeOffset to, CancellationToken ct)
    {
        var looks = await facts.LooksAsync(control, from, to, ct);
        var published = await facts.PublishedAsync(control, from, to.AddDays(1), ct);
        return KeywordSeries.Of(published, LookCoverage.Of(looks.Select(l => l.At)), to, TimeZoneInfo.FindSystemTimeZoneById(target.TimeZone));
    }

    static AnalysisSpan Clamped(AnalysisSpan span, IReadOnlyList<GoodLook> looks)
    {
        var first = looks.Count > 0 ? looks[0].At - LookCoverage.Reach : span.To - Trend.Window;
        return span.From >= first ? span : first < span.To ? span with { From = first } : AnalysisSpan.Headline(span.To);
    }
}
