using AngleSharp.Dom;

namespace ReputationWatch.Parsing;

/// <summary>What a page's own lines tell its readers of when it was published and changed.</summary>
internal sealed class VisibleDates
{
    const int MostLines = 300;

    readonly List<DateLine> _lines = [];

    VisibleDates() { }

    /// <summary>Lines that give times with their zone, by which the times in metadata can be checked.</summary>
    public IEnumerable<PageDate> Zoned => _lines.Select(l => l.Date).Where(d => d is { Time: not null, Offset: not null });

    /// <summary>When the page says that it was changed; null where it does not.</summary>
    public PageDate? Modified { get; private set; }

    /// <summary>Reads the lines.</summary>
    /// <param name="blocks">All blocks of the page.</param>
    /// <param name="title">The headline: dates stand beside it.</param>
    /// <param name="reading">How to read them.</param>
    public static VisibleDates In(IReadOnlyList<BodyBlock> blocks, string title, PageReading reading)
    {
        var dates = new VisibleDates();
        var headline = Headline.In(blocks, title);
        var around = new HashSet<INode>();
        for (INode? above = headline < 0 ? null : blocks[headline].Owner; above is not null; above = above.Parent) around.Add(above);

        for (var i = 0; i < blocks.Count && dates._lines.Count < MostLines; i++) dates.Take(blocks[i], headline < 0 ? null : i - headline, around, reading);
        return dates;
    }

    /// <summary>
    /// The date of publication and how much speaks for it; null and 0 where there is none, or there are several for which as much
    /// speaks and none of which stands beside the headline.
    /// </summary>
    public (PageDate? Date, int Score) Published()
    {
        if (_lines.Count == 0) return (null, 0);
        var most = _lines.Max(l => l.Score);
        var best = _lines.Where(l => l.Score == most).ToList();
        var isOne = best.TrueForAll(l => l.Date.Day == best[0].Date.Day);
        if ((isOne ? best[0] : best.Where(l => l.IsNear).MinBy(l => l.Below < 0 ? DateLine.NearAbove - l.Below : l.Below)) is not { } line) return (null, 0);

        // A page that shows one day only can hardly mean another.
        var isAlone = most >= 0 && _lines.TrueForAll(l => l.Date.Day == line.Date.Day);
        return (line.Date, isAlone ? most + 1 : most);
    }

    internal IEnumerable<DateLine> Lines => _lines;

    void Take(BodyBlock block, int? below, HashSet<INode> around, PageReading reading)
    {
        var from = 0;
        PageDate? published = null;
        PageDate? changed = null;
        foreach (var (date, at) in reading.Dates(block.Text))
        {
            // Where the date before ended is not known; its digits are no words that could mislead.
            if (DateLine.SaysChanged(block.Text.AsSpan(from..at))) changed ??= date;
            else published ??= date;
            from = at;
        }

        if (changed is not null && (below is null or (>= -DateLine.NearAbove and <= DateLine.NearBelow))) Modified ??= changed;
        if (published is { } first) _lines.Add(new(block, first, below, around));
    }
}
