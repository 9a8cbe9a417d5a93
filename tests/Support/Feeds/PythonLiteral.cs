using System.Globalization;
using System.Text;

namespace ReputationWatch.Tests.Support;

/// <summary>Reads Python's string literals, joined by '+' or nothing; anything else is given back as it is.</summary>
static class PythonLiteral
{
    public static string Text(string literal)
    {
        var text = new StringBuilder();
        if (literal.TrimStart() is ['(', ..]) return literal.Trim();
        for (var at = 0; at < literal.Length; at++)
        {
            if (literal[at] is not ('\'' or '"')) continue;
            var quote = literal[at++];
            while (at < literal.Length && literal[at] != quote) at = literal[at] == '\\' ? Escape(literal, at + 1, text) : Plain(literal, at, text);
        }

        return text.ToString();
    }

    static int Plain(string literal, int at, StringBuilder text)
    {
        text.Append(literal[at]);
        return at + 1;
    }

    static int Escape(string literal, int at, StringBuilder text)
    {
        var digits = literal[at] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            var code = int.Parse(literal.AsSpan(at + 1, digits), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            text.Append(digits == 8 ? char.ConvertFromUtf32(code) : ((char)code).ToString());
            return at + 1 + digits;
        }

        text.Append(literal[at] switch { 'n' => '\n', 't' => '\t', 'r' => '\r', var c => c });
        return at + 1;
    }
}
