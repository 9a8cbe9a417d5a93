using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling;

public sealed class ActiveHoursTests
{
    static readonly ActiveHours Day = new(new(6, 0), new(22, 0), "Asia/Jakarta");
    static readonly ActiveHours Night = new(new(22, 0), new(6, 0), "Asia/Jakarta");

    [Theory]
    [InlineData("2026-03-30T06:00+07:00", "2026-03-30T06:00+07:00")]
    [InlineData("2026-03-30T21:59+07:00", "2026-03-30T21:59+07:00")]
    [InlineData("2026-03-30T22:00+07:00", "2026-03-31T06:00+07:00")]
    [InlineData("2026-03-30T03:30+07:00", "2026-03-30T06:00+07:00")]
    [InlineData("2026-03-29T23:30+00:00", "2026-03-30T06:30+07:00")]
    public void What_falls_outside_waits_for_the_morning(string due, string next)
    {
        Assert.Equal(DateTimeOffset.Parse(next, null), Day.Next(DateTimeOffset.Parse(due, null)));
    }

    [Theory]
    [InlineData("2026-03-30T23:00+07:00", "2026-03-30T23:00+07:00")]
    [InlineData("2026-03-30T02:00+07:00", "2026-03-30T02:00+07:00")]
    [InlineData("2026-03-30T12:00+07:00", "2026-03-30T22:00+07:00")]
    public void Hours_may_go_past_midnight(string due, string next)
    {
        Assert.Equal(DateTimeOffset.Parse(next, null), Night.Next(DateTimeOffset.Parse(due, null)));
    }
}
