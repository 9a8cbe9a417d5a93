using System.Globalization;
using ReputationWatch.Alerting.Nbx;

namespace ReputationWatch.Core.Tests.Alerting.Nbx;

public sealed class HourOfWeekTests
{
    [Theory]
    [InlineData("2026-01-05T00:59:00+07:00", 0)]
    [InlineData("2026-01-09T23:00:00+07:00", 119)]
    [InlineData("2026-01-10T00:00:00+07:00", 120)]
    [InlineData("2026-01-11T23:59:59+09:00", 167)]
    public void The_week_begins_on_Monday_by_the_clock_that_was_written_with(string local, int hour) =>
        Assert.Equal(hour, HourOfWeek.Of(DateTimeOffset.Parse(local, CultureInfo.InvariantCulture)));
}
