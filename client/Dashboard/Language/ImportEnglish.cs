using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Importing;

namespace ReputationWatch.Dashboard.Language;

sealed class ImportEnglish : ImportWords
{
    public override string Title => "Import clippings";
    public override string Nav => "Import";
    public override string Lead => "Coverage that you noted yourself, such as print, radio, television or social media, counts too once it is imported from a CSV table.";
    public override string ColumnsLead => "The first row names the columns. Needed are keyword, title, published, and url or outlet. Any order will do; other columns are ignored.";
    public override string Template => "Download an example (template.csv)";
    public override string FileLabel => "CSV file";
    public override string FileHint => "From Excel: Save As, then CSV. At most 5 MB and 20,000 rows.";
    public override string KeywordLabel => "Keyword";
    public override string KeywordHint => "Used only where the table has no column for the keyword.";
    public override string KeywordFromColumn => "as the keyword column says";
    public override string Check => "Check first";
    public override string PreviewTitle => "Check before importing";
    public override string NothingYet => "Nothing has been imported yet.";
    public override string Rows => "Rows in the table";
    public override string Good => "Can be imported";
    public override string KnownAlready => "Known already";
    public override string Bad => "Bad";
    public override string Confirm(string rows) => $"Import {rows} rows";
    public override string NothingToImport => "There is no row to import.";
    public override string Other => "Choose another file";
    public override string Ignored(string columns) => $"Columns that are ignored: {columns}.";
    public override string BadHeading => "Bad rows, which will not be imported";
    public override string GoodHeading => "The first rows that will be imported";
    public override string More(string n) => $"and {n} more.";
    public override string Line => "Line";
    public override string FieldHeading => "Field";
    public override string WhatHeading => "What is wrong";
    public override string WrittenHeading => "What stands there";
    public override string InsteadHeading => "What to write instead";
    public override string Keyword => "Keyword";
    public override string Headline => "Headline";
    public override string Outlet => "Outlet";
    public override string Published => "Published";
    public override string DoneTitle => "Imported";
    public override string Done(string imported, string known, string bad) => $"Rows imported: {imported}; known already: {known}; bad and left out: {bad}.";
    public override string Next => "What was imported is assessed and shows on its keyword's page after the next cycle, usually within a minute.";

    public override string Field(string field) => field;

    public override string What(BadClipping bad) => bad.Problem switch
    {
        ClippingProblem.KeywordMissing => "no keyword",
        ClippingProblem.KeywordUnknown => "nobody tracks that keyword",
        ClippingProblem.TitleMissing => "no headline",
        ClippingProblem.TooLong => "too long",
        ClippingProblem.UrlUnreadable => "not a web address",
        ClippingProblem.OutletMissing => "neither address nor outlet",
        ClippingProblem.DateMissing => "no date",
        ClippingProblem.DateUnreadable => "date not understood",
        ClippingProblem.DateInFuture => "date still to come",
        ClippingProblem.Repeated => "the same as an earlier row",
        _ => "a quotation mark that is not closed, or too many fields",
    };

    public override string Instead(BadClipping bad) => bad.Problem switch
    {
        ClippingProblem.KeywordMissing => "a tracked name such as Sampit",
        ClippingProblem.KeywordUnknown => "a tracked name, or track this one first",
        ClippingProblem.TitleMissing => "the headline",
        ClippingProblem.TooLong => bad.Field switch { "title" => "at most 500 characters", "outlet" => "at most 80 characters", _ => "at most 2,000 characters" },
        ClippingProblem.UrlUnreadable => "a whole address such as https://kabar.example/news, or none and an outlet",
        ClippingProblem.OutletMissing => "the outlet's name, such as Kalteng Pos",
        ClippingProblem.DateMissing or ClippingProblem.DateUnreadable => "for example 2026-03-28, 28/03/2026 or 2026-03-28 14:30",
        ClippingProblem.DateInFuture => "today or earlier",
        ClippingProblem.Repeated => "delete one of them",
        _ => "put quotation marks around a field that holds the separator, and double those inside it",
    };

    public override string Says(ClippingFile.Unreadable file) => file.Problem switch
    {
        FileProblem.Empty => "The file is empty; give a CSV table of clippings.",
        FileProblem.TooLarge => "The file is larger than 5 MB; split it.",
        FileProblem.TooManyRows => "The table has more than 20,000 rows; split it.",
        FileProblem.Workbook => "This is a workbook of Excel or LibreOffice; save it as CSV and give that.",
        FileProblem.NotText => "This is no text; save the table as CSV UTF-8.",
        _ => $"No column for {Names(file.Missing)}. Found: {Names(file.Found)}. Expected in the first row: {Names(ClippingColumns.Known.Select(k => string.Join(" or ", k.Names)))}; outlet or url is enough.",
    };

    static string Names(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } said ? said : "nothing";
}
