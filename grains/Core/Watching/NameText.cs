using System.Globalization;
using System.Text;

namespace ReputationWatch.Watching;

/// <summary>What may stand in a name that people read: one line that shows everything it holds.</summary>
public static class NameText
{
    /// <summary>
    /// Whether it holds nothing that a reader cannot see: no control character, no line or paragraph separator, and no format
    /// character (Unicode categories Cc, Zl, Zp, Cf), among which are those that turn the direction of writing and make one name
    /// look like another. The joiners that some scripts need to spell are let through; torn surrogates are not.
    /// </summary>
    public static bool IsPlain(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) return false;
            if (rune.Value is ZeroWidthNonJoiner or ZeroWidthJoiner) continue;
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator) return false;
        }

        return true;
    }

    const int ZeroWidthNonJoiner = 0x200C;
    const int ZeroWidthJoiner = 0x200D;
}
