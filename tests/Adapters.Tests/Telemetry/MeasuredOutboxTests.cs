using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests.Telemetry;

public sealed class MeasuredOutboxTests
{
    static readonly OutboxMessage Message = new("a", "webhook", new KeywordId("sampit"), "a", default, "", "");

    [Fact]
    public async Task A_delivery_counts_once_it_is_settled()
    {
        using var heard = new HeardMeasurements();
        await new MeasuredOutbox(new Outbox()).SettleAsync(Message, new DeliveryResult.Sent(), default, null, TestContext.Current.CancellationToken);
        Assert.Equal(["reputationwatch.deliveries 1 channel=webhook result=Sent"], heard.Lines);
    }

    [Fact]
    public async Task A_delivery_that_could_not_be_settled_does_not_count()
    {
        using var heard = new HeardMeasurements();
        await Assert.ThrowsAsync<IOException>(() => new MeasuredOutbox(new Outbox { Broken = true })
            .SettleAsync(Message, new DeliveryResult.Sent(), default, null, TestContext.Current.CancellationToken));
        Assert.Empty(heard.Lines);
    }

    sealed class Outbox : IOutbox
    {
        public bool Broken { get; init; }

        public Task<IReadOnlyList<OutboxMessage>> ClaimAsync(DateTimeOffset now, TimeSpan lease, int limit, CancellationToken ct) =>
            Task.FromResult<IReadOnlyList<OutboxMessage>>([]);

        public Task SettleAsync(OutboxMessage message, DeliveryResult result, DateTimeOffset now, DateTimeOffset? nextTry, CancellationToken ct) =>
            Broken ? throw new IOException("disk full") : Task.CompletedTask;

        public Task ReleaseAsync(IReadOnlyList<OutboxMessage> messages, DateTimeOffset due, CancellationToken ct) => Task.CompletedTask;

        public Task HoldAsync(string channel, DateTimeOffset now, DateTimeOffset until, CancellationToken ct) => Task.CompletedTask;

        public Task ToDigestAsync(OutboxMessage message, DateTimeOffset due, CancellationToken ct) => Task.CompletedTask;

        public Task<IReadOnlyDictionary<string, int>> SentSinceAsync(DateTimeOffset since, CancellationToken ct) =>
            Task.FromResult<IReadOnlyDictionary<string, int>>(new Dictionary<string, int>());

        public Task<IReadOnlyList<OutboxMessage>> DigestDueAsync(DateTimeOffset now, int limit, CancellationToken ct) => Task.FromResult<IReadOnlyList<OutboxMessage>>([]);

        public Task<bool> FoldAsync(OutboxMessage digest, IReadOnlyList<OutboxMessage> items, CancellationToken ct) => Task.FromResult(false);
    }
}
