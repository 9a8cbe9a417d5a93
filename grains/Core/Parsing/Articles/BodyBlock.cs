using System.Buffers;
using AngleSharp.Dom;

namespace ReputationWatch.Parsing;

/// <summary>A run of text between two breaks of the layout: a paragraph, a heading, an item of a list.</summary>
/// <param name="Owner">The nearest element that makes such a break.</param>
/// <param name="Text">Plain text on one line; never empty.</param>
/// <param name="Words">How many words it has.</param>
/// <param name="LinkWords">How many of them stand in links.</param>
internal sealed record BodyBlock(IElement Owner, string Text, int Words, int LinkWords)
{
    static readonly SearchValues<char> Points = SearchValues.Create(".!?…。\"”:,");

    /// <summary>Whether most of it is links. A sentence with links in it is none, and the longer it is, the more of them it may have.</summary>
    public bool IsLinks => LinkWords > (Words < 15 ? 0.5 : 0.75) * Words;

    /// <summary>Whether it is a heading.</summary>
    public bool IsHeading => Owner.LocalName is ['h', >= '1' and <= '6'];

    /// <summary>Whether it reads like sentences: long enough, with a full stop or the like.</summary>
    public bool IsProse => !IsHeading && !IsLinks && Words >= 8 && (LinkWords == 0 || Words >= 25 || Text.AsSpan().ContainsAny(Points));

    /// <summary>
    /// What it says for the element around it being the body: its words where it is prose, less than nothing where it is the kind
    /// of line that menus, teasers and lists of links are made of.
    /// </summary>
    public double Weight => this switch
    {
        { IsLinks: true } => -4 - Math.Min(Words, 10),
        { IsProse: true } => (Text.AsSpan().ContainsAny(Points) ? 1 : 0.5) * (Words - LinkWords),
        { IsHeading: true } => -1,
        { Owner.LocalName: "td" or "th" } => 0,
        _ => -3,
    };
}
