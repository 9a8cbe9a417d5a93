using ReputationWatch.Assessing;
using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Showing;

static class PublishedDay
{
    /// <summary>
    /// The day alone where nothing more is known of the publication; null where the time is known, or nothing at all. Such a day is
    /// stored as its midnight in UTC: shown as a time it would claim an hour nobody said, and west of Greenwich another day.
    /// </summary>
    public static DateOnly? Of(DateTimeOffset? published, DatePrecision precision) =>
        precision == DatePrecision.Day && published is { } midnight ? DateOnly.FromDateTime(midnight.UtcDateTime) : null;

    /// <summary>The same of a mention.</summary>
    public static DateOnly? Of(Mention mention) => Of(mention.Published, mention.Precision);
}
