namespace ReputationWatch.Assessing;

/// <summary>What a name stands for in a text.</summary>
internal enum NameSense
{
    Unknown,
    Place,
    Other,
}

/// <summary>A text that names a keyword: what stands near the name, and what that says by itself of what is meant.</summary>
internal sealed class ContextText
{
    static readonly PhraseBook<bool> Provinces = ProvinceBook();

    // Parts of a town behind its name: "Malang Raya", "Metro Timur".
    static readonly HashSet<string> Parts = new(StringComparer.Ordinal) { "kota", "kabupaten", "raya", "utara", "selatan", "timur", "barat", "tengah", "pusat" };

    // Words that make another name of whatever they follow, however they are written: "batu bara", "metro tv".
    static readonly HashSet<string> SecondParts = new(StringComparer.Ordinal) { "bara", "bata", "akik", "ginjal", "empedu", "tv", "fm" };

    readonly HashSet<string> _small = new(StringComparer.Ordinal);
    readonly HashSet<string> _large = new(StringComparer.Ordinal);
    readonly HashSet<string> _features = new(StringComparer.Ordinal);
    readonly HashSet<string> _compounds = new(StringComparer.Ordinal);

    ContextText(string title, string snippet, bool isOld) => (Title, Snippet, IsOld) = (title, snippet, isOld);

    public string Title { get; }

    public string Snippet { get; }

    /// <summary>Whether it speaks of an old event, see <see cref="OldEvents"/>: then it is never one of another thing of the name.</summary>
    public bool IsOld { get; }

    /// <summary>Whether the name is written small in it, as a common word is.</summary>
    public bool IsMuttered { get; private set; }

    /// <summary>The words near the name that are written small where only names have capitals.</summary>
    public IReadOnlySet<string> Small => _small;

    /// <summary>Those that are written as names there, apart from the first of a sentence.</summary>
    public IReadOnlySet<string> Large => _large;

    /// <summary>What the text says of itself, without the others: an office, a province or a dateline; or the name in small letters.</summary>
    public NameSense Seed { get; private set; }

    /// <summary>The words, and pairs of words, within <see cref="Relevance.Near"/> words of the name and in its sentence; pairs with the name too.</summary>
    public IReadOnlySet<string> Features => _features;

    /// <summary>The name with the word right behind it, where that may make another name of it: "bima arya", by its capital, or "batu bara", as is known.</summary>
    public IReadOnlySet<string> Compounds => _compounds;

    /// <summary>Reads a text; null where it does not show the name.</summary>
    public static ContextText? Read(string title, string snippet, PhraseBook<bool> names, bool isOld)
    {
        var text = new ContextText(title, snippet, isOld);
        var seeds = new List<NameSense>();
        foreach (var passage in Relevance.Read(title, snippet))
        {
            var provinces = Provinces.All(passage.Words);
            var plain = IsPlain(passage);
            foreach (var name in names.Longest(passage.Words))
            {
                seeds.Add(SeedOf(passage, name, provinces));
                text.IsMuttered |= passage.IsMuttered(name.FirstWord);
                text.Gather(passage, name, plain);
            }
        }

        // One sure mention of the place makes the text one of the place, whatever else it speaks of.
        text.Seed = seeds.Contains(NameSense.Place) ? NameSense.Place : seeds.Contains(NameSense.Other) && !isOld ? NameSense.Other : NameSense.Unknown;
        return seeds.Count > 0 ? text : null;
    }

    static NameSense SeedOf(Passage passage, PhraseHit<bool> name, List<PhraseHit<bool>> provinces)
    {
        var (before, after) = (FormAt(passage, name, name.FirstWord - 1), FormAt(passage, name, name.LastWord + 1));
        if (Relevance.IsOffice(before) || Parts.Contains(after)) return NameSense.Place;
        if (passage.IsMuttered(name.FirstWord)) return NameSense.Other;
        if (provinces.Exists(p => SameSentence(passage, name, p.FirstWord) && Distance(name, p.FirstWord, p.LastWord) <= Relevance.Near)) return NameSense.Place;
        var joined = after.Length > 0 && Touches(passage, name.LastWord);
        if (Relevance.IsOfPlace(before) && !(joined && IsCapital(passage, name.LastWord + 1))) return NameSense.Place;
        return passage.Field == EvidenceField.Snippet && name.FirstWord == 0 && !joined && passage.Words.Length > name.LastWord + 1 ? NameSense.Place : NameSense.Unknown;
    }

