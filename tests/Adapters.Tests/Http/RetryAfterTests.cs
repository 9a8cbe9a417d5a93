using ReputationWatch.Adapters.Http;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class RetryAfterTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("0", 0)]
    [InlineData("120", 120)]
    [InlineData(" 30 ", 30)]
    [InlineData("86401", 86400)]
    [InlineData("99999999999999999999", 86400)]
    [InlineData("Mon, 17 Aug 2026 10:01:30 GMT", 90)]
    [InlineData("Monday, 17-Aug-26 10:01:30 GMT", 90)]
    [InlineData("Mon Aug 17 10:01:30 2026", 90)]
    [InlineData("Mon, 17 Aug 2026 09:00:00 GMT", 0)]
    [InlineData("Tue, 17 Aug 2027 10:00:00 GMT", 86400)]
    public void Seconds_and_dates_are_read_and_clipped_to_a_day(string header, int seconds) =>
        Assert.Equal(TimeSpan.FromSeconds(seconds), RetryAfter.Parse(header, Now));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-5")]
    [InlineData("1.5")]
    [InlineData("sebentar lagi")]
    [InlineData("2026-08-17T10:01:30Z")]
    public void Anything_else_says_nothing(string? header) => Assert.Null(RetryAfter.Parse(header, Now));
}
