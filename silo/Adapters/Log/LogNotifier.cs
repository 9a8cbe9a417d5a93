using Microsoft.Extensions.Logging;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.Log;

/// <summary>Writes messages to the host's log. Always works, so that an office without mail still finds every incident somewhere.</summary>
public sealed class LogNotifier(ILogger<LogNotifier> log) : INotifier
{
    /// <inheritdoc/>
    public string Channel => "log";

    /// <inheritdoc/>
    public Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        log.LogWarning("{Subject}: {Text} [{Id}]", message.Subject, message.Text, message.Id);
        return Task.FromResult<DeliveryResult>(new DeliveryResult.Sent());
    }
}
