namespace ReputationWatch.Dashboard.Exporting;

/// <summary>A column as it is documented.</summary>
/// <param name="Name">The heading in CSV and the property's name in JSON.</param>
/// <param name="About">What it holds, with unit and range.</param>
public sealed record ExportColumn(string Name, string About);

/// <summary>What can be exported.</summary>
public enum ExportKind
{
    /// <summary>One row a period; a period nobody could look at is a row with empty figures.</summary>
    Trend,

    /// <summary>One row a mention.</summary>
    Mentions,

    /// <summary>One row a result of each result page; a page proven empty is one row without a rank.</summary>
    Pages,

    /// <summary>One row a transition of each incident.</summary>
    Incidents,

    /// <summary>One row a label that a person gave or withdrew, newest first.</summary>
    Labels,

    /// <summary>One row a figure of the window's analysis.</summary>
    Analysis,

    /// <summary>One row a change of each campaign and note that concerns the keyword, oldest first.</summary>
    Campaigns,
}

/// <summary>How it is written.</summary>
public enum ExportFormat
{
    /// <summary>RFC 4180: comma, CRLF, UTF-8 with a byte order mark, so that spreadsheets read it right.</summary>
    Csv,

    /// <summary>An array of objects, UTF-8.</summary>
    Json,

    /// <summary>A workbook of one sheet, with typed days, times and numbers and a header that stays in sight.</summary>
    Xlsx,
}

/// <summary>What a format is called and known by.</summary>
public static class ExportFormats
{
    /// <summary>The media type.</summary>
    public static string ContentType(this ExportFormat format) => format switch
    {
        ExportFormat.Csv => "text/csv; charset=utf-8",
        ExportFormat.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/json",
    };
}
