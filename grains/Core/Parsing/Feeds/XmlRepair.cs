using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace ReputationWatch.Parsing;

/// <summary>
/// Makes of what publishers send what an XML reader accepts, in one pass: what stands before the first tag, declarations, comments
/// and control characters out; CDATA into escaped text; HTML's named characters into themselves; lone ampersands and angle
/// brackets escaped. It repairs no structure: torn elements stay torn.
/// </summary>
internal sealed class XmlRepair
{
    // Everything the loop below looks at; runs of anything else are copied whole.
    static readonly SearchValues<char> Noticed = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Except(['\t', '\n', '\r']), '<', '&', '\uFFFE', '\uFFFF']);

    // And everything that must not stand in text as it is.
    static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(c => (char)c).Except(['\t', '\n', '\r']), '<', '>', '&', '"', '\'', '\uFFFE', '\uFFFF']);

    readonly string _text;
    readonly TagScanner _scan;
    readonly StringBuilder _clean;
    int _at;

    XmlRepair(string text)
    {
        _text = text;
        _scan = new(text);
        _clean = new(text.Length);
        _at = Math.Max(text.IndexOf('<'), 0);
    }

    /// <summary>The repaired text; empty where there is no tag at all.</summary>
    public static string Of(string text) => text.Contains('<') ? new XmlRepair(text).Run() : "";

    string Run()
    {
        while (_at < _text.Length)
        {
            var run = _text.AsSpan(_at).IndexOfAny(Noticed);
            if (run < 0) run = _text.Length - _at;
            _clean.Append(_text, _at, run);
            _at += run;
            if (_at == _text.Length) break;

            if (_text[_at] == '<') Markup();
            else if (_text[_at] == '&') Reference();
            else _at++;
        }

        // All that is missing of a document that ends in "</rss" is its last character.
        var last = _text.AsSpan(_text.LastIndexOf('<'));
        if (last.StartsWith("</") && !last.Contains('>')) _clean.Append('>');
        return _clean.ToString();
    }

    void Markup()
    {
        if (Starts("<![CDATA["))
        {
            var end = _scan.Find("]]>", _at);
            // Never closed: its opening was the mistake, and what follows is read as if it were not there.
            if (end < 0) _at += "<![CDATA[".Length;
            else CopyLiterally("<![CDATA[".Length, end);
        }
        else if (Starts("<!--"))
        {
            var end = _scan.Find("-->", _at + 4);
            _at = end < 0 ? _at + 4 : end + 3;
        }
        else if (Starts("<!"))
        {
            _at = EndOfDeclaration();
        }
        else if (Starts("<?"))
        {
            _at = _scan.EndOfTag(_at);
        }
        else
        {
            var tag = _at + 1 < _text.Length && (_text[_at + 1] is '/' or '_' || char.IsLetter(_text[_at + 1]));
            _clean.Append(tag ? "<" : "&lt;");
            _at++;
        }
    }

    void CopyLiterally(int openerLength, int end)
    {
        for (var text = _text.AsSpan(_at + openerLength, end - _at - openerLength); !text.IsEmpty;)
        {
            var run = text.IndexOfAny(Escaped);
            if (run < 0) run = text.Length;
            _clean.Append(text[..run]);
            if (run < text.Length) Append(text[run++]);
            text = text[run..];
        }

        _at = end + 3;
    }

    // <!DOCTYPE rss [ <!ENTITY … > ]>: entities of a feed's own are never expanded, so the whole of it can go.
    int EndOfDeclaration()
    {
        var end = _scan.Find(">", _at);
        if (end < 0) return _text.Length;
        if (!_text.AsSpan(_at, end - _at).Contains('[')) return end + 1;
        return _scan.Find("]", _at) is var subset and >= 0 && _scan.Find(">", subset) is var close and >= 0 ? close + 1 : end + 1;
    }

    void Reference()
    {
        var end = _text.AsSpan(_at, Math.Min(34, _text.Length - _at)).IndexOf(';');
        var name = end > 1 ? _text.AsSpan(_at + 1, end - 1) : default;
        var meant = name switch
        {
            [] => null,
            ['#', 'x' or 'X', .. var hex] => Character(hex, NumberStyles.AllowHexSpecifier),
            ['#', .. var number] => Character(number, NumberStyles.None),
            "apos" => "'",
            _ => HtmlEntityProvider.Resolver.GetSymbol(_text.Substring(_at + 1, end)),
        };

        if (meant is null) _clean.Append("&amp;");
        else foreach (var c in meant) Append(c);
        _at += meant is null ? 1 : end + 1;
    }

    static string? Character(ReadOnlySpan<char> number, NumberStyles style)
    {
        if (!int.TryParse(number, style, CultureInfo.InvariantCulture, out var code)) return null;
        // What XML allows no reference to is dropped, as the character itself is.
        return code is 0x9 or 0xA or 0xD or >= 0x20 && Rune.IsValid(code) && code is not (0xFFFE or 0xFFFF)
            ? Windows1252.Meant(char.ConvertFromUtf32(code))
            : "";
    }

    void Append(char c)
    {
        switch (c)
        {
            case '<': _clean.Append("&lt;"); break;
            case '>': _clean.Append("&gt;"); break;
            case '&': _clean.Append("&amp;"); break;
            case '"': _clean.Append("&quot;"); break;
            case '\'': _clean.Append("&apos;"); break;
            case var _ when Noticed.Contains(c): break;
            default: _clean.Append(c); break;
        }
    }

    bool Starts(string markup) => string.Compare(_text, _at, markup, 0, markup.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
