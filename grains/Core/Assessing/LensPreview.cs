namespace ReputationWatch.Assessing;

/// <summary>How a lens would change what is thought of a mention.</summary>
public enum LensMove
{
    /// <summary>It would be about the event, and was not: conflict-era from then on.</summary>
    NewlyAbout,

    /// <summary>It would only mention the event; it did not, or was about it.</summary>
    NewlyMentions,

    /// <summary>It would neither be about the event nor mention it, and did.</summary>
    NoLonger,
}

/// <summary>A mention that a lens would move.</summary>
/// <param name="Text">The mention.</param>
/// <param name="Move">How.</param>
/// <param name="Before">What headline and snippet say by the lenses in force.</param>
/// <param name="After">What they would say.</param>
/// <param name="Evidence">The spans that speak for <paramref name="After"/>; with <see cref="LensMove.NoLonger"/> those that spoke for <paramref name="Before"/>.</param>
public sealed record LensShift(MentionText Text, LensMove Move, Era Before, Era After, IReadOnlyList<Evidence> Evidence);

/// <summary>What a lens would do to the stored mentions.</summary>
/// <param name="Read">How many mentions were looked through.</param>
/// <param name="Holding">How many hold any of its phrases, new or old.</param>
/// <param name="Shifts">Those that it would move, in the order in which they were given.</param>
public sealed record LensEffect(int Read, int Holding, IReadOnlyList<LensShift> Shifts)
{
    /// <summary>How many would move so.</summary>
    public int Count(LensMove move) => Shifts.Count(s => s.Move == move);
}

/// <summary>
/// Tries a lens on stored mentions before it is saved. Pure. By headline and snippet on both sides, so that what it shows is the
/// lens's doing alone; a stored assessment may also rest on the article's text.
/// </summary>
public static class LensPreview
{
    /// <summary>What a lens would do.</summary>
    /// <param name="candidate">The lens; it replaces the one of its id.</param>
    /// <param name="inForce">The lenses in force, by id in ordinal order.</param>
    /// <param name="texts">The mentions; lenses that their keywords do not use move none of them.</param>
    public static LensEffect Of(Lens candidate, IReadOnlyList<Lens> inForce, IReadOnlyList<MentionText> texts)
    {
        var trial = new LensTrial(candidate, inForce);
        var holding = 0;
        var shifts = new List<LensShift>();
        foreach (var text in texts)
        {
            var (holds, shift) = trial.Try(text);
            if (holds) holding++;
            if (shift is not null) shifts.Add(shift);
        }

        return new(texts.Count, holding, shifts);
    }
}
