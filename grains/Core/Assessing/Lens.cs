namespace ReputationWatch.Assessing;

/// <summary>What makes coverage conflict-era: an event's names, period, places, opposing groups and terms. Facts alone, no wording of others.</summary>
public sealed record Lens
{
    /// <summary>Stable id, lower case, such as <c>sampit-2001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>What the event is called on the dashboard.</summary>
    public required string Name { get; init; }

    /// <summary>Its first day; where only the month or year is known, the first of it.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Its last day; where only the month or year is known, the last of it.</summary>
    public required DateOnly End { get; init; }

    /// <summary>The province, or <c>nasional</c>.</summary>
    public required string Region { get; init; }

    /// <summary>Phrases that name the event and nothing else.</summary>
    public required IReadOnlyList<string> Names { get; init; }

    /// <summary>Where it was. A place alone says nothing: it is in the news every day.</summary>
    public required IReadOnlyList<string> Places { get; init; }

    /// <summary>Pairs of groups that stood against each other. One group alone says nothing.</summary>
    public required IReadOnlyList<IReadOnlyList<string>> Groups { get; init; }

    /// <summary>Phrases that back other signs and mean little alone.</summary>
    public required IReadOnlyList<string> Terms { get; init; }

    /// <summary>How many years after its end it is history, 0 to 100; before that its coverage is news. Null: 5.</summary>
    public int? YearsToHistory { get; init; }
}
