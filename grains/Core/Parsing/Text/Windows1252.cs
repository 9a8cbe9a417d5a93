using System.Text;

namespace ReputationWatch.Parsing;

/// <summary>The encoding that the web means where it says Latin-1.</summary>
internal static class Windows1252
{
    /// <summary>The encoding.</summary>
    public static Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    static readonly string Upper = Encoding.GetString([.. Enumerable.Range(0x80, 0x20).Select(b => (byte)b)]);

    /// <summary>
    /// The text, with control characters U+0080 to U+009F taken for the Windows-1252 bytes they were (WHATWG HTML, "numeric
    /// character reference end state").
    /// </summary>
    public static string Meant(string text) => text.AsSpan().ContainsAnyInRange('\u0080', '\u009F')
        ? string.Concat(text.Select(c => c is >= '\u0080' and <= '\u009F' ? Upper[c - 0x80] : c))
        : text;
}
