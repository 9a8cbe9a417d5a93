namespace ReputationWatch.Assessing;

/// <summary>
/// Tells whether a text reports a clash of the present: a word of clash, or a crowd's violence, in the title or first sentence,
/// that is not averted ("cegah bentrok"), played ("simulasi"), a match, an old event's own, or looked back upon.
/// </summary>
internal static class EraClash
{
    const int Reach = 5;

    /// <summary>The sign that tells of the clash; null if there is none.</summary>
    public static EraHit? Of(EraText text, EraCase? old, int publishedYear)
    {
        if (!text.Has(EraSign.Clash | EraSign.Violence) || text.HeadHas(EraSign.Staged)) return null;
        if (old is not { IsRecalled: true } && text.HeadHas(EraSign.Past) && !text.Has(EraSign.Live)) return null;
        var recalled = old is { IsRecalled: true };
        foreach (ref readonly var hit in text.Hits)
            if ((Tells(text, hit) || (recalled && hit.Is(EraSign.Violence))) && text.IsInHead(hit.Passage, hit.FirstWord) && !IsOld(text, hit, old, publishedYear) && !IsAverted(text, hit))
                return hit;
        return null;
    }

    /// <summary>Whether the signs rule a clash out, whatever the words say: it is played, or each that is told is averted, old or a match.</summary>
    public static bool IsRuledOut(EraText text, EraCase? old, int publishedYear)
    {
        if (text.HeadHas(EraSign.Staged)) return true;
        var any = false;
        foreach (ref readonly var hit in text.Hits)
        {
            if (!hit.Is(EraSign.Clash | EraSign.Violence) || !text.IsInHead(hit.Passage, hit.FirstWord)) continue;
            any = true;
            var match = text.Has(EraSign.Sport) && !text.Has(EraSign.Crowd);
            if (!match && !IsAverted(text, hit) && !IsOld(text, hit, old, publishedYear)) return false;
        }

        return any;
    }

    static bool Tells(EraText text, in EraHit hit) =>
        (hit.Is(EraSign.Clash) && (!text.Has(EraSign.Sport) || text.Has(EraSign.Crowd)))
        || (hit.Is(EraSign.Violence) && !text.Has(EraSign.Sport) && text.SentenceHas(hit, EraSign.Crowd | EraSign.Live));

    static bool IsOld(EraText text, in EraHit hit, EraCase? old, int publishedYear)
    {
        if (old is { IsRecalled: true }) return old.Signs.IsInName(hit);
        if (old is not null && (old.Signs.Owns(hit) || !text.IsTitle(hit.Passage))) return true;
        if (text.SentenceHas(hit, EraSign.Past) && !text.Has(EraSign.Live)) return true;
        foreach (var (passage, span) in text.Years)
            if (passage == hit.Passage && span.To <= publishedYear - 2 && passage.Words[span.FirstWord].Sentence == hit.Sentence) return true;
        return false;
    }

    static bool IsAverted(EraText text, in EraHit hit)
    {
        if (text.Has(EraSign.Averted))
            foreach (ref readonly var other in text.Hits)
                if (other.Is(EraSign.Averted) && other.SameSentence(hit) && hit.FirstWord - other.LastWord is >= -1 and <= Reach) return true;
        return false;
    }
}
