namespace ReputationWatch.Briefing;

/// <summary>A brief in words: what the mail and the page both show, each in its own dress.</summary>
/// <param name="Language"><c>id</c> or <c>en</c>.</param>
/// <param name="Title">One line with the day and what is in it: the mail's subject as well.</param>
/// <param name="Heading">The page's heading.</param>
/// <param name="Lead">Which time it tells of and what it comes to.</param>
/// <param name="Late">Why it did not come at its hour; null where it did.</param>
/// <param name="Sections">In order.</param>
/// <param name="Footer">How to read it.</param>
/// <param name="Link">Where it stands on the dashboard, with what to call that; null where it is not known how readers get there.</param>
public sealed record BriefDocument(
    string Language, string Title, string Heading, string Lead, string? Late, IReadOnlyList<BriefSection> Sections, string Footer, BriefLink? Link);

/// <summary>A link.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">Where it leads.</param>
public sealed record BriefLink(string Text, string Address);

/// <summary>A part under its own heading.</summary>
/// <param name="Id">Unique in the document: lower-case letters, digits and hyphens.</param>
/// <param name="Heading">The heading.</param>
/// <param name="Mark">What stands beside it; null: nothing.</param>
/// <param name="Blocks">In order.</param>
public sealed record BriefSection(string Id, string Heading, BriefMark? Mark, IReadOnlyList<BriefBlock> Blocks)
{
    /// <summary>The page of the keyword that it is about, from the dashboard's root on; null where it is about none.</summary>
    public string? Path { get; init; }
}

/// <summary>How something is coloured. Colour never says anything alone: the text says it too.</summary>
public enum BriefMood
{
    /// <summary>Not at all.</summary>
    Plain,

    /// <summary>Good.</summary>
    Good,

    /// <summary>Harmful.</summary>
    Bad,

    /// <summary>About an old conflict.</summary>
    Era,

    /// <summary>An alarm.</summary>
    Alarm,
}

/// <summary>A word in a box.</summary>
/// <param name="Text">The word.</param>
/// <param name="Mood">Its colour.</param>
public sealed record BriefMark(string Text, BriefMood Mood);

/// <summary>A part of a section.</summary>
public abstract record BriefBlock
{
    BriefBlock() { }

    /// <summary>A sentence or several.</summary>
    /// <param name="Text">The text.</param>
    /// <param name="Mood">Its colour.</param>
    public sealed record Paragraph(string Text, BriefMood Mood = BriefMood.Plain) : BriefBlock;

    /// <summary>A list.</summary>
    /// <param name="Heading">What it lists.</param>
    /// <param name="All">Each.</param>
    /// <param name="More">How many were left out, in words; null where none were.</param>
    public sealed record Items(string Heading, IReadOnlyList<BriefItem> All, string? More = null) : BriefBlock;

    /// <summary>A table.</summary>
    /// <param name="Heads">The columns.</param>
    /// <param name="Rows">Each with as many cells; the first names the row.</param>
    public sealed record Table(IReadOnlyList<string> Heads, IReadOnlyList<IReadOnlyList<BriefCell>> Rows) : BriefBlock;
}

/// <summary>An entry of a list.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads, an address of the web that others wrote; null: nowhere.</param>
/// <param name="Note">What is said beside it; may be empty.</param>
/// <param name="Marks">What it counts as.</param>
public sealed record BriefItem(string Text, string? Url, string Note, IReadOnlyList<BriefMark> Marks)
{
    /// <summary>The address where it is one that a browser opens; others, such as <c>javascript:</c>, lead nowhere.</summary>
    public string? SafeUrl => Uri.TryCreate(Url, UriKind.Absolute, out var url) && url is { Scheme: "http" or "https" } ? Url : null;
}

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Mood">Its colour.</param>
/// <param name="Section">The section that it leads to; null: none.</param>
public sealed record BriefCell(string Text, BriefMood Mood = BriefMood.Plain, string? Section = null);