    void Gather(Passage passage, PhraseHit<bool> name, bool plain)
    {
        var words = passage.Words;
        var own = FormOf(passage, name);
        for (var at = Math.Max(0, name.FirstWord - Relevance.Near); at < words.Length && at <= name.LastWord + Relevance.Near; at++)
        {
            if (!SameSentence(passage, name, at) || (at >= name.FirstWord && at <= name.LastWord) || !Tells(words[at].Form)) continue;
            _features.Add(words[at].Form);
            if (plain && !IsCapital(passage, at)) _small.Add(words[at].Form);
            else if (plain && at > 0 && words[at - 1].Sentence == words[at].Sentence) _large.Add(words[at].Form);
            if (at + 1 < words.Length && at + 1 != name.FirstWord && at + 1 <= name.LastWord + Relevance.Near && SameSentence(passage, name, at + 1) && Touches(passage, at) && Tells(words[at + 1].Form))
                _features.Add($"{words[at].Form} {words[at + 1].Form}");
        }

        var (before, after) = (FormAt(passage, name, name.FirstWord - 1), FormAt(passage, name, name.LastWord + 1));
        if (Tells(before) && !Relevance.IsOffice(before) && Touches(passage, name.FirstWord - 1)) _features.Add($"{before} {own}");
        if (!Tells(after) || Parts.Contains(after) || !Touches(passage, name.LastWord)) return;
        _features.Add($"{own} {after}");
        if (SecondParts.Contains(after) || (plain && IsCapital(passage, name.LastWord + 1) && !CommonWords.IsOrdinary(after))) _compounds.Add($"{own} {after}");
    }

    static bool Tells(string form) => form.Length > 1 && !CommonWords.IsFunction(form) && form.Any(char.IsLetter);

    static string FormOf(Passage passage, PhraseHit<bool> name) => string.Join(' ', Enumerable.Range(name.FirstWord, name.Words).Select(i => passage.Words[i].Form));

    static string FormAt(Passage passage, PhraseHit<bool> name, int at) =>
        at >= 0 && at < passage.Words.Length && SameSentence(passage, name, at) ? passage.Words[at].Form : "";

    static bool SameSentence(Passage passage, PhraseHit<bool> name, int at) => passage.Words[at].Sentence == passage.Words[name.FirstWord].Sentence;

    static int Distance(PhraseHit<bool> name, int first, int last) => Math.Max(name.FirstWord - last, first - name.LastWord);

    // Nothing but a space between a word and the next.
    static bool Touches(Passage passage, int word) =>
        word >= 0 && word + 1 < passage.Words.Length
        && passage.Text.AsSpan(passage.Words[word].End, passage.Words[word + 1].Start - passage.Words[word].End).IsWhiteSpace();

    static bool IsCapital(Passage passage, int word) => char.IsUpper(passage.Text[passage.Words[word].Start]);

    // Not a headline in which every word has a capital: there a capital tells no name.
    static bool IsPlain(Passage passage)
    {
        if (!passage.Text.AsSpan().ContainsAnyInRange('A', 'Z')) return false;
        foreach (var word in passage.Words)
            if (word.Form.Length > 1 && !CommonWords.IsFunction(word.Form) && char.IsLower(passage.Text[word.Start])) return true;
        return false;
    }

    static PhraseBook<bool> ProvinceBook()
    {
        var book = new PhraseBook<bool>(clitics: false);
        foreach (var (name, _) in Resources.Entries("provinces.txt")) book.Add(name, true);
        return book;
    }
}
