namespace ReputationWatch.Assessing;

/// <summary>
/// Tells the texts of an ambiguous name apart, by Yarowsky's way (1995): from the few that say themselves what is meant, to what
/// stands beside the name in those, to the texts that have the same beside it, and again, until nothing changes.
/// </summary>
internal static class ContextSenses
{
    /// <summary>Texts that a word must stand in before it counts.</summary>
    public const int LeastSupport = 3;

    const int MostRounds = 6;

    // So many times likelier in one sense than in the other must the strongest word of a text be to decide it.
    const double Deciding = 5;

    // Half a text is added everywhere: what was never seen is rare, not impossible.
    const double Half = 0.5;

    /// <summary>The sense of each text, in their order; Unknown where nothing told.</summary>
    public static IReadOnlyList<NameSense> Of(IReadOnlyList<ContextText> texts)
    {
        var seeds = Seeds(texts);
        var senses = seeds;
        for (var round = 0; round < MostRounds; round++)
        {
            var ratios = Ratios(texts, senses);
            var next = texts.Select((text, i) => seeds[i] != NameSense.Unknown ? seeds[i] : text.IsOld ? NameSense.Unknown : Decide(text, ratios)).ToArray();
            if (next.SequenceEqual(senses)) break;
            senses = next;
        }

        return senses;
    }

    // A word that follows the name again and again, hardly ever stands elsewhere, and never beside a sure place, makes another
    // name of it: "Bima Arya", "Metro TV".
    static NameSense[] Seeds(IReadOnlyList<ContextText> texts)
    {
        var bound = texts.SelectMany(t => t.Compounds).GroupBy(c => c, StringComparer.Ordinal)
            .Where(g => g.Count() >= LeastSupport)
            .Select(g => g.Key)
            .Where(compound => IsBound(compound, texts))
            .ToHashSet(StringComparer.Ordinal);
        return [.. texts.Select(t => t.Seed == NameSense.Unknown && !t.IsOld && t.Compounds.Overlaps(bound) ? NameSense.Other : t.Seed)];
    }

    static bool IsBound(string compound, IReadOnlyList<ContextText> texts)
    {
        const double Mostly = 0.7;
        var word = compound[(compound.LastIndexOf(' ') + 1)..];
        var (joined, all, places) = (0, 0, 0);
        foreach (var text in texts)
        {
            if (text.Features.Contains(word)) all++;
            if (!text.Features.Contains(compound)) continue;
            if (text.Seed == NameSense.Place) places++;
            if (text.Compounds.Contains(compound)) joined++;
        }

        return places == 0 && joined >= Mostly * all;
    }

    static Dictionary<string, double> Ratios(IReadOnlyList<ContextText> texts, IReadOnlyList<NameSense> senses)
    {
        var counts = Count(texts, senses);
        var (places, others) = (senses.Count(s => s == NameSense.Place), senses.Count(s => s == NameSense.Other));
        return counts.Where(c => c.Value.Place + c.Value.Other >= 2).ToDictionary(
            c => c.Key, c => Math.Log((c.Value.Place + Half) / (places + 1) / ((c.Value.Other + Half) / (others + 1))), StringComparer.Ordinal);
    }

    /// <summary>In how many texts of each sense a feature stands.</summary>
    public static Dictionary<string, (int Place, int Other)> Count(IReadOnlyList<ContextText> texts, IReadOnlyList<NameSense> senses)
    {
        var counts = new Dictionary<string, (int Place, int Other)>(StringComparer.Ordinal);
        foreach (var (i, text) in texts.Index())
        {
            if (senses[i] == NameSense.Unknown) continue;
            foreach (var feature in text.Features)
            {
                var (place, other) = counts.GetValueOrDefault(feature);
                counts[feature] = senses[i] == NameSense.Place ? (place + 1, other) : (place, other + 1);
            }
        }

        return counts;
    }

    static NameSense Decide(ContextText text, Dictionary<string, double> ratios)
    {
        var strongest = text.Features.Where(ratios.ContainsKey).Select(f => ratios[f]).OrderByDescending(Math.Abs).FirstOrDefault();
        return Math.Abs(strongest) < Math.Log(Deciding) ? NameSense.Unknown : strongest > 0 ? NameSense.Place : NameSense.Other;
    }
}
