namespace ReputationWatch.Watching;

/// <summary>
/// A rough stem of an Indonesian word, so that "mengklaim" and "klaim", "pelayanan" and "layanan", "ditangkap" and "penangkapan" compare as
/// equal: the affixes of Nazief and Adriani's algorithm without its dictionary. It is compared and never shown.
/// </summary>
internal static class WordStem
{
    const int Shortest = 4;

    static readonly string[] Suffixes = ["kannya", "annya", "nya", "kan", "lah", "kah", "an"];
    static readonly string[] Plain = ["ber", "ter", "di"];

    /// <summary>The stem of a word in lower case; short words are their own.</summary>
    public static string Of(string word) => WithoutPrefix(WithoutSuffix(word));

    static string WithoutSuffix(string word) =>
        Array.Find(Suffixes, s => word.Length - s.Length >= Shortest && word.EndsWith(s, StringComparison.Ordinal)) is { } suffix ? word[..^suffix.Length] : word;

    static string WithoutPrefix(string word)
    {
        if (word.StartsWith("me", StringComparison.Ordinal) || word.StartsWith("pe", StringComparison.Ordinal)) return Longer(Denasalised(word[2..]), word);
        return Array.Find(Plain, p => word.StartsWith(p, StringComparison.Ordinal)) is { } prefix ? Longer(word[prefix.Length..], word) : word;
    }

    // The nasal swallows the first consonant: me + tolak = menolak, me + pukul = memukul, me + sapu = menyapu.
    static string Denasalised(string rest) => rest switch
    {
        ['n', 'y', .. var stem] => $"s{stem}",
        ['n', 'g', .. var stem] => stem,
        ['n', var c, ..] when IsVowel(c) => $"t{rest[1..]}",
        ['m', var c, ..] when IsVowel(c) => $"p{rest[1..]}",
        ['n' or 'm', .. var stem] => stem,
        ['l' or 'r' or 'w' or 'y', ..] => rest,
        _ => "",
    };

    static string Longer(string stem, string word) => stem.Length >= Shortest ? stem : word;

    static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u';
}
