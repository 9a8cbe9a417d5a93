using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>A message on its way to one channel. Its id is the same on every try, so that a receiver can tell a repeat.</summary>
/// <param name="Id">Made from the incident, the change and the reader.</param>
/// <param name="Channel">The channel's id.</param>
/// <param name="Keyword">Whom it is about; null where it is about a source or a channel.</param>
/// <param name="IncidentId">What it is about; messages of one incident to one reader arrive in order.</param>
/// <param name="CreatedAt">When it was decided.</param>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Attempts">Tries that ended so far.</param>
public sealed record OutboxMessage(
    string Id, string Channel, KeywordId? Keyword, string IncidentId, DateTimeOffset CreatedAt, string Subject, string Text, int Attempts = 0)
{
    /// <summary>What it is about.</summary>
    public IncidentKind Kind { get; init; }

    /// <summary>The same as a whole HTML page, for channels that show one; null where plain text is enough.</summary>
    public string? Html { get; init; }

    /// <summary>The id of the person it goes to; null where it goes to all that the channel's configuration names.</summary>
    public string? Recipient { get; init; }

    /// <summary>The person's address on the channel, looked up when it is sent and never stored with the message; empty where the channel leads to one place.</summary>
    public string Address { get; init; } = "";

    /// <summary>Before this it is not sent; null: it is due when it was decided.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>Whether it waits to be folded into the person's digest.</summary>
    public bool ForDigest { get; init; }

    /// <summary>The detector's score that it rests on; null where there is none.</summary>
    public double? Score { get; init; }

    /// <summary>The stories it rests on, where it waits for others that rest on the same; empty: it waits for none.</summary>
    public IReadOnlyList<string> Stories { get; init; } = [];

    /// <summary>Until when it is this sender's alone; set when it is claimed.</summary>
    public DateTimeOffset? LeasedUntil { get; init; }
}

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

    /// <summary>This message will never go through; others may.</summary>
    /// <param name="Why">For the operator, without secrets.</param>
    public sealed record GiveUp(string Why) : DeliveryResult;

    /// <summary>Nothing will go through until somebody mends the channel: it is switched off, and the message waits.</summary>
    /// <param name="Why">For the operator, without secrets.</param>
    public sealed record ChannelDead(string Why) : DeliveryResult;

    /// <summary>Nothing will reach this person's address until somebody mends it; others on the channel are reached.</summary>
    /// <param name="Why">For the operator, without secrets.</param>
    public sealed record AddressDead(string Why) : DeliveryResult;
}

/// <summary>One way to reach people.</summary>
public interface INotifier
{
    /// <summary>The channel's id; <c>log</c>, <c>webhook</c> and <c>smtp</c> are those of the configuration.</summary>
    string Channel { get; }

    /// <summary>Tries once. Every failure is a value.</summary>
    Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct);
}

/// <summary>Finds the way to a channel as it is set up now.</summary>
public interface INotifierSource
{
    /// <summary>The way; null where no such channel is set up, or where its secrets cannot be opened any more.</summary>
    Task<INotifier?> FindAsync(string channel, CancellationToken ct);
}
