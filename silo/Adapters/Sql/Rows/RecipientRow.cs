using System.Globalization;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>recipients</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record RecipientRow(
    string Id, string Name, string Channel, string Address, string Language, string TimeZone, string Chosen, string? QuietFrom, string? QuietTo,
    long EscalationsBreakQuiet, string DigestAt, string Keywords, long IsOn, long Since, string Who, string Reason)
{
    public const string Columns =
        "id, name, channel, address, language, time_zone, chosen, quiet_from, quiet_to, escalations_break_quiet, digest_at, keywords, is_on, since, who, reason";

    const string Clock = "HH':'mm";

    public static RecipientRow Of(Recipient person, DeliveryChange change) => new(
        person.Id, person.Name.ToText(), person.Channel, person.Address.ToText(), person.Language, person.TimeZone,
        StoreJson.Write(person.Chosen.ToDictionary(c => c.Key.ToString(), c => c.Value.ToString())), Text(person.Quiet?.From), Text(person.Quiet?.To),
        person.EscalationsBreakQuiet ? 1 : 0, Text(person.DigestAt)!, StoreJson.Write(person.Keywords), change.State.IsOn ? 1 : 0, change.At.ToMillis(),
        change.Who.ToText(), change.Reason.ToText());

    /// <summary>Those that were not removed, in order of name.</summary>
    public static async Task<IReadOnlyList<Recipient>> AllAsync(Session session) =>
        [.. (await session.QueryAsync<RecipientRow>($"SELECT {Columns} FROM recipients WHERE removed_at IS NULL ORDER BY name, id")).Select(row => row.ToRecipient())];

    Recipient ToRecipient() => new()
    {
        Id = Id,
        Name = Name,
        Channel = Channel,
        Address = Address,
        Language = Language,
        TimeZone = TimeZone,
        // A kind that a newer version added is none this one sends.
        Chosen = StoreJson.Read<Dictionary<string, string>>(Chosen).Where(c => Enum.TryParse<IncidentKind>(c.Key, out _))
            .ToDictionary(c => c.Key.ToEnum<IncidentKind>(), c => c.Value.ToEnum<Handling>()),
        Quiet = QuietFrom is { } from && QuietTo is { } to ? new(Time(from), Time(to)) : null,
        EscalationsBreakQuiet = EscalationsBreakQuiet != 0,
        DigestAt = Time(DigestAt),
        Keywords = StoreJson.Read<KeywordId[]>(Keywords),
        State = new(IsOn != 0, Since.ToTime(), Who, Reason),
    };

    static string? Text(TimeOnly? time) => time?.ToString(Clock, CultureInfo.InvariantCulture);

    static TimeOnly Time(string text) => TimeOnly.ParseExact(text, Clock, CultureInfo.InvariantCulture);
}
