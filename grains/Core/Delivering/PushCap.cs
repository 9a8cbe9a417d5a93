namespace ReputationWatch.Delivering;

/// <summary>How many messages a person gets at once in an hour before the rest goes to the digest. Pure.</summary>
public static class PushCap
{
    /// <summary>At most so many.</summary>
    public const int Most = 3;

    /// <summary>In so long.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary>Whether a message counts at all: what comes once a day by itself does not, and neither does what a channel of the configuration gets.</summary>
    public static bool Counts(OutboxMessage message) => message.Recipient is not null && message.Kind is not (IncidentKind.Digest or IncidentKind.Brief);

    /// <summary>Whether a message may still go out at once.</summary>
    /// <param name="message">The message.</param>
    /// <param name="sentInWindow">How many that count reached the person within <see cref="Window"/>.</param>
    public static bool Allows(OutboxMessage message, int sentInWindow) => !Counts(message) || sentInWindow < Most;
}
