using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>robots</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record RobotsRow(string Origin, long ReadAt, long ExpiresAt, string Found, string Text, long? TextReadAt)
{
    public const string Columns = "origin, read_at, expires_at, found, text, text_read_at";

    public static RobotsRow Of(string origin, RobotsRecord robots) => new(
        origin, robots.ReadAt.ToMillis(), robots.ExpiresAt.ToMillis(), robots.Found.ToString(), robots.Text.ToText(), robots.TextReadAt.ToMillis());

    public RobotsRecord ToRecord() => new(ReadAt.ToTime(), ExpiresAt.ToTime(), Found.ToEnum<RobotsFound>(), Text, TextReadAt.ToTime());
}
