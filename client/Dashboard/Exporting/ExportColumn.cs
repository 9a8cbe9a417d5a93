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
}

/// <summary>How it is written.</summary>
public enum ExportFormat
{
    /// <summary>RFC 4180: comma, CRLF, UTF-8 with a byte order mark, so that spreadsheets read it right.</summary>
    Csv,

    /// <summary>An array of objects, UTF-8.</summary>
    Json,
}
