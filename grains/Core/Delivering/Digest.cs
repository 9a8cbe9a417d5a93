using System.Globalization;
using System.Text;

namespace ReputationWatch.Delivering;

/// <summary>Folds what waited for a person into one message. Pure.</summary>
public static class Digest
{
    /// <summary>So many are told, each by its first line; of the rest, how many there are.</summary>
    public const int MostTold = 30;

    // What a chat takes in one message: cut off there, the rest would be lost without a word.
    const int MostCharacters = 2800;
    const int LongestLine = 500;

    /// <summary>The digest.</summary>
    /// <param name="id">The same for the same items.</param>
    /// <param name="reader">Who reads it.</param>
    /// <param name="items">At least one, oldest first.</param>
    /// <param name="now">When it is folded.</param>
    public static OutboxMessage Fold(string id, Recipient reader, IReadOnlyList<OutboxMessage> items, DateTimeOffset now)
    {
        var english = reader.Language == "en";
        var count = items.Count.ToString(CultureInfo.InvariantCulture);
        var subject = english ? $"ReputationWatch: {count} {(items.Count == 1 ? "notice" : "notices")}" : $"ReputationWatch: {count} pemberitahuan";
        var (text, told, room) = (new StringBuilder(), 0, MostCharacters);
        var lines = items.Take(MostTold).Select(item => (item.Keyword, Line: $"{At(item, reader)} {FirstLine(item.Text)}\n")).TakeWhile(item => (room -= item.Line.Length) >= 0);
        foreach (var about in lines.GroupBy(item => item.Keyword))
        {
            if (text.Length > 0) text.Append('\n');
            foreach (var (_, line) in about)
            {
                text.Append(line);
                told++;
            }
        }

        if (items.Count > told)
        {
            var more = (items.Count - told).ToString(CultureInfo.InvariantCulture);
            text.Append(english ? $"\nAnd {more} more." : $"\nDan {more} lagi.");
        }

        return new(id, reader.Channel, null, $"digest/{reader.Id}", now, subject, text.ToString().TrimEnd()) { Kind = IncidentKind.Digest, Recipient = reader.Id };
    }

    static string FirstLine(string text)
    {
        var line = text.Split('\n', 2)[0];
        return line.Length > LongestLine ? $"{line[..(LongestLine - 1)]}…" : line;
    }

    static string At(OutboxMessage item, Recipient reader) =>
        LocalTime.At(item.CreatedAt, reader.TimeZone).ToString(reader.Language == "en" ? "yyyy-MM-dd HH':'mm" : "dd'/'MM HH'.'mm", CultureInfo.InvariantCulture);
}
