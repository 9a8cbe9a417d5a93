using System.Globalization;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class DatesTests
{
    [Theory]
    [InlineData("Fri, 04 Jul 2025 11:29:29 +0700", "2025-07-04T04:29:29")]
    [InlineData("Wed, 02 Oct 2002 13:00:00 GMT", "2002-10-02T13:00:00")]
    [InlineData("Tue, 4 Jul 2025 11:29 EST", "2025-07-04T16:29:00")]
    [InlineData("Sunday, 06-Nov-94 08:49:37 GMT", "1994-11-06T08:49:37")]
    [InlineData("Thu Jan  1 19:48:21 2004", "2004-01-01T19:48:21")]
    [InlineData("Jumat, 04 Okt 2024 19:34 WIB", "2024-10-04T12:34:00")]
    [InlineData("Jum'at, 4 Oktober 2024 pukul 19.34 WITA", "2024-10-04T11:34:00")]
    [InlineData("Senin, 05 Agustus 2019 07:00 WIT", "2019-08-04T22:00:00")]
    [InlineData("Selasa, 05 Mei 2026 | 06:15", "2026-05-04T23:15:00")]
    [InlineData("02/11/2023, 21:34 WIB", "2023-11-02T14:34:00")]
    [InlineData("Jul 16, 2025 3:05 PM", "2025-07-16T15:05:00")]
    [InlineData("12:00 AM, 16 July 2025 UTC", "2025-07-16T00:00:00")]
    [InlineData("2023-11-02T20:59:53+07:00", "2023-11-02T13:59:53")]
    [InlineData("2023-11-02T20:59:53.1234567Z", "2023-11-02T20:59:53.1234567")]
    [InlineData("2023-11-02 20:59", "2023-11-02T20:59:00")]
    [InlineData("2023-11-02T20:59:53+0700", "2023-11-02T13:59:53")]
    [InlineData("2023-11-02 20:59:53 WIB", "2023-11-02T13:59:53")]
    [InlineData("20260501T210000Z", "2026-05-01T21:00:00")]
    [InlineData("7 menit yang lalu", "2026-08-10T04:53:00")]
    [InlineData("3 jam lalu", "2026-08-10T02:00:00")]
    [InlineData("sejam lalu", "2026-08-10T04:00:00")]
    [InlineData("an hour ago", "2026-08-10T04:00:00")]
    [InlineData("3 hours ago", "2026-08-10T02:00:00")]
    [InlineData("Kemarin, 19:34 WIB", "2026-08-09T12:34:00")]
    [InlineData("Kemarin pukul 19.34", "2026-08-09T12:34:00")]
    [InlineData("Hari ini, 10:00 WITA", "2026-08-10T02:00:00")]
    [InlineData("Yesterday at 23:10 GMT", "2026-08-09T23:10:00")]
    [InlineData("1 jam 20 menit lalu", "2026-08-10T03:40:00")]
    [InlineData("2 jam 5 menit yang lalu", "2026-08-10T02:55:00")]
    [InlineData("1 hour, 20 minutes ago", "2026-08-10T03:40:00")]
    [InlineData("2024-10-04T24:00:00Z", "2024-10-05T00:00:00")]
    [InlineData("2024-10-04 24:00 WIB", "2024-10-04T17:00:00")]
    [InlineData("Fri, 04 Jul 25 11:29:29 +0700", "2025-07-04T04:29:29")]
    [InlineData("baru saja", "2026-08-10T05:00:00")]
    public void A_moment_is_read_in_utc(string text, string utc) =>
        Assert.Equal(Dated.Moment(DateTimeOffset.Parse(utc, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)), Dates.Parse(text, Bodies.Now));

    [Theory]
    [InlineData("Jul 16, 2025", "2025-07-16")]
    [InlineData("July 16th, 2025", "2025-07-16")]
    [InlineData("16 Agu 2025", "2025-08-16")]
    [InlineData("05 Agustus 2019", "2019-08-05")]
    [InlineData("1 Mei 2026", "2026-05-01")]
    [InlineData("31/12/2025", "2025-12-31")]
    [InlineData("2025-07-16", "2025-07-16")]
    [InlineData("2025-07-16T00:00:00.0000000", "2025-07-16")]
    [InlineData("hari ini", "2026-08-10")]
    [InlineData("kemarin", "2026-08-09")]
    [InlineData("yesterday", "2026-08-09")]
    [InlineData("3 hari yang lalu", "2026-08-07")]
    [InlineData("2 pekan lalu", "2026-07-27")]
    [InlineData("sebulan lalu", "2026-07-10")]
    [InlineData("1 year ago", "2025-08-10")]
    public void A_date_without_a_time_is_a_day(string text, string day) =>
        Assert.Equal(Dated.Day(DateOnly.Parse(day, CultureInfo.InvariantCulture)), Dates.Parse(text, Bodies.Now));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("kapan-kapan")]
    [InlineData("2025")]
    [InlineData("Juli 2025")]
    [InlineData("31 Feb 2025")]
    [InlineData("11/23/2023")]
    [InlineData("2025-13-01")]
    [InlineData("2025-07-16Tsiang")]
    [InlineData("0001-01-01T00:00:00+14:00")]
    [InlineData("Sampit 16 Juli 2025")]
    [InlineData("lalu")]
    [InlineData("5 abad lalu")]
    [InlineData("0001-01-01")]
    [InlineData("1 Jan 0050")]
    [InlineData("2024-10-04T24:01:00Z")]
    [InlineData("Kemarin siang, 19:34 WIB")]
    [InlineData("Kemarin WIB")]
    [InlineData("Hari libur, 10:00")]
    [InlineData("1 menit 20 jam lalu")]
    [InlineData("16 17 Juli 2025 18")]
    public void What_is_not_understood_whole_is_unknown(string? text) => Assert.Equal(Dated.Unknown, Dates.Parse(text, Bodies.Now));

    [Fact]
    public void Yesterday_is_counted_on_the_calendar_of_western_indonesia()
    {
        var afterMidnightInJakarta = new DateTimeOffset(2026, 8, 10, 18, 0, 0, TimeSpan.Zero);

        Assert.Equal(Dated.Day(new(2026, 8, 10)), Dates.Parse("kemarin", afterMidnightInJakarta));
        Assert.Equal(Dated.Moment(new(2026, 8, 9, 22, 0, 0, TimeSpan.Zero)), Dates.Parse("Kemarin, 22:00 UTC", afterMidnightInJakarta));
    }
}
