namespace ReputationWatch.Assessing;

/// <summary>Tells what stands around the place where a text comes to speak of an event: whether it is put into the background, or only recalled.</summary>
internal static class EraFocus
{
    // As far as a word that puts into the background reaches.
    const int Reach = 7;

    /// <summary>What a year stands as among the signs.</summary>
    public static EraTerm Year { get; } = new(EraSign.None, null);

    /// <summary>Whether a clash of today recalls the event: a word of fear or likeness, and a clash beside the event's own, in the head.</summary>
    public static bool IsCited(EraText text, List<EraHit> keys)
    {
        if (!text.HeadHas(EraSign.Repeat)) return false;
        foreach (ref readonly var hit in text.Hits)
            if (hit.Is(EraSign.Clash | EraSign.Violence) && text.IsInHead(hit.Passage, hit.FirstWord) && !AnyCovers(keys, hit)) return true;
        return false;
    }

    /// <summary>Whether a sign stands behind a word that puts it into the background: "pernah", "sesudah", "seperti".</summary>
    public static bool IsBackground(EraText text, in EraHit key)
    {
        if (!text.Has(EraSign.Back | EraSign.Compare)) return false;
        foreach (ref readonly var hit in text.Hits)
        {
            if (!hit.Is(EraSign.Back | EraSign.Compare) || !hit.SameSentence(key)) continue;
            if (text.IsTitle(key.Passage) && !hit.Is(EraSign.Compare)) continue;
            if (key.FirstWord - hit.LastWord is > 0 and <= Reach) return true;
        }

        return false;
    }

    static bool AnyCovers(List<EraHit> keys, in EraHit hit)
    {
        foreach (var key in keys)
            if (key.Covers(hit)) return true;
        return false;
    }
}
