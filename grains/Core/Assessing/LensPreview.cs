using ReputationWatch.Assessing.Model;

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
    /// <param name="inForce">The lenses in force.</param>
    /// <param name="texts">The mentions; lenses that their keywords do not use move none of them.</param>
    public static LensEffect Of(Lens candidate, IReadOnlyList<Lens> inForce, IReadOnlyList<MentionText> texts)
    {
        // Only a text that holds a phrase which one version has and the other has not can be judged differently; a new period concerns all.
        var known = inForce.FirstOrDefault(l => l.Id == candidate.Id);
        var phrases = new PhraseBook<bool>(clitics: true);
        var changed = Changed(known, candidate).ToHashSet(StringComparer.Ordinal);
        foreach (var phrase in Phrases(known).Concat(Phrases(candidate)).Distinct(StringComparer.Ordinal)) phrases.Add(phrase, changed.Contains(phrase));
        var (now, then) = (new EraJudge(inForce), new EraJudge([.. inForce.Where(l => l.Id != candidate.Id), candidate]));

        var holding = 0;
        var shifts = new List<LensShift>();
        foreach (var text in texts)
        {
            var passages = Passage.Of(new(text.Title, text.Snippet, null, null));
            var hits = passages.SelectMany(p => phrases.All(p.Words)).ToList();
            if (hits.Count > 0) holding++;
            if (!hits.Exists(h => h.Entry)) continue;

            var words = TopicWords.Of(passages, new NameSpans(text.Keyword, passages));
            var (nowEvidence, thenEvidence) = (new List<Evidence>(), new List<Evidence>());
            var before = now.Judge(passages, text.Keyword.Lenses, text.Published, text.FirstSeen, words, nowEvidence);
            var after = then.Judge(passages, text.Keyword.Lenses, text.Published, text.FirstSeen, words, thenEvidence);
            var (was, becomes) = (RoleOf(before), RoleOf(after));
            if (was == becomes) continue;

            var move = becomes switch { EraRole.About => LensMove.NewlyAbout, EraRole.Mentions => LensMove.NewlyMentions, _ => LensMove.NoLonger };
            shifts.Add(new(text, move, before, after, move == LensMove.NoLonger ? nowEvidence : thenEvidence));
        }

        return new(texts.Count, holding, shifts);

        EraRole RoleOf(Era era) => era.Lens == candidate.Id ? era.Role : EraRole.None;
    }

    static IEnumerable<string> Changed(Lens? known, Lens candidate)
    {
        if (known is null || (known.Start, known.End) != (candidate.Start, candidate.End)) return Phrases(known).Concat(Phrases(candidate));
        var (was, becomes) = (Members(known), Members(candidate));
        var regrouped = !known.Groups.Select(PairKey).Order(StringComparer.Ordinal).SequenceEqual(candidate.Groups.Select(PairKey).Order(StringComparer.Ordinal), StringComparer.Ordinal);
        return
        [
            .. Differing(known.Names, candidate.Names), .. Differing(known.Places, candidate.Places), .. Differing(known.Terms, candidate.Terms),
            .. regrouped ? was.Concat(becomes) : [],
        ];
    }

    static IEnumerable<string> Differing(IReadOnlyList<string> one, IReadOnlyList<string> other) => one.Except(other, StringComparer.Ordinal).Concat(other.Except(one, StringComparer.Ordinal));

    static IEnumerable<string> Members(Lens lens) => lens.Groups.SelectMany(pair => pair);

    static string PairKey(IReadOnlyList<string> pair) => string.Join('\n', pair.Order(StringComparer.Ordinal));

    static IEnumerable<string> Phrases(Lens? lens) => lens is null ? [] : [.. lens.Names, .. lens.Places, .. lens.Terms, .. Members(lens)];
}
