using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Assessing;

/// <summary>
/// What the signs of eras say of a text, as numbers that weights are learnt for beside those of its words: which kinds of words stand in the
/// title and below it, and what there is of the likeliest event.
/// </summary>
internal static class EraMarks
{
    /// <summary>How many there are; the first is 1.</summary>
    public const int Count = 54;

    /// <summary>The one that says that the signs alone tell of a clash.</summary>
    public const int OfClash = 32;

    const double MostPoints = 8;
    const double PointsToOne = 4;

    static readonly EraSign[] Signs =
    [
        EraSign.Conflict, EraSign.Clash, EraSign.Violence, EraSign.Crowd, EraSign.Soft, EraSign.Past, EraSign.Back, EraSign.Now, EraSign.Live,
        EraSign.Compare, EraSign.Repeat, EraSign.Staged, EraSign.Averted, EraSign.Disaster, EraSign.Sport,
    ];

    /// <summary>Writes them.</summary>
    /// <param name="text">The signs of the text.</param>
    /// <param name="old">The likeliest old event; null if there is none.</param>
    /// <param name="isNews">Whether an event that is not yet history is told.</param>
    /// <param name="clash">Whether the signs alone tell of a clash.</param>
    /// <param name="into"><see cref="Count"/> numbers.</param>
    public static void Write(EraText text, EraCase? old, bool isNews, bool clash, Span<float> into)
    {
        var marks = new MarkWriter(into);
        marks.Add(true);
        foreach (var sign in Signs)
        {
            marks.Add(text.TitleHas(sign));
            marks.Add(text.HasBelow(sign));
        }

        marks.Add(!text.HasLead);
        marks.Add(clash);
        marks.Add(isNews);
        marks.Add(text.Years.Count > 0);
        if (old is not null) Write(text, old, ref marks);
        marks.Fill();
    }

    static void Write(EraText text, EraCase old, ref MarkWriter marks)
    {
        marks.Add(true);
        marks.Add((float)(Math.Min(old.Score, MostPoints) / PointsToOne));
        marks.Add(old.Holds);
        Sides(text, old.Signs.Names, ref marks);
        Sides(text, old.Signs.Places, ref marks);
        Sides(text, old.Signs.Terms, ref marks);
        Sides(text, old.Signs.Groups, ref marks);
        marks.Add(old.Signs.Terms.Count > 1);
        var (title, below, narrow) = (false, false, false);
        foreach (var (passage, span) in old.Signs.Years)
        {
            title |= text.IsTitle(passage);
            below |= !text.IsTitle(passage);
            narrow |= span.IsNarrow;
        }

        marks.Add(title);
        marks.Add(below);
        marks.Add(narrow);
        (title, below, var back) = (false, false, false);
        foreach (var key in old.Keys)
        {
            var behind = EraFocus.IsBackground(text, key);
            back |= behind;
            title |= !behind && text.IsTitle(key.Passage);
            below |= !behind && !text.IsTitle(key.Passage);
        }

        marks.Add(title);
        marks.Add(below);
        marks.Add(back);
        marks.Add(old.IsRecalled);
    }

    static void Sides(EraText text, List<EraHit> hits, ref MarkWriter marks)
    {
        var (title, below) = (false, false);
        foreach (var hit in hits)
        {
            title |= text.IsTitle(hit.Passage);
            below |= !text.IsTitle(hit.Passage);
        }

        marks.Add(title);
        marks.Add(below);
    }
}
