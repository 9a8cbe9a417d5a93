using System.Globalization;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Exporting;

static class Iso8601
{
    /// <summary><c>2026-11-21T14:05:00+07:00</c>: the keyword's clock, with its offset.</summary>
    public static string Of(DateTimeOffset time, Zone zone) => zone.Local(time).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);

    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
