namespace ReputationWatch.Assessing;

/// <summary>The risks a text is about, with the cues that told.</summary>
internal sealed record RiskJudgement(IReadOnlyList<Risk> Risks, IReadOnlyList<Evidence> Evidence);

/// <summary>
/// Finds what a text is about by cue phrases: the topic, not the deed. A rebutted hoax is still a hoax's topic; that the office
/// rebutted it shows in the tone. The different cues of a risk must add up to 1; see the head of <c>Lexicons/risk-hoax.txt</c>.
/// </summary>
internal sealed class RiskJudge
{
    const double Enough = 1;
    const double Weak = 0.5;
    const double NameNear = 0.5;

    readonly PhraseBook<Cue> _book = Load();

    /// <summary>Judges the passages; a weak cue counts for more in a sentence that names the keyword.</summary>
    public RiskJudgement Judge(IReadOnlyList<Passage> passages, NameSpans names)
    {
        var found = passages.SelectMany(p => Found(p, names)).ToList();
        var flagged = found.GroupBy(f => f.Cue.Risk).Where(g => Points(g) >= Enough).OrderBy(g => g.Key).ToList();
        return new([.. flagged.Select(g => g.Key)], [.. flagged.SelectMany(g => g.Select(f => f.Evidence))]);
    }

    static double Points(IEnumerable<FoundCue> found)
    {
        var cues = found.DistinctBy(f => f.Cue).ToList();
        if (!cues.Exists(f => f.Cue.Weight >= Weak)) return 0;
        return cues.Sum(f => f.Cue.Weight) + (found.Any(f => f.NamesKeyword && f.Cue.Weight >= Weak) ? NameNear : 0);
    }

    IEnumerable<FoundCue> Found(Passage passage, NameSpans names)
    {
        foreach (var hit in _book.Longest(passage.Words))
        {
            if (hit.Entry.Sara && !IsSara(passage, hit.FirstWord)) continue;
            var risk = hit.Entry.Risk;
            var why = "risk:" + risk.ToString().ToLowerInvariant();
            yield return new(hit.Entry, passage.Evidence(hit.FirstWord, hit.Words, hit.Entry.Weight, why), names.ShareSentence(passage, hit.FirstWord));
        }
    }

    // SARA is "suku, agama, ras, antargolongan"; Sara and Sarah are people, three times out of four.
    static bool IsSara(Passage passage, int word) =>
        Numerals.FormAt(passage.Words, word - 1) is "isu" or "konten" or "bernada" or "berbau" or "ujaran"
        || passage.IsShouted(word);

    static PhraseBook<Cue> Load()
    {
        var book = new PhraseBook<Cue>(clitics: true);
        foreach (var risk in Enum.GetValues<Risk>())
            foreach (var (term, weight) in Resources.Weights($"risk-{risk.ToString().ToLowerInvariant()}.txt"))
                book.Add(term, new(risk, term, weight));
        book.Add("sara", new(Risk.Hate, "sara", 1, Sara: true));
        return book;
    }

    sealed record Cue(Risk Risk, string Term, double Weight, bool Sara = false);

    sealed record FoundCue(Cue Cue, Evidence Evidence, bool NamesKeyword);
}
