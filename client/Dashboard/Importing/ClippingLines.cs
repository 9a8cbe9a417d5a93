namespace ReputationWatch.Dashboard.Importing;

/// <summary>
/// Finds where a record of a CSV text ends, by counting quotation marks: where they are even, none is open (RFC 4180, section 2).
/// So one that nobody closed costs its own line and not the rest of the file. Linear in the text.
/// </summary>
static class ClippingLines
{
    /// <summary>A quoted field that runs over more lines was not closed.</summary>
    public const int MostLines = 200;

    /// <summary>A stretch of whole lines.</summary>
    /// <param name="Start">Where it begins.</param>
    /// <param name="End">Where it ends, without the line break.</param>
    /// <param name="Next">Where the next line begins.</param>
    /// <param name="Lines">How many lines it has.</param>
    public readonly record struct Stretch(int Start, int End, int Next, int Lines);

    /// <summary>The line that begins there.</summary>
    public static Stretch LineAt(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\r', '\n');
        if (length < 0) return new(start, text.Length, text.Length, 1);
        var end = start + length;
        var crLf = text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n';
        return new(start, end, end + (crLf ? 2 : 1), 1);
    }

    /// <summary>The record that begins there; null where a quotation mark stays open.</summary>
    public static Stretch? RecordAt(string text, int start)
    {
        var open = false;
        for (int lines = 1, from = start; lines <= MostLines && from < text.Length; lines++)
        {
            var line = LineAt(text, from);
            open ^= text.AsSpan(from, line.End - from).Count('"') % 2 == 1;
            if (!open) return new(start, line.End, line.Next, lines);
            from = line.Next;
        }

        return null;
    }
}
