namespace ReputationWatch.Assessing;

/// <summary>Toward the keyword's reputation, as a reader who looks it up would take it.</summary>
public enum Tone
{
    /// <summary>Bad for it.</summary>
    Negative = -1,

    /// <summary>Neither, or not sure.</summary>
    Neutral = 0,

    /// <summary>Good for it.</summary>
    Positive = 1,
}

/// <summary>Probabilities of the three tones; they add up to 1.</summary>
/// <param name="Positive">0 to 1.</param>
/// <param name="Neutral">0 to 1.</param>
/// <param name="Negative">0 to 1.</param>
public sealed record ToneProbabilities(double Positive, double Neutral, double Negative);

/// <summary>How a text stands to an old event.</summary>
public enum EraRole
{
    /// <summary>It does not touch one.</summary>
    None,

    /// <summary>It only mentions one.</summary>
    Mentions,

    /// <summary>It is about one: only this counts as conflict-era, whatever the tone.</summary>
    About,
}

/// <summary>The lens a text is about, or the present.</summary>
/// <param name="Lens">A lens id, or <see cref="Present"/> where <paramref name="Role"/> is None. With Mentions it names the event mentioned.</param>
/// <param name="Role">How the text stands to the lens's event.</param>
/// <param name="P">How sure that is, 0 to 1.</param>
public sealed record Era(string Lens, EraRole Role, double P)
{
    /// <summary>The value of <see cref="Lens"/> for everyday coverage.</summary>
    public const string Present = "present";

    /// <summary>
    /// Whether it reports a clash of the present; never of what is <see cref="EraRole.About"/> an old one. With
    /// <see cref="EraRole.Mentions"/> a clash of today recalls the old one.
    /// </summary>
    public bool Clash { get; init; }

    /// <summary>Whether the text counts as conflict-era.</summary>
    public bool IsConflict => Role == EraRole.About;
}

/// <summary>What a text is about besides, that a press office must know of.</summary>
public enum Risk
{
    /// <summary>A hoax, or its debunking.</summary>
    Hoax,

    /// <summary>Hate speech.</summary>
    Hate,

    /// <summary>Slander.</summary>
    Slander,

    /// <summary>Incitement.</summary>
    Incitement,
}

/// <summary>What a text does with the hoax, hatred, slander or incitement it is about.</summary>
public enum RiskManner
{
    /// <summary>It tells of a case.</summary>
    Reported,

    /// <summary>It refutes it.</summary>
    Debunked,

    /// <summary>It spreads it itself.</summary>
    Asserted,
}

/// <summary>A risk that a text is about.</summary>
/// <param name="Risk">Which.</param>
/// <param name="Manner">What the text does with it.</param>
/// <param name="Target">Whom it hits, as the text writes it; null if it does not say.</param>
public sealed record RiskFinding(Risk Risk, RiskManner Manner, string? Target);

/// <summary>Where in the coverage a piece of evidence stands.</summary>
public enum EvidenceField
{
    /// <summary>The headline.</summary>
    Title,

    /// <summary>The snippet or lead.</summary>
    Snippet,

    /// <summary>The article's text.</summary>
    Body,
}

/// <summary>One reason for a decision: a span of the text with its weight.</summary>
/// <param name="Field">The field the span is in.</param>
/// <param name="Start">0-based index of its first UTF-16 unit.</param>
/// <param name="Length">In UTF-16 units; 0 of <c>tone:start</c>, the starting value and all lighter words, which have no place in the text.</param>
/// <param name="Text">The span itself.</param>
/// <param name="Weight">
/// Signed: below 0 speaks for negative, above 0 for positive, and all evidence of tone adds up to ln(P(positive)/P(negative)); of era and risk
/// evidence, how strongly it speaks for that.
/// </param>
/// <param name="Why">A stable key: <c>tone</c>, <c>tone:negated</c>, <c>lens:sampit-2001</c>, <c>risk:hoax</c> and the like.</param>
public sealed record Evidence(EvidenceField Field, int Start, int Length, string Text, double Weight, string Why);

/// <summary>What is thought of one piece of coverage, and why.</summary>
/// <param name="Tone">The decision; neutral where unsure.</param>
/// <param name="Probabilities">How sure it is.</param>
/// <param name="Era">The lens it is about, or present.</param>
/// <param name="Risks">What it is about besides, each once, in the enum's order.</param>
/// <param name="Evidence">The spans that speak for the decisions.</param>
/// <param name="Unsure">Whether the tone is neutral only because the evidence was too weak or too mixed.</param>
public sealed record Assessment(
    Tone Tone,
    ToneProbabilities Probabilities,
    Era Era,
    IReadOnlyList<Risk> Risks,
    IReadOnlyList<Evidence> Evidence,
    bool Unsure)
{
    /// <summary>The same risks as <see cref="Risks"/>, in the same order, with manner and target. Empty in what was assessed before they were told.</summary>
    public IReadOnlyList<RiskFinding> RiskFindings { get; init; } = [];
}

/// <summary>The text that is assessed.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Snippet">The snippet or lead; may be empty.</param>
/// <param name="Body">The article's text, where it was read.</param>
/// <param name="Published">When it was published, where known: what a resolved date is relative to.</param>
public sealed record Coverage(string Title, string Snippet, string? Body, DateTimeOffset? Published);
