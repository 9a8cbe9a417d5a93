using System.Text;

namespace ReputationWatch.Parsing;

/// <summary>
/// Mends JSON whose texts were put in as they came, as GDELT does: control characters become spaces, and a backslash that
/// begins no escape of RFC 8259, section 7, stands for itself. One pass.
/// </summary>
internal static class JsonEscapes
{
    const string Escapes = "\"\\/bfnrt";

    /// <summary>The mended text; text that needs no mending as it is.</summary>
    public static string Of(string json)
    {
        var mended = new StringBuilder(json.Length);
        for (var at = 0; at < json.Length; at++)
        {
            var c = json[at];
            mended.Append(char.IsControl(c) ? ' ' : c);
            if (c != '\\') continue;

            if (IsEscape(json, at)) mended.Append(json[++at]);
            else mended.Append('\\');
        }

        return mended.ToString();
    }

    static bool IsEscape(string json, int backslash)
    {
        if (backslash + 1 >= json.Length) return false;
        var next = json[backslash + 1];
        return next == 'u'
            ? backslash + 6 <= json.Length && AreHex(json.AsSpan(backslash + 2, 4))
            : Escapes.Contains(next, StringComparison.Ordinal);
    }

    static bool AreHex(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit(digit)) return false;
        }

        return true;
    }
}
