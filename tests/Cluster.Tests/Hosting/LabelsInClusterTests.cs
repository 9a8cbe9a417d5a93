using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Reminders;
using ReputationWatch.Assessing;
using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Crawling;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Hosting;

/// <summary>Corrections through a real silo, beside the grain that writes the keyword.</summary>
[Collection(PostgresCollection.Name)]
public sealed class LabelsInClusterTests(Postgres postgres)
{
    const string Known = "https://a.example/1";
    const string Copy = "https://b.example/2";
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit" };

    readonly ManualClock _clock = new(new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero));

    [Fact]
    public async Task A_label_given_while_the_grain_s_cycle_is_under_way_waits_for_nobody_and_counts_for_the_copy_it_brings()
    {
        var web = new HeldFetcher();
        // Reminders stand still: the test's own checks are the only ones.
        await using var silo = await ClusterHost.StartAsync(await postgres.NewDatabaseAsync(), web, _clock, services =>
            services.AddKeyedSingleton<TimeProvider>(ReminderTimeProviderNames.Reminders, new ManualClock(_clock.GetUtcNow())));
        await silo.Sources.SaveSourceAsync(Sources.Search("mesin"), _clock.GetUtcNow(), default);
        var watch = silo.Watches.Get(Sampit.Id);
        await watch.TrackAsync(Sampit);
        web.Release(Results(Known));
        Assert.Equal(CycleResult.Recorded, await watch.CheckAsync(CheckReason.Asked));

        _clock.Advance(TimeSpan.FromHours(2));
        web.Hold();
        var cycle = watch.CheckAsync(CheckReason.Asked);
        await web.Asked;
        using var client = silo.Services.GetRequiredService<IHttpClientFactory>().CreateClient();
        var given = await client.PutAsJsonAsync(new Uri(silo.Url, "/api/v1/keywords/sampit/labels"), new { url = Known, tone = "negative", by = "Siti" });
        Assert.Equal(HttpStatusCode.OK, given.StatusCode);
        Assert.False(cycle.IsCompleted);
        web.Release(Results(Known, Copy));

        Assert.Equal(CycleResult.Recorded, await cycle);
        var mentions = await silo.Reader.MentionsAsync(Sampit.Id, new(Tone: Tone.Negative), default);
        Assert.Equal([Known, Copy], mentions.Select(m => m.Url).Order(StringComparer.Ordinal));
        Assert.All(mentions, m => Assert.Equal("Siti", m.Label!.By));

        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(CycleResult.Recorded, await watch.CheckAsync(CheckReason.Beat));
        Assert.Equal((0, 1), (await silo.Reader.SummaryAsync(Sampit.Id, DateTimeOffset.MinValue, default))!.Latest!.Stories is var counts ? (counts.Positive, counts.Negative) : default);
    }

    static FetchOutcome.Fetched Results(params string[] urls)
    {
        var body = new { query = "Sampit", results = urls.Select(url => new { title = "Festival di Sampit meriah", url, content = "", publishedDate = "2026-03-30T07:00:00Z" }), unresponsive_engines = Array.Empty<string>() };
        return new(new(new("http://search.example/search"), 200, "application/json", Encoding.UTF8.GetBytes(JsonSerializer.Serialize(body))));
    }

    /// <summary>Answers when it is told to.</summary>
    sealed class HeldFetcher : IFetcher
    {
        TaskCompletionSource _asked = new(TaskCreationOptions.RunContinuationsAsynchronously);
        TaskCompletionSource<FetchOutcome> _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task Asked => _asked.Task.WaitAsync(TimeSpan.FromSeconds(60));

        public void Hold() => (_asked, _answer) = (new(TaskCreationOptions.RunContinuationsAsynchronously), new(TaskCreationOptions.RunContinuationsAsynchronously));

        public void Release(FetchOutcome answer) => _answer.SetResult(answer);

        public Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct)
        {
            _asked.TrySetResult();
            return _answer.Task;
        }
    }
}
