using System.Text;

namespace ReputationWatch.Adapters.Sql;

/// <summary>How plain values stand in columns.</summary>
static class Stored
{
    /// <summary>UTC, Unix milliseconds; what is finer than that is cut off.</summary>
    public static long ToMillis(this DateTimeOffset time) => time.ToUnixTimeMilliseconds();

    /// <inheritdoc cref="ToMillis(DateTimeOffset)"/>
    public static long? ToMillis(this DateTimeOffset? time) => time?.ToUnixTimeMilliseconds();

    /// <summary>The time, in UTC.</summary>
    public static DateTimeOffset ToTime(this long millis) => DateTimeOffset.FromUnixTimeMilliseconds(millis);

    /// <inheritdoc cref="ToTime(long)"/>
    public static DateTimeOffset? ToTime(this long? millis) => millis is { } m ? DateTimeOffset.FromUnixTimeMilliseconds(m) : null;

    /// <summary>
    /// Text from the web as every database takes it: PostgreSQL refuses a NUL and half of a surrogate pair, and one such
    /// headline would make every later cycle of its keyword fail.
    /// </summary>
    public static string ToText(this string text)
    {
        if (!text.Contains('\0') && !text.Any(char.IsSurrogate)) return text;

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(rune.Value == 0 ? Rune.ReplacementChar.ToString() : rune.ToString());
        return clean.ToString();
    }

    /// <summary>The value of an enumeration from its name.</summary>
    public static T ToEnum<T>(this string name) where T : struct, Enum => Enum.Parse<T>(name);
}
