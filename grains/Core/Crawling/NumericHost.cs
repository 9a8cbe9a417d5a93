using System.Globalization;

namespace ReputationWatch.Crawling;

/// <summary>Reads hosts that are numbers as browsers do (WHATWG URL, "IPv4 parser"): <c>0x7f.1</c> is <c>127.0.0.1</c>.</summary>
internal static class NumericHost
{
    /// <summary>Whether the last label of a lower-case host is a number: then the whole must be an IPv4 address.</summary>
    public static bool IsOne(string host) => Labels(host) is [.., var last] && (last.Length > 0 && last.All(char.IsAsciiDigit) || Number(last) is not null);

    /// <summary>The address with four decimal numbers; null where it is none.</summary>
    public static string? Dotted(string host)
    {
        var labels = Labels(host);
        if (labels.Length > 4) return null;

        ulong address = 0;
        for (var i = 0; i < labels.Length; i++)
        {
            // The last number fills all the bytes that are left.
            var isLast = i == labels.Length - 1;
            var bytes = isLast ? 4 - i : 1;
            if (Number(labels[i]) is not { } value || value >= 1UL << (8 * bytes)) return null;
            address |= isLast ? value : value << (8 * (3 - i));
        }

        return string.Join('.', address >> 24, address >> 16 & 255, address >> 8 & 255, address & 255);
    }

    static string[] Labels(string host) => (host.EndsWith('.') ? host[..^1] : host).Split('.');

    // Decimal, octal with a leading zero, hexadecimal with "0x"; "0x" alone is zero. Above 32 bits, which is none either, it stays there.
    static ulong? Number(string label)
    {
        if (label.Length == 0) return null;
        if (label.StartsWith("0x", StringComparison.Ordinal)) return label.Length == 2 ? 0 : Read(label.AsSpan(2), 16);
        return label.Length > 1 && label[0] == '0' ? Read(label.AsSpan(1), 8) : Read(label, 10);
    }

    static ulong? Read(ReadOnlySpan<char> digits, uint radix)
    {
        ulong value = 0;
        foreach (var c in digits)
        {
            if (!char.IsAsciiHexDigit(c) || uint.Parse([c], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) is var digit && digit >= radix) return null;
            value = Math.Min(value * radix + digit, 1UL << 40);
        }

        return value;
    }
}
