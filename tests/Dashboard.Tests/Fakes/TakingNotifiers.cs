using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>Channels that answer every message as they are told.</summary>
public sealed class TakingNotifiers : INotifierSource, INotifier
{
    public DeliveryResult Answer { get; set; } = new DeliveryResult.Sent();

    public List<OutboxMessage> Messages { get; } = [];

    public string Channel => "";

    public Task<INotifier?> FindAsync(string channel, CancellationToken ct) => Task.FromResult<INotifier?>(this);

    public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        Messages.Add(message);
        return Task.FromResult(Answer);
    }
}
