using AngleSharp.Css.Dom;
using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using ReputationWatch.Crawling;

namespace ReputationWatch.Parsing;

/// <summary>The selectors of a layout, read once. Null where the layout leaves one empty.</summary>
internal sealed record PageSelectors(ISelector Item, ISelector? Link, ISelector? Title, ISelector? Snippet, ISelector? Date, ISelector? EmptyMarker)
{
    const int Longest = 200;
    const int MostSteps = 2;

    // A hostile page could hold everything within one item.
    const int MostWithinAnItem = 3000;

    // Others, such as :has and :nth-child, take more than linear time on a page made for it.
    static readonly string[] Known = ["not", "is", "where", "empty", "first-child", "last-child"];

    /// <summary>Those of a layout; null where one of them is no selector.</summary>
    public static PageSelectors? Of(PageLayout layout) =>
        Parts(layout).Any(p => Wrong(p.Selector) is not null) || Parse(layout.Item) is not { } item
            ? null
            : new(item, Parse(layout.Link), Parse(layout.Title), Parse(layout.Snippet), Parse(layout.Date), Parse(layout.EmptyMarker));

    /// <summary>What is wrong with the selectors of a layout, one sentence each, by field.</summary>
    public static IEnumerable<string> Problems(PageLayout layout) =>
        from part in Parts(layout)
        let wrong = Wrong(part.Selector)
        where wrong is not null
        select $"\"{part.Field}\" is \"{PlainText.Beginning(part.Selector, 60)}\", {wrong}";

    /// <summary>The items of a page, in its order.</summary>
    public IEnumerable<IElement> Items(IDocument page) => page.Descendants<IElement>().Where(e => Item.Match(e));

    /// <summary>The first element within another that is meant; null where there is none.</summary>
    public static IElement? First(INode within, ISelector selector) =>
        (within is IDocument ? within.Descendants<IElement>() : within.Descendants<IElement>().Take(MostWithinAnItem)).FirstOrDefault(e => selector.Match(e));

    static (string Field, string Selector)[] Parts(PageLayout layout) =>
    [
        ("item", layout.Item), ("link", layout.Link), ("title", layout.Title), ("snippet", layout.Snippet), ("date", layout.Date), ("emptyMarker", layout.EmptyMarker),
    ];

    static ISelector? Parse(string selector) => selector.Length == 0 ? null : new CssSelectorParser().ParseSelector(selector);

    static string? Wrong(string selector)
    {
        if (selector.Length == 0) return null;
        if (selector.Length > Longest) return $"longer than {Longest} characters; write a shorter selector";
        if (Parse(selector) is null) return "which is no CSS selector; write one such as article a[href] or .latest__title";
        if (Pseudo(selector) is { } other) return $"and :{other} takes too long on large pages; write classes, attributes, or one of :{string.Join(", :", Known)}";
        return selector.Split(',').Any(s => s.Split([' ', '>', '+', '~'], StringSplitOptions.RemoveEmptyEntries).Length > MostSteps + 1)
            ? $"which leads over more than {MostSteps} steps; write the last ones only"
            : null;
    }

    static string? Pseudo(string selector)
    {
        for (var at = selector.IndexOf(':', StringComparison.Ordinal); at >= 0; at = selector.IndexOf(':', at + 1))
        {
            // Within an attribute's value, as in a[href^='https:'].
            if (selector.AsSpan(0, at).Count('[') > selector.AsSpan(0, at).Count(']')) continue;
            var name = new string([.. selector.Skip(at + 1).TakeWhile(c => char.IsAsciiLetter(c) || c == '-')]);
            if (!Known.Contains(name)) return name;
        }

        return null;
    }
}
