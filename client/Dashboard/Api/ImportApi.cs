using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Importing;

namespace ReputationWatch.Dashboard.Api;

/// <summary>What an import would bring, or brought.</summary>
/// <param name="Rows">How many rows the table has.</param>
/// <param name="Good">Those that can be imported.</param>
/// <param name="Known">Good ones that are known already, and are left out.</param>
/// <param name="Bad">What is wrong with the others, by line; a row may have several faults.</param>
/// <param name="Imported">How many were imported; 0 without <c>confirm=true</c>.</param>
/// <param name="IgnoredColumns">Columns that mean nothing here.</param>
sealed record ImportAnswer(int Rows, int Good, int Known, IReadOnlyList<BadRow> Bad, int Imported, IReadOnlyList<string> IgnoredColumns);

/// <summary>What is wrong with a row.</summary>
sealed record BadRow(int Line, string Field, ClippingProblem Problem, string Written, string Says);

/// <summary>Importing clippings.</summary>
static class ImportApi
{
    const string Example = "Send Content-Type: text/csv and a table such as: keyword,title,outlet,published";

    public static void MapImport(this IEndpointRouteBuilder api) =>
        api.MapPost("/import", ImportAsync)
            .WithSummary("Check a CSV table of clippings; with confirm=true import its good rows")
            .WithDescription(Described())
            // With "*/*" the refusal of another type is ours, and says what to send.
            .Accepts<string>("text/csv", "text/tab-separated-values", "text/plain", "*/*")
            .Produces<ImportAnswer>().ProducesValidationProblem().ProducesProblem(413).ProducesProblem(415).ProducesProblem(422);

    static async Task<IResult> ImportAsync(
        string? confirm, string? keyword, HttpRequest request, [FromServices] ClippingImport import, TimeProvider clock, CancellationToken ct)
    {
        var asked = new Asked(Zone.Of("UTC"));
        var confirmed = asked.OneOf("confirm", confirm, Truths) ?? false;
        if (asked.Problem is { } problem) return problem;
        if (!IsText(request.ContentType)) return Problems.BadBody(Example, StatusCodes.Status415UnsupportedMediaType);

        var bytes = await BoundedBody.ReadAsync(request.Body, ClippingCsv.MostBytes, ct);
        return ClippingCsv.Read(bytes, string.IsNullOrWhiteSpace(keyword) ? null : keyword) switch
        {
            ClippingFile.Read file => TypedResults.Ok(Answer(file, confirmed
                ? await import.ImportAsync(file.Table, clock.GetUtcNow(), ct)
                : await import.PreviewAsync(file.Table, clock.GetUtcNow(), ct))),
            ClippingFile.Unreadable { Problem: FileProblem.TooLarge or FileProblem.TooManyRows } large => Problems.BadBody(ImportText.Says(large), StatusCodes.Status413PayloadTooLarge),
            var unreadable => Problems.BadBody(ImportText.Says((ClippingFile.Unreadable)unreadable), StatusCodes.Status422UnprocessableEntity),
        };
    }

    static readonly IReadOnlyDictionary<string, bool> Truths = new Dictionary<string, bool>(StringComparer.OrdinalIgnoreCase) { ["true"] = true, ["false"] = false };

    static ImportAnswer Answer(ClippingFile.Read file, ImportReport report) => new(
        report.Rows, report.Good, report.Known,
        [.. report.Bad.Select(b => new BadRow(b.Line, b.Field, b.Problem, b.Written, $"{ImportText.What(b)}; write {ImportText.Instead(b)}"))],
        report.Imported, file.IgnoredColumns);

    static bool IsText(string? contentType) => contentType?.Split(';')[0].Trim().ToLowerInvariant() is "text/csv" or "text/tab-separated-values" or "text/plain";

    static string Described() =>
        "The first row names the columns, in any order and case; others are ignored. Comma, semicolon or tab; UTF-8, UTF-16 with its mark, or Windows-1252; at most 5 MiB and 20,000 rows. "
        + "Without confirm=true nothing is imported. keyword: whom every row is about, where the table has no column for that. "
        + "Importing a table twice imports nothing the second time.\n\n"
        + string.Join('\n', ClippingColumns.Known.Select(c => $"- `{c.Field}`: {string.Join(", ", c.Names)}"));
}
