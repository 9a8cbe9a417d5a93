using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>A message on its way to one channel. Its id is the same on every try, so that a receiver can tell a repeat.</summary>
/// <param name="Id">Made from the incident, the transition and the channel.</param>
/// <param name="Channel">The name of an <see cref="INotifier"/>.</param>
/// <param name="Keyword">Whom it is about; null where it is about a source.</param>
/// <param name="IncidentId">What it is about; messages of one incident arrive in order.</param>
/// <param name="CreatedAt">When it was decided.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Attempts">Tries so far.</param>
public sealed record OutboxMessage(
    string Id, string Channel, KeywordId? Keyword, string IncidentId, DateTimeOffset CreatedAt, string Subject, string Text, int Attempts = 0);

/// <summary>What came of one try.</summary>
public abstract record DeliveryResult
{
    DeliveryResult() { }

    /// <summary>The channel took it.</summary>
    public sealed record Sent : DeliveryResult;

    /// <summary>It did not work, but may later.</summary>
    /// <param name="Why">For the operator, without secrets.</param>
    /// <param name="After">How long the channel asked to wait.</param>
    public sealed record Retry(string Why, TimeSpan? After = null) : DeliveryResult;

    /// <summary>It will never work as it is.</summary>
    /// <param name="Why">For the operator, without secrets.</param>
    public sealed record GiveUp(string Why) : DeliveryResult;
}

/// <summary>One way to reach people.</summary>
public interface INotifier
{
    /// <summary>The channel's name: <c>log</c>, <c>webhook</c>, <c>smtp</c>.</summary>
    string Channel { get; }

    /// <summary>Tries once. Every failure is a value.</summary>
    Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct);
}
