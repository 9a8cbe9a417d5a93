using System.Globalization;
using System.Text;

namespace ReputationWatch.Delivering;

/// <summary>Folds what waited for a person into one message. Pure.</summary>
public static class Digest
{
    /// <summary>So many are told in full; of the rest, how many there are.</summary>
    public const int MostTold = 30;

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
        var text = new StringBuilder();
        foreach (var about in items.Take(MostTold).GroupBy(item => item.Keyword))
        {
            if (text.Length > 0) text.Append('\n');
            foreach (var item in about) text.Append(CultureInfo.InvariantCulture, $"{At(item, reader)} {item.Text}\n");
        }

        if (items.Count > MostTold)
        {
            var more = (items.Count - MostTold).ToString(CultureInfo.InvariantCulture);
            text.Append(english ? $"\nAnd {more} more." : $"\nDan {more} lagi.");
        }

        return new(id, reader.Channel, null, $"digest/{reader.Id}", now, subject, text.ToString().TrimEnd()) { Kind = IncidentKind.Digest, Recipient = reader.Id };
    }

    static string At(OutboxMessage item, Recipient reader) =>
        LocalTime.At(item.CreatedAt, reader.TimeZone).ToString(reader.Language == "en" ? "yyyy-MM-dd HH':'mm" : "dd'/'MM HH'.'mm", CultureInfo.InvariantCulture);
}
