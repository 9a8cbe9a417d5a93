using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

/// <summary>Which side of the split a text is on.</summary>
public enum Split
{
    /// <summary>Learnt from.</summary>
    Train,

    /// <summary>Held back: never learnt from nor tuned on.</summary>
    Test,
}

/// <summary>The era a person gave a text, in the guide's four cases.</summary>
/// <param name="Lens">The old event it is about or mentions; null if none.</param>
/// <param name="Role">How it stands to that event.</param>
/// <param name="IsClash">Whether it tells of a clash of its own day.</param>
public sealed record LabelledEra(string? Lens, EraRole Role, bool IsClash)
{
    /// <summary>No event and no clash.</summary>
    public static LabelledEra None { get; } = new(null, EraRole.None, false);
}

/// <summary>A risk a person gave a text.</summary>
/// <param name="Risk">Which.</param>
/// <param name="Manner"><c>asserted</c>, <c>reported</c> or <c>debunked</c>.</param>
/// <param name="Target">Who is hit, as written; null if nobody is named.</param>
public sealed record LabelledRisk(Risk Risk, string Manner, string? Target);

/// <summary>A text with what a person thinks of it, by the labelling guide.</summary>
public sealed record LabelledText
{
    /// <summary>What it is known by in its collection.</summary>
    public required string Key { get; init; }

    /// <summary>What must stay on one side of the split: hard pairs share it.</summary>
    public required string Group { get; init; }

    /// <summary>Whose reputation; null where the label is for whatever the headline is about and that is not named.</summary>
    public string? Keyword { get; init; }

    /// <summary>The headline.</summary>
    public required string Title { get; init; }

    /// <summary>The snippet; may be empty.</summary>
    public string Snippet { get; init; } = "";

    /// <summary>When it was published, where known.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary><c>id</c>, <c>en</c>, <c>jv</c>, <c>su</c>, <c>bjn</c>, <c>mad</c> or <c>pmy</c>.</summary>
    public string Language { get; init; } = "id";

    /// <summary>Toward the keyword.</summary>
    public required Tone Tone { get; init; }

    /// <summary>The era.</summary>
    public LabelledEra Era { get; init; } = LabelledEra.None;

    /// <summary>The risks; mostly none.</summary>
    public IReadOnlyList<LabelledRisk> Risks { get; init; } = [];

    /// <summary>What it is about; empty for real headlines.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Which side of the split it is on.</summary>
    public Split Split { get; init; }

    /// <summary>How much it counts in training; 1 is a text of our own.</summary>
    public double Weight { get; init; } = 1;
}
