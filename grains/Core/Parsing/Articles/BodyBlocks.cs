using System.Text;
using AngleSharp.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Takes a page apart into its blocks of text, in reading order.</summary>
internal sealed class BodyBlocks
{
    // Markup within a line; every other element breaks it.
    static readonly HashSet<string> Inline = new(StringComparer.Ordinal)
    {
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q",
        "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    readonly List<BodyBlock> _blocks = [];
    readonly StringBuilder _text = new();
    readonly Func<IElement, bool> _skip;
    int _linkWords;

    BodyBlocks(Func<IElement, bool> skip) => _skip = skip;

    /// <summary>The blocks below an element, without what <paramref name="skip"/> leaves out.</summary>
    public static IReadOnlyList<BodyBlock> Of(IElement root, Func<IElement, bool> skip)
    {
        var blocks = new BodyBlocks(skip);
        blocks.Walk(root, root, inLink: false);
        blocks.End(root);
        return blocks._blocks;
    }

    /// <summary>How many words a text has.</summary>
    public static int Words(ReadOnlySpan<char> text)
    {
        var (words, unspaced, within) = (0, 0, false);
        foreach (var c in text)
        {
            var letter = char.IsLetterOrDigit(c);
            // Chinese and Japanese write no spaces; about two characters make a word.
            if (c is >= '\u3040' and <= '\u9FFF') (unspaced, within) = (unspaced + 1, false);
            else if (letter && !within) (words, within) = (words + 1, true);
            else within = letter || (within && c is '\'' or '’' or '-');
        }

        return words + ((unspaced + 1) / 2);
    }

    // The tree's depth is bounded by HtmlPage, so this cannot exhaust the stack.
    void Walk(IElement element, IElement owner, bool inLink)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text) Take(text.Data, inLink);
            else if (node is IElement child && !_skip(child)) Enter(child, owner, inLink);
        }
    }

    void Enter(IElement child, IElement owner, bool inLink)
    {
        if (child.LocalName == "br")
        {
            _text.Append(' ');
            // Two in a row are how old pages end a paragraph.
            if (NextElement(child) is { LocalName: "br" }) End(owner);
            return;
        }

        if (Inline.Contains(child.LocalName))
        {
            Walk(child, owner, inLink || child.LocalName == "a");
            return;
        }

        End(owner);
        Walk(child, child, inLink);
        End(child);
    }

    static IElement? NextElement(INode node)
    {
        var next = node.NextSibling;
        while (next is IText text && string.IsNullOrWhiteSpace(text.Data)) next = next.NextSibling;
        return next as IElement;
    }

    void Take(string text, bool inLink)
    {
        _text.Append(text);
        if (inLink) _linkWords += Words(text);
    }

    void End(IElement owner)
    {
        if (_text.Length > 0)
        {
            var text = PlainText.OfText(_text.ToString());
            if (Words(text) is > 0 and var words) _blocks.Add(new(owner, text, words, _linkWords));
        }

        _text.Clear();
        _linkWords = 0;
    }
}
