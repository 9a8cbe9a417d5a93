using System.Globalization;
using System.Text;

namespace ReputationWatch.Assessing;

/// <summary>
/// Cuts a text into words in one pass. A word is a run of letters, marks and digits; an apostrophe or a full stop inside one
/// belongs to it ("don't", "Jum'at", "1.998"), a hyphen and a possessive 's do not ("anti-hoaks", "Sampit's").
/// </summary>
internal ref struct WordReader
{
    // A full stop after these ends no sentence.
    static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "kab", "kec", "kel", "no", "jl", "jln",
        "dr", "drs", "ir", "hj", "prof", "st", "rp", "tgl", "gg", "pt", "cv", "mr", "mrs", "ms", "vs", "gen", "col",
    };

    const string ClauseEnds = ".;!?\n\u2026,:\u2013\u2014|()";

    readonly string _text;
    readonly List<Word> _words;
    int _at;
    int _sentence;
    int _clause;

    WordReader(string text, List<Word> words)
    {
        _text = text;
        _words = words;
    }

    /// <summary>The words of a text, in order.</summary>
    public static List<Word> Read(string text)
    {
        var words = new List<Word>(text.Length / 6 + 4);
        Read(text, words);
        return words;
    }

    /// <summary>Puts the words of a text into a list that was used before.</summary>
    public static void Read(string text, List<Word> words)
    {
        words.Clear();
        var reader = new WordReader(text, words);
        while (reader._at < text.Length)
        {
            if (IsWordPart(text, reader._at, out var units)) reader.ReadWord();
            else reader.Pass(units);
        }
    }

    void ReadWord()
    {
        var start = _at;
        var plain = true;
        while (_at < _text.Length)
        {
            if (IsWordPart(_text, _at, out var units)) plain &= _text[_at] < 128;
            else if (!Joins(_at)) break;
            else plain = false;
            _at += units;
        }

        var span = _text.AsSpan(start, _at - start);
        var form = plain ? Lower(span, out var hash) : Fold(span, out hash);
        if (form.Length > 0) _words.Add(new(form, hash, start, _at - start, _sentence, _clause));
    }

    void Pass(int units)
    {
        var c = _text[_at];
        if (c is '!' or '?' or '\n' or '\u2026' || (c is '.' or ';' && EndsSentence())) _sentence++;
        if (ClauseEnds.Contains(c) || (c == '-' && IsSpace(_at - 1) && IsSpace(_at + 1))) _clause++;
        _at += units;
    }

    readonly bool EndsSentence() =>
        IsSpace(_at + 1) && !(_words.Count > 0 && _words[^1].End == _at && (_words[^1].Length == 1 || Abbreviations.Contains(_words[^1].Form)));

    readonly bool IsSpace(int at) => at < 0 || at >= _text.Length || char.IsWhiteSpace(_text[at]) || _text[at] is '"' or '\u201d';

    // Whether a sign between two parts keeps them one word. Never the last sign of a text.
    readonly bool Joins(int at)
    {
        if (at + 1 >= _text.Length || !IsWordPart(_text, at + 1, out _)) return false;
        return _text[at] switch
        {
            '\'' or '\u2019' or '\u02bc' => char.IsLetter(_text[at - 1]) && !IsPossessive(at + 1),
            '.' or ',' => char.IsAsciiDigit(_text[at - 1]) && char.IsAsciiDigit(_text[at + 1]),
            _ => false,
        };
    }

    readonly bool IsPossessive(int at) => _text[at] is 's' or 'S' && (at + 1 >= _text.Length || !IsWordPart(_text, at + 1, out _));

    static bool IsWordPart(string text, int at, out int units)
    {
        if (char.IsAscii(text[at]))
        {
            units = 1;
            return char.IsAsciiLetterOrDigit(text[at]);
        }

        return IsRunePart(text, at, out units);
    }

    static bool IsRunePart(string text, int at, out int units)
    {
        // A lone surrogate is no rune: it is passed over, and never reaches the normaliser, which would throw.
        if (Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out units) != System.Buffers.OperationStatus.Done) return false;
        return Rune.IsLetterOrDigit(rune)
            || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            || IsInvisible(rune.Value);
    }

    // Soft hyphen, zero-width space and joiners: they stand inside words and are not seen.
    static bool IsInvisible(int c) => c is 0xAD or 0x200B or 0x200C or 0x200D or 0x2060 or 0xFEFF;

    static string Lower(ReadOnlySpan<char> span, out ulong hash)
    {
        Span<char> lower = span.Length <= 64 ? stackalloc char[span.Length] : new char[span.Length];
        span.ToLowerInvariant(lower);
        hash = FormHash.Of(lower);
        return FormPool.Get(lower, hash);
    }

    static string Fold(ReadOnlySpan<char> span, out ulong hash)
    {
        var form = new StringBuilder(span.Length);
        foreach (var c in span.ToString().Normalize(NormalizationForm.FormKC))
            if (!IsInvisible(c))
                form.Append(c is '\u2019' or '\u02bc' ? '\'' : c);
        var folded = form.ToString().ToLowerInvariant();
        hash = FormHash.Of(folded);
        return folded;
    }
}
