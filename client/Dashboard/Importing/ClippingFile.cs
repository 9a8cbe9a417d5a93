using ReputationWatch.Importing;

namespace ReputationWatch.Dashboard.Importing;

/// <summary>What reading a file of clippings came to.</summary>
public abstract record ClippingFile
{
    ClippingFile() { }

    /// <summary>A table.</summary>
    /// <param name="Table">Its rows, good or bad, and what is no row.</param>
    /// <param name="IgnoredColumns">Columns that mean nothing here, as they are written.</param>
    public sealed record Read(ClippingTable Table, IReadOnlyList<string> IgnoredColumns) : ClippingFile;

    /// <summary>No table of clippings.</summary>
    /// <param name="Problem">Why.</param>
    /// <param name="Found">The columns it has, where that is why; at most 20.</param>
    /// <param name="Missing">The fields it has no column for, in the API's words.</param>
    public sealed record Unreadable(FileProblem Problem, IReadOnlyList<string> Found, IReadOnlyList<string> Missing) : ClippingFile
    {
        /// <summary>Unreadable, and not for its columns.</summary>
        public Unreadable(FileProblem problem) : this(problem, [], []) { }
    }
}

/// <summary>Why a file cannot be read as a table of clippings.</summary>
public enum FileProblem
{
    /// <summary>Nothing in it.</summary>
    Empty,

    /// <summary>More than <see cref="ClippingCsv.MostBytes"/>.</summary>
    TooLarge,

    /// <summary>More than <see cref="ClippingCsv.MostRows"/> rows.</summary>
    TooManyRows,

    /// <summary>A workbook of Excel or LibreOffice, not CSV.</summary>
    Workbook,

    /// <summary>No text at all.</summary>
    NotText,

    /// <summary>A column that is needed is not there.</summary>
    ColumnsMissing,
}
