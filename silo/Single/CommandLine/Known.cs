using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.CommandLine;

/// <summary>What a verb names must be known.</summary>
static class Known
{
    /// <summary>The keyword of a name, tracked now or once.</summary>
    public static async Task<TrackedKeyword> KeywordAsync(IWatchReader reader, string name, CancellationToken ct) =>
        (await reader.SummaryAsync(Naming.IdOf(name), DateTimeOffset.MaxValue, ct))?.Keyword
            ?? throw new WorkFailedException($"\"{name}\" was never tracked; see: reputationwatch status");

    /// <summary>The format of a name the command line has let through.</summary>
    public static ExportFormat Format(string name) => name switch { "json" => ExportFormat.Json, "xlsx" => ExportFormat.Xlsx, _ => ExportFormat.Csv };
}
