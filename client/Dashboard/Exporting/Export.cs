using ReputationWatch.Assessing;
using ReputationWatch.Campaigning;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Labelling;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>
/// Writes a keyword's history for planners: invariant culture, ISO 8601 times with the offset of the keyword's zone, a stable
/// order of columns. Text that a spreadsheet would run as a formula is disarmed by a leading apostrophe in CSV; JSON holds it as it is.
/// </summary>
public static class Export
{
    /// <summary>Writes a trend by periods; see <see cref="TrendSeries.By"/>.</summary>
    public static Task Trend(Stream to, TrackedKeyword keyword, IReadOnlyList<PeriodPoint> series, ExportFormat format, CancellationToken ct) =>
        Write(to, keyword, series, Exporting.Columns.Trend, format, ct);

    /// <summary>Writes mentions in the order given.</summary>
    public static Task Mentions(Stream to, TrackedKeyword keyword, IReadOnlyList<Mention> mentions, ExportFormat format, CancellationToken ct) =>
        Write(to, keyword, mentions, Exporting.Columns.Mentions, format, ct);

    /// <summary>Writes result pages, one row a result.</summary>
    public static Task Pages(Stream to, TrackedKeyword keyword, IReadOnlyList<ResultPage> pages, ExportFormat format, CancellationToken ct) =>
        Write(to, keyword, Rows(pages, p => p.Entries), Exporting.Columns.Pages, format, ct);

    /// <summary>Writes incidents, one row a transition.</summary>
    public static Task Incidents(Stream to, TrackedKeyword keyword, IReadOnlyList<Incident> incidents, ExportFormat format, CancellationToken ct) =>
        Write(to, keyword, Rows(incidents, i => i.Transitions), Exporting.Columns.Incidents, format, ct);

    /// <summary>Writes labels in the order given.</summary>
    public static Task Labels(Stream to, TrackedKeyword keyword, IReadOnlyList<Label> labels, ExportFormat format, CancellationToken ct) =>
        Write(to, keyword, labels, LabelColumns.All, format, ct);

    /// <summary>Writes an analysis, one row a figure.</summary>
    public static Task Analysis(Stream to, TrackedKeyword keyword, Analysis analysis, ExportFormat format, CancellationToken ct) =>
        Write(to, keyword, AnalysisRows.Of(analysis, keyword.TimeZone), AnalysisColumns.All, format, ct);

    /// <summary>Writes changes of campaigns and notes in the order given, their times in the keyword's zone.</summary>
    public static Task Campaigns(Stream to, TrackedKeyword keyword, IReadOnlyList<CampaignChange> changes, ExportFormat format, CancellationToken ct) =>
        Write(to, keyword, changes, CampaignColumns.All, format, ct);

    /// <summary>The columns of an export, in their order.</summary>
    public static IReadOnlyList<ExportColumn> Columns(ExportKind kind)
    {
        return kind switch
        {
            ExportKind.Trend => Documented(Exporting.Columns.Trend),
            ExportKind.Mentions => Documented(Exporting.Columns.Mentions),
            ExportKind.Pages => Documented(Exporting.Columns.Pages),
            ExportKind.Labels => Documented(LabelColumns.All),
            ExportKind.Analysis => Documented(AnalysisColumns.All),
            ExportKind.Campaigns => Documented(CampaignColumns.All),
            _ => Documented(Exporting.Columns.Incidents),
        };

        static IReadOnlyList<ExportColumn> Documented<T>(IReadOnlyList<Column<T>> columns) => [.. columns.Select(c => new ExportColumn(c.Name, c.About))];
    }

    /// <summary>A row for each part; a whole without parts keeps one.</summary>
    static IReadOnlyList<(TWhole, TPart?)> Rows<TWhole, TPart>(IEnumerable<TWhole> wholes, Func<TWhole, IReadOnlyList<TPart>> parts)
        where TPart : class =>
        [.. wholes.SelectMany(whole => parts(whole).DefaultIfEmpty(), (whole, part) => (whole, part))];

    static Task Write<T>(
        Stream to, TrackedKeyword keyword, IReadOnlyList<T> rows, IReadOnlyList<Column<T>> columns, ExportFormat format, CancellationToken ct)
    {
        var zone = Zone.Of(keyword.TimeZone);
        return format switch
        {
            ExportFormat.Csv => CsvTable.WriteAsync(to, rows, columns, zone, ct),
            ExportFormat.Xlsx => XlsxTable.WriteAsync(to, keyword.Id.Value, rows, columns, zone, ct),
            _ => JsonTable.WriteAsync(to, rows, columns, zone, ct),
        };
    }
}
