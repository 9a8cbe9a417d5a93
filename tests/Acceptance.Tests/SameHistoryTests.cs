using ReputationWatch.Tests.Support;
using ReputationWatch.Tests.Support.History;
using ReputationWatch.Watching;

namespace ReputationWatch.Acceptance.Tests;

public sealed class SameHistoryTests
{
    static readonly IReadOnlyList<KeywordId> Keywords = [.. ScriptedHistory.Keywords.Select(k => k.Id)];

    [Fact]
    public async Task Three_weeks_in_the_single_host_leave_what_they_should()
    {
        using var folder = new TemporaryFolder();
        await using var host = await SingleHost.StartAsync(folder.Path);

        await host.Runner.RunAsync();

        var sampit = await host.Reader.SummaryAsync(Keywords[0], ScriptedHistory.Start, default);
        Assert.NotNull(sampit!.Latest);
        var readings = await host.Reader.ReadingsAsync(Keywords[0], ScriptedHistory.Start, default);
        Assert.Contains(readings, r => r.Outcome == Parsing.ReadingOutcome.TimedOut);
        Assert.Contains(readings, r => r.Outcome == Parsing.ReadingOutcome.Blocked);
        Assert.Contains(readings, r => r.Outcome == Parsing.ReadingOutcome.Unrecognised);
        var incident = Assert.Single(await host.Reader.IncidentsAsync(Keywords[0], default), i => i.OpenedAt is not null && i.Kind == Delivering.IncidentKind.Spike);
        Assert.NotNull(incident.ClosedAt);
        Assert.All(incident.Transitions, change => Assert.NotEqual("", change.SentenceEnglish));
        Assert.Equal(["sent"], (await host.Reader.DeliveriesAsync(100, default)).Select(d => d.Status).Distinct());
    }

    [Fact]
    public async Task A_host_that_was_stopped_midway_and_started_again_ends_with_the_same_store()
    {
        using var whole = new TemporaryFolder();
        using var cut = new TemporaryFolder();

        await using (var host = await SingleHost.StartAsync(cut.Path)) await host.Runner.RunAsync(until: ScriptedHistory.Start.AddDays(11));

        Assert.Equal(await TraceAsync(whole.Path, ScriptedHistory.Start), await TraceAsync(cut.Path, ScriptedHistory.Start.AddDays(11)));
    }

    [Fact]
    public async Task PostgreSQL_ends_with_the_same_store_as_SQLite()
    {
        await using var postgres = await PostgresServer.StartAsync();
        Assert.SkipWhen(postgres is null, PostgresServer.Missing);
        using var file = new TemporaryFolder();
        using var folder = new TemporaryFolder();

        Assert.Equal(await TraceAsync(file.Path, ScriptedHistory.Start), await TraceAsync(folder.Path, ScriptedHistory.Start, await postgres.CreateDatabaseAsync()));
    }

    static async Task<string> TraceAsync(string folder, DateTimeOffset from, string? postgres = null)
    {
        await using var host = await SingleHost.StartAsync(folder, from, postgres);
        await host.Runner.RunAsync();
        return await StoreTrace.OfAsync(host.Reader, Keywords);
    }
}
