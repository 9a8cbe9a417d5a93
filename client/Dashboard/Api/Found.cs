using Microsoft.AspNetCore.Http;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Api;

/// <summary>Finds the keyword an address names, or answers that there is none.</summary>
sealed class Found(IWatchReader reader, DashboardOptions options, TimeProvider clock)
{
    public DateTimeOffset Now { get; } = clock.GetUtcNow();

    public async Task<IResult> ThenAsync(string id, Func<KeywordSummary, Task<IResult>> then, CancellationToken ct) =>
        await reader.SummaryAsync(new(id), Now.AddDays(-options.SparkDays), ct) is { } summary ? await then(summary) : Problems.UnknownKeyword(id);
}
