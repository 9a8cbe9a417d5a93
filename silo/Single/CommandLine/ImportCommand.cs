using System.CommandLine;
using System.Globalization;
using static System.FormattableString;
using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Importing;
using ReputationWatch.Single.Hosting;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary>
/// <c>import [FILE] [--confirm]</c>: coverage that a person noted, from a CSV table on file or stdin. A dry run reads beside a
/// running server; only what is confirmed takes the data folder. Exit code 1 where a row was bad.
/// </summary>
static class ImportCommand
{
    static readonly Argument<string?> Input = new("file") { Description = "The CSV table (default, or -: stdin)", Arity = ArgumentArity.ZeroOrOne };
    static readonly Option<bool> Confirm = new("--confirm") { Description = "Import the good rows; without it nothing is imported" };
    static readonly Option<string?> Keyword = new("--keyword") { Description = "Whom every row is about, where the table has no keyword column" };

    public static Command Create()
    {
        var command = new Command("import", "Check a CSV table of clippings and, once confirmed, import it") { Input, Confirm, Keyword };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var path = parsed.GetValue(Input) is { } named and not "-" ? named : null;
        var file = await ReadAsync(path, parsed.GetValue(Keyword), ct);

        var report = await PreviewAsync(DataOption.Of(parsed), file.Table, ct);
        if (parsed.GetValue(Confirm) && report.Good > 0) report = await ImportAsync(DataOption.Of(parsed), file.Table, ct);

        if (report.Bad.Count > 0) Screen.Out.Write(BadRows(report));
        if (file.IgnoredColumns.Count > 0) Screen.Err.WriteLine($"columns that are ignored: {string.Join(", ", file.IgnoredColumns)}");
        Console.WriteLine(parsed.GetValue(Confirm) ? Done(report) : Planned(report, Again(path, parsed.GetValue(Keyword))));
        return report.Bad.Count == 0 ? 0 : 1;
    }

    static async Task<ClippingFile.Read> ReadAsync(string? path, string? keyword, CancellationToken ct)
    {
        if (path is not null && !File.Exists(path)) throw new UsageException($"there is no file \"{path}\"");
        await using var input = path is null ? Console.OpenStandardInput() : File.OpenRead(path);
        return ClippingCsv.Read(await BoundedBody.ReadAsync(input, ClippingCsv.MostBytes, ct), keyword) switch
        {
            ClippingFile.Read read => read,
            var unreadable => throw new WorkFailedException($"{path ?? "stdin"}: {ImportText.Says((ClippingFile.Unreadable)unreadable)}"),
        };
    }

    static async Task<ImportReport> PreviewAsync(string folder, ClippingTable table, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(folder, ct);
        return await services.GetRequiredService<ClippingImport>().PreviewAsync(table, services.GetRequiredService<TimeProvider>().GetUtcNow(), ct);
    }

    static async Task<ImportReport> ImportAsync(string folder, ClippingTable table, CancellationToken ct)
    {
        using var office = Office.Open(folder, "import");
        await using var services = await office.StartServicesAsync(ct);
        return await services.GetRequiredService<ClippingImport>().ImportAsync(table, services.GetRequiredService<TimeProvider>().GetUtcNow(), ct);
    }

    static Table BadRows(ImportReport report)
    {
        var table = new Table().AddColumns("line", "field", "what is wrong", "what stands there", "what to write instead");
        foreach (var bad in report.Bad)
            table.AddRow(bad.Line.ToString(CultureInfo.InvariantCulture), bad.Field, ImportText.What(bad), Markup.Escape(bad.Written), ImportText.Instead(bad));
        return table;
    }

    static string Planned(ImportReport report, string again) =>
        Invariant($"{report.Rows} rows: {report.Good} can be imported, {report.Known} known already, {report.BadRows} bad; nothing was imported")
        + (report.Good > 0 ? Invariant($"; write reputationwatch import {again} to import {report.Good} rows") : "");

    static string Done(ImportReport report) =>
        Invariant($"{report.Rows} rows: {report.Imported} imported, {report.Known} known already, {report.BadRows} bad and left out");

    static string Again(string? path, string? keyword) => $"{Quoted(path ?? "-")} --confirm{(keyword is null ? "" : $" --keyword {Quoted(keyword)}")}";

    static string Quoted(string text) => text.Contains(' ') ? $"\"{text}\"" : text;
}
