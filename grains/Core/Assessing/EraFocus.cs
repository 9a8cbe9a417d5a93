namespace ReputationWatch.Assessing;

/// <summary>
/// Tells whether a text is about an event it names or only mentions it. What is about it says so in its title, or looks back
/// there; a mention stands behind a word that puts it in the background ("pernah", "sesudah", "seperti"), or further down than the
/// first sentence. The weights are those of a logistic fit to some three hundred labelled texts, rounded.
/// </summary>
internal static class EraFocus
{
    // As far as a word that puts into the background reaches.
    const int Reach = 7;

    const double Enough = 1.75;

    static readonly (EraSign Sign, double Weight)[] InTitle =
    [
        (EraSign.Past, 1.7), (EraSign.Soft, 1.35), (EraSign.Violence, 1.2), (EraSign.Now | EraSign.Live, 0.7), (EraSign.Conflict, 0.5), (EraSign.Place, 0.35),
    ];

    static readonly (EraSign Sign, double Weight)[] Below = [(EraSign.Violence, 1), (EraSign.Past, 0.7), (EraSign.Conflict, -0.6)];

    /// <summary>What a year stands as among the signs.</summary>
    public static EraTerm Year { get; } = new(EraSign.None, null);

    /// <summary>Whether the text is about what these signs name.</summary>
    public static bool IsOn(EraText text, List<EraHit> keys)
    {
        if (keys.Count == 0 || IsCited(text, keys)) return false;
        var points = 0.0;
        var (title, lead, behind, name, year, term) = (false, false, false, false, false, false);
        foreach (var key in keys)
        {
            if (!text.IsInHead(key.Passage, key.FirstWord)) continue;
            var (isTitle, background) = (text.IsTitle(key.Passage), IsBackground(text, key));
            title |= isTitle && !background;
            lead |= !isTitle && !background;
            behind |= background;
            name |= isTitle && key.Is(EraSign.Name);
            year |= isTitle && key.Term == Year;
            term |= isTitle && key.Is(EraSign.Term);
        }

        if (!text.HasLead) return title && !text.TitleHas(EraSign.Repeat);
        if (!title && !lead && !behind) return false;
        if (title) points += 1.85;
        if (year) points += 1.3;
        if (lead) points += 1.1;
        if (name) points += 1;
        if (term) points += 0.5;
        if (behind) points -= 0.85;
        if (text.TitleHas(EraSign.Repeat)) points -= 3;
        if (!title && !text.TitleHas(EraText.Backing)) points -= 1;
        foreach (var (sign, weight) in InTitle)
            if (text.TitleHas(sign)) points += weight;
        foreach (var (sign, weight) in Below)
            if (text.HasBelow(sign)) points += weight;
        return points > Enough;
    }

    /// <summary>Whether a clash of today recalls the event: a word of fear or likeness, and a clash beside the event's own, in the head.</summary>
    public static bool IsCited(EraText text, List<EraHit> keys) =>
        text.HeadHas(EraSign.Repeat)
        && text.Hits.Exists(h => h.Is(EraSign.Clash | EraSign.Violence)
            && text.IsInHead(h.Passage, h.FirstWord) && !keys.Exists(k => k.Covers(h)));

    static bool IsBackground(EraText text, EraHit key)
    {
        foreach (var hit in text.Hits)
        {
            if (!hit.Is(EraSign.Back | EraSign.Compare) || !hit.SameSentence(key)) continue;
            if (text.IsTitle(key.Passage) && !hit.Is(EraSign.Compare)) continue;
            if (key.FirstWord - hit.LastWord is > 0 and <= Reach) return true;
        }

        return false;
    }
}
