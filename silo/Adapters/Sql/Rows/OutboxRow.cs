using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>outbox</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record OutboxRow(
    string Id, string Channel, string? KeywordId, string IncidentId, long CreatedAt, string Subject, string Text, string Status, long Attempts,
    long DueAt, long? SettledAt, string? Detail)
{
    public const string Waiting = "waiting";
    public const string Sent = "sent";
    public const string GivenUp = "given-up";

    public const string Columns =
        "id, channel, keyword_id, incident_id, created_at, subject, text, status, attempts, due_at, settled_at, detail";

    /// <summary>A message decided twice is one message.</summary>
    public const string Insert =
        $"""
        INSERT INTO outbox ({Columns})
        VALUES (@Id, @Channel, @KeywordId, @IncidentId, @CreatedAt, @Subject, @Text, @Status, @Attempts, @DueAt, @SettledAt, @Detail)
        ON CONFLICT (id) DO NOTHING
        """;

    /// <summary>A message just decided on, due at once.</summary>
    public static OutboxRow Of(OutboxMessage message) => new(
        message.Id, message.Channel, message.Keyword?.Value, message.IncidentId, message.CreatedAt.ToMillis(), message.Subject.ToText(),
        message.Text.ToText(), Waiting, message.Attempts, message.CreatedAt.ToMillis(), SettledAt: null, Detail: null);

    public Delivery ToDelivery() => new(
        Id, Channel, KeywordId is { } id ? new(id) : null, CreatedAt.ToTime(), Subject, Status, (int)Attempts, SettledAt.ToTime(), Detail);
}

/// <summary>What a sender needs of a row of <c>outbox</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record ClaimedRow(
    long Number, string Id, string Channel, string? KeywordId, string IncidentId, long CreatedAt, string Subject, string Text, long Attempts)
{
    public const string Columns = "number, id, channel, keyword_id, incident_id, created_at, subject, text, attempts";

    /// <summary>The message with the tries before the one that is about to be made.</summary>
    public OutboxMessage ToMessage() => new(Id, Channel, KeywordId is { } id ? new(id) : null, IncidentId, CreatedAt.ToTime(), Subject, Text, (int)Attempts);
}
