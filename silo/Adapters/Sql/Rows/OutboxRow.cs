using ReputationWatch.Delivering;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>outbox</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record OutboxRow(
    string Id, string Channel, string? KeywordId, string IncidentId, long CreatedAt, string Subject, string Text, string Status, long Attempts,
    long DueAt, long? SettledAt, string? Detail, string Kind, string? Html, string RecipientId, double? Score, long ForDigest, string Stories)
{
    public const string Waiting = "waiting";
    public const string Sent = "sent";
    public const string GivenUp = "given-up";

    public const string Columns =
        "id, channel, keyword_id, incident_id, created_at, subject, text, status, attempts, due_at, settled_at, detail, kind, html, recipient_id, score, for_digest, stories";

    /// <summary>A message decided twice is one message.</summary>
    const string Insert =
        $"""
        INSERT INTO outbox ({Columns})
        VALUES (@Id, @Channel, @KeywordId, @IncidentId, @CreatedAt, @Subject, @Text, @Status, @Attempts, @DueAt, @SettledAt, @Detail, @Kind, @Html,
          @RecipientId, @Score, @ForDigest, @Stories)
        ON CONFLICT (id) DO NOTHING
        """;

    // What is held over quiet hours goes with what breaks through them, or an incident would be told from its end.
    const string PullForward =
        """
        UPDATE outbox SET due_at = @DueAt
        WHERE incident_id = @IncidentId AND channel = @Channel AND recipient_id = @RecipientId AND settled_at IS NULL AND for_digest = 0
          AND attempts = 0 AND created_at <= @CreatedAt AND due_at > @DueAt
        """;

    /// <summary>Puts messages just decided on into the outbox.</summary>
    public static async Task AddAsync(Session session, IReadOnlyList<OutboxMessage> messages)
    {
        foreach (var row in messages.Select(Of))
        {
            var isNew = await session.ExecuteAsync(Insert, row) > 0;
            if (isNew && row is { ForDigest: 0, RecipientId.Length: > 0 }) await session.ExecuteAsync(PullForward, row);
        }
    }

    public Delivery ToDelivery() => new(
        Id, Channel, KeywordId is { } id ? new(id) : null, CreatedAt.ToTime(), Subject, Status, (int)Attempts, SettledAt.ToTime(), Detail)
    {
        Kind = Kind.ToEnum<IncidentKind>(),
        Recipient = RecipientId.Length > 0 ? RecipientId : null,
        DueAt = SettledAt is null ? DueAt.ToTime() : null,
        ForDigest = ForDigest != 0,
    };

    static OutboxRow Of(OutboxMessage message) => new(
        message.Id, message.Channel, message.Keyword?.Value, message.IncidentId, message.CreatedAt.ToMillis(), message.Subject.ToText(),
        message.Text.ToText(), Waiting, message.Attempts, (message.NotBefore ?? message.CreatedAt).ToMillis(), SettledAt: null, Detail: null,
        message.Kind.ToString(), message.Html?.ToText(), message.Recipient ?? "", message.Score, message.ForDigest ? 1 : 0, StoreJson.Write(message.Stories).ToText());
}

/// <summary>What a sender needs of a row of <c>outbox</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record ClaimedRow(
    long Number, string Id, string Channel, string? KeywordId, string IncidentId, long CreatedAt, string Subject, string Text, long Attempts,
    string Kind, string? Html, string RecipientId, double? Score, long ForDigest, string Stories)
{
    public const string Columns = "number, id, channel, keyword_id, incident_id, created_at, subject, text, attempts, kind, html, recipient_id, score, for_digest, stories";

    /// <summary>The message, with the tries that ended before.</summary>
    public OutboxMessage ToMessage(DateTimeOffset? leasedUntil = null) => new(
        Id, Channel, KeywordId is { } id ? new(id) : null, IncidentId, CreatedAt.ToTime(), Subject, Text, (int)Attempts)
    {
        Kind = Kind.ToEnum<IncidentKind>(),
        Html = Html,
        Recipient = RecipientId.Length > 0 ? RecipientId : null,
        Score = Score,
        ForDigest = ForDigest != 0,
        Stories = StoreJson.Read<string[]>(Stories),
        LeasedUntil = leasedUntil,
    };
}
