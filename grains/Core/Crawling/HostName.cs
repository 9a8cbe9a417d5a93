using System.Globalization;
using System.Text;

namespace ReputationWatch.Crawling;

/// <summary>Brings a host as it is written into the form in which the domain name system knows it.</summary>
internal static class HostName
{
    static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // AllowUnassigned: names with characters younger than the tables are registered and answer.
    static readonly IdnMapping Idn = new() { AllowUnassigned = true };

    /// <summary>
    /// Lower case, escapes undone, international names in punycode (<c>bücher.de</c> → <c>xn--bcher-kva.de</c>); an address in
    /// brackets as it is. Null where no host can be called so.
    /// </summary>
    public static string? Ascii(string written)
    {
        // A percent sign begins a zone, which means something only on the machine that wrote it.
        if (written.StartsWith('[')) return written.EndsWith(']') && !written.Contains('%') ? written : null;
        try
        {
            var host = written.Contains('%') ? Strict.GetString(Bytes(written)) : written;
            if (host.Length == 0 || host.Any(IsForbidden)) return null;
            return Mapped(host);
        }
        catch (ArgumentException)
        {
            // Bytes that are no UTF-8, and names that Unicode allows and the domain name system does not.
            return null;
        }
    }

    static string? Mapped(string host)
    {
        if (!System.Text.Ascii.IsValid(host)) host = Idn.GetAscii(host.Normalize(NormalizationForm.FormKC).ToLowerInvariant());
        host = host.ToLowerInvariant();
        if (host.Any(IsForbidden)) return null;
        return NumericHost.IsOne(host) ? NumericHost.Dotted(host) : host;
    }

    // What no host may hold, not even escaped (WHATWG URL, "forbidden domain code point").
    static bool IsForbidden(char c) => c is <= ' ' or '\u007f' or '#' or '%' or '/' or ':' or '<' or '>' or '?' or '@' or '[' or '\\' or ']' or '^' or '|';

    static byte[] Bytes(string written)
    {
        var bytes = Strict.GetBytes(written);
        var length = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var isEscape = bytes[i] == '%' && i + 2 < bytes.Length && char.IsAsciiHexDigit((char)bytes[i + 1]) && char.IsAsciiHexDigit((char)bytes[i + 2]);
            bytes[length++] = isEscape ? Convert.FromHexString(Encoding.ASCII.GetString(bytes, i + 1, 2))[0] : bytes[i];
            if (isEscape) i += 2;
        }

        return bytes[..length];
    }
}
