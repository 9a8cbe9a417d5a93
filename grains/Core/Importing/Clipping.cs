using ReputationWatch.Parsing;

namespace ReputationWatch.Importing;

/// <summary>Coverage that a person noted (print, broadcast, a social post), as one row of a table has it. Nothing is checked yet; null: the table has no such column.</summary>
/// <param name="Line">The line in the file on which the row begins, from 1.</param>
/// <param name="Keyword">Whom it is about: name, alias or id of a tracked keyword.</param>
/// <param name="Title">The headline.</param>
/// <param name="Url">Its address; print and broadcast have none.</param>
/// <param name="Outlet">Who published.</param>
/// <param name="Published">When: a day, or a day with a time, which is meant in the keyword's zone unless it names its own.</param>
/// <param name="Snippet">A quotation or summary.</param>
public sealed record Clipping(int Line, string? Keyword, string? Title, string? Url, string? Outlet, string? Published, string? Snippet);

/// <summary>What can be wrong with a row.</summary>
public enum ClippingProblem
{
    /// <summary>It does not say whom it is about.</summary>
    KeywordMissing,

    /// <summary>Nobody tracks that keyword.</summary>
    KeywordUnknown,

    /// <summary>It has no headline.</summary>
    TitleMissing,

    /// <summary>A field is longer than any headline, outlet or quotation.</summary>
    TooLong,

    /// <summary>Its address is not one that a browser opens.</summary>
    UrlUnreadable,

    /// <summary>It has neither address nor outlet, so that nobody could find it again.</summary>
    OutletMissing,

    /// <summary>It does not say when.</summary>
    DateMissing,

    /// <summary>Its date is not understood, or names no year of four digits.</summary>
    DateUnreadable,

    /// <summary>Its date is still to come.</summary>
    DateInFuture,

    /// <summary>An earlier row tells the same.</summary>
    Repeated,

    /// <summary>The line is not a row of the table: a quotation mark that is not closed, or more fields than columns.</summary>
    RowBroken,
}

/// <summary>A row that cannot be imported.</summary>
/// <param name="Line">The line in the file on which it begins, from 1.</param>
/// <param name="Field">The field it is about, in the API's words: <c>keyword</c>, <c>title</c>, <c>url</c>, <c>outlet</c>, <c>published</c>, <c>snippet</c>, or <c>row</c>.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Written">What stands there, cut at 80 characters.</param>
public sealed record BadClipping(int Line, string Field, ClippingProblem Problem, string Written)
{
    /// <summary>A line that is no row of the table.</summary>
    public static BadClipping Broken(int line, string written) => Of(line, "row", ClippingProblem.RowBroken, PlainText.OfText(written));

    /// <summary>With what stands there cut to length.</summary>
    internal static BadClipping Of(int line, string field, ClippingProblem problem, string written) => new(line, field, problem, PlainText.Beginning(written, 80));
}

/// <summary>A table of clippings as its file has it.</summary>
/// <param name="Rows">The rows that could be read, in the file's order.</param>
/// <param name="Broken">Lines that are no rows of the table, each <see cref="ClippingProblem.RowBroken"/>.</param>
public sealed record ClippingTable(IReadOnlyList<Clipping> Rows, IReadOnlyList<BadClipping> Broken);
