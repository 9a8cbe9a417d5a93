namespace ReputationWatch.Assessing;

/// <summary>
/// Tells whether a text is about an event it names or only mentions it: a mention stands behind a word that puts it in the
/// background ("pernah", "sesudah", "seperti"), or further down than the first sentence.
/// </summary>
internal static class EraFocus
{
    // As far as such a word reaches.
    const int Reach = 7;

    /// <summary>What a year stands as among the signs.</summary>
    public static EraTerm Year { get; } = new(EraSign.None, null);

    /// <summary>Whether the text is about what these signs name.</summary>
    public static bool IsOn(EraText text, List<EraHit> keys)
    {
        var (title, lead, behind) = (false, false, false);
        foreach (var key in keys)
        {
            if (!text.IsInHead(key.Passage, key.FirstWord)) continue;
            var background = IsBackground(text, key);
            title |= text.IsTitle(key.Passage) && !background;
            lead |= !text.IsTitle(key.Passage) && !background;
            behind |= background;
        }

        if (Environment.GetEnvironmentVariable("ERAF") is not null)
        {
            var tl = 0; foreach (var k in keys) if (text.IsTitle(k.Passage)) tl |= k.Is(EraSign.Name) ? 1 : k.Is(EraSign.Group) ? 2 : k.Is(EraSign.Term) ? 4 : 8;
            int T(EraSign s) => text.Hits.Exists(h => h.Is(s) && text.IsTitle(h.Passage)) ? 1 : 0;
            int L(EraSign s) => text.Hits.Exists(h => h.Is(s) && !text.IsTitle(h.Passage)) ? 1 : 0;
            Console.Error.WriteLine($"F {(tl & 1)} {(tl >> 1) & 1} {(tl >> 2) & 1} {(tl >> 3) & 1} {T(EraSign.Past)} {T(EraSign.Conflict)} {T(EraSign.Violence)} {T(EraSign.Soft)} {T(EraSign.Place)} {(title ? 1 : 0)} {(lead ? 1 : 0)} {(behind ? 1 : 0)} {(IsCited(text, keys) ? 1 : 0)} {L(EraSign.Past)} {L(EraSign.Conflict)} {L(EraSign.Violence)} {L(EraSign.Soft)} {T(EraSign.Now | EraSign.Live)}");
        }

        return title || lead || (behind && !IsCited(text, keys) && TitleLooksBack(text));
    }

    static bool IsBackground(EraText text, EraHit key)
    {
        foreach (var hit in text.Hits)
        {
            if (!hit.Is(EraSign.Back | EraSign.Compare) || !hit.SameSentence(key)) continue;
            if (text.IsTitle(key.Passage) && !hit.Is(EraSign.Compare)) continue;
            if (key.FirstWord - hit.LastWord is > 0 and <= Reach) return true;
        }

        return IsCited(text, [key]);
    }

    // The fear that it may return, beside another clash.
    static bool IsCited(EraText text, List<EraHit> keys) =>
        text.HeadHas(EraSign.Repeat)
        && text.Hits.Exists(h => h.Is(EraSign.Clash) && text.IsInHead(h.Passage, h.FirstWord) && !keys.Exists(k => k.Covers(h)));

    static bool TitleLooksBack(EraText text) =>
        text.Hits.Exists(h => h.Is(EraSign.Past | EraSign.Conflict | EraSign.Clash | EraSign.Violence) && text.IsTitle(h.Passage));
}
