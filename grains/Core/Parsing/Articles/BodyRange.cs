using AngleSharp.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Finds the run of blocks that is the article: within the element in which prose outweighs everything else the most.</summary>
internal sealed class BodyRange
{
    // A part that holds this much of what is around it is the article itself, and what follows it something else.
    const double Main = 0.5;

    readonly IReadOnlyList<BodyBlock> _blocks;
    readonly Dictionary<IElement, Part> _parts = [];

    BodyRange(IReadOnlyList<BodyBlock> blocks, IElement body)
    {
        _blocks = blocks;
        for (var i = 0; i < blocks.Count; i++)
        {
            for (var above = blocks[i].Owner; above is not null; above = above.ParentElement)
            {
                if (!_parts.TryGetValue(above, out var part)) _parts[above] = part = new(i);
                part.Take(i, blocks[i]);
                if (above == body) break;
            }
        }
    }

    /// <summary>The blocks, in order; empty where there is no prose.</summary>
    public static IReadOnlyList<BodyBlock> Of(IReadOnlyList<BodyBlock> blocks, IElement body) => new BodyRange(blocks, body).Narrowed();

    IReadOnlyList<BodyBlock> Narrowed()
    {
        if (_parts.Count == 0) return [];
        var (at, part) = _parts.MaxBy(p => p.Value.Weight);
        if (part.Weight <= 0) return [];
        // Among many teasers one paragraph can outweigh the article it is from.
        if (at.LocalName == "p" && at.ParentElement is { } around && _parts.TryGetValue(around, out var whole)) (at, part) = (around, whole);

        var (first, last) = (part.First, part.Last);
        while (MainPart(at) is var (child, inner))
        {
            last = inner.Last;
            (at, part) = (child, inner);
        }

        return [.. _blocks.Skip(first).Take(last - first + 1)];
    }

    (IElement, Part)? MainPart(IElement at)
    {
        var parts = at.Children.Where(_parts.ContainsKey).Select(c => (Element: c, Part: _parts[c])).Where(c => c.Part.Prose > 0).ToList();
        if (parts.Count == 0) return null;
        var (main, part) = parts.MaxBy(c => c.Part.Weight);
        if (part.Prose < 2 || part.Weight < Main * _parts[at].Weight) return null;
        // Parts of one kind are the article in several pieces.
        return parts.Exists(p => p.Element != main && Kind(p.Element) == Kind(main)) ? null : (main, part);
    }

    static string Kind(IElement element) => $"{element.LocalName} {(element.ClassName ?? "").Split(' ')[0]}";

    /// <summary>What is in an element.</summary>
    sealed class Part(int first)
    {
        public int First { get; } = first;

        public int Last { get; private set; } = first;

        public double Weight { get; private set; }

        public int Prose { get; private set; }

        public void Take(int at, BodyBlock block)
        {
            Last = at;
            Weight += block.Weight;
            if (block.IsProse) Prose++;
        }
    }
}
