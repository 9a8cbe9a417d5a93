using System.Collections.Frozen;
using System.Text;

namespace ReputationWatch.Watching;

/// <summary>Reads headlines and texts as stories are compared by them: without what outlets change.</summary>
internal static class StoryText
{
    // Indonesian and English words that stand in any headline and tell nothing about which story it is.
    static readonly FrozenSet<string> Empty = """
        ada adalah agar akan antara apa atas atau bagaimana balik bagi begini begitu bisa bukan dalam dan dapat dari dengan di dia hari hingga ia ini
        ingin itu jadi jika juga kala kali karena kasus kata ke kenapa kepada ketika kini lagi lebih malam masih mengapa menjadi mereka nya oleh pada pagi
        para pekan per pun rp saat sampai sang sebagai sebut secara sedang sejak seperti setelah si siang siapa soal sore sudah tak tapi telah tentang terkait
        terus tidak tinggi untuk usai usd yaitu yakni yang
        a after amid an and are as at be by for from has have in is it its of on or over says that the their this to was were will with
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A text without case, punctuation and white space: its words in lower case with one space between. Total for any string.</summary>
    public static string Folded(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in Whole(text).Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    /// <summary>The folded words, in order.</summary>
    public static string[] Words(string text) => Split(Folded(text));

    /// <summary>The words of a text that is folded already.</summary>
    public static string[] Split(string folded) => folded.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The stems of the words that say what a headline or snippet is about; numbers are not among them, <see cref="TitleNumbers"/> reads those.</summary>
    public static HashSet<string> ContentWords(string text) => ContentWords(Words(text));

    /// <inheritdoc cref="ContentWords(string)"/>
    public static HashSet<string> ContentWords(string[] words) => Telling(words).Select(WordStem.Of).ToHashSet(StringComparer.Ordinal);

    /// <summary>Those words as they stand, in order.</summary>
    public static IEnumerable<string> Telling(string text) => Telling(Words(text));

    static IEnumerable<string> Telling(string[] words) => words.Where(w => w.Length > 1 && !Empty.Contains(w) && !w.All(char.IsDigit));

    // Half of a surrogate pair cannot be normalised.
    static string Whole(string text)
    {
        if (!text.Any(char.IsSurrogate)) return text;
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) whole.Append(rune);
        return whole.ToString();
    }
}
