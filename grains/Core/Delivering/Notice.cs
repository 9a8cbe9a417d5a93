using ReputationWatch.Watching;

namespace ReputationWatch.Delivering;

/// <summary>A message in one language.</summary>
/// <param name="Subject">One line.</param>
/// <param name="Text">Plain text, whole by itself.</param>
/// <param name="Html">The same as a whole HTML page for mail, escaped by its maker; null where plain text is enough.</param>
public sealed record Wording(string Subject, string Text, string? Html = null);

/// <summary>
/// A change of an incident that people are to be told of, before it is known who reads it. <see cref="NoticePlan"/> makes messages of it.
/// </summary>
public sealed record Notice
{
    /// <summary>The incident. What goes at once to one person about one incident arrives in the order in which it was decided.</summary>
    public required string IncidentId { get; init; }

    /// <summary>
    /// The change, unique within the incident: <c>BreachHeld</c>, or with its time where it can happen again, <c>escalated-20260817T100000Z</c>.
    /// The same change told twice is the same message.
    /// </summary>
    public required string Change { get; init; }

    /// <summary>What it is about.</summary>
    public required IncidentKind Kind { get; init; }

    /// <summary>How much it presses.</summary>
    public Severity Severity { get; init; } = Severity.Warning;

    /// <summary>Whether it never comes at once, whatever a person chose: it waits for the digest. Who has no digest reads it in the brief.</summary>
    public bool DigestOnly { get; init; }

    /// <summary>Whom it is about; null where it is about a source or a channel.</summary>
    public KeywordId? Keyword { get; init; }

    /// <summary>The IANA zone of that keyword, by which quiet hours and digest hours are meant; null: each person's own.</summary>
    public string? TimeZone { get; init; }

    /// <summary>When it was decided.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The detector's score that it rests on, kept with what was delivered; null where there is none.</summary>
    public double? Score { get; init; }

    /// <summary>The stories it rests on, where it is told together with others that rest on the same; empty: it is told by itself, at once.</summary>
    public IReadOnlyList<string> Stories { get; init; } = [];

    /// <summary>In Indonesian.</summary>
    public required Wording Indonesian { get; init; }

    /// <summary>In English.</summary>
    public required Wording English { get; init; }

    /// <summary>In the language of a reader: <c>en</c>, or else Indonesian.</summary>
    public Wording In(string language) => language == "en" ? English : Indonesian;
}
