using ReputationWatch.Briefing;

namespace ReputationWatch.Core.Tests.Briefing;

public sealed class BriefScheduleTests
{
    static readonly BriefSettings AtSeven = BriefSettings.Default;

    // Midnight UTC is 07:00 in Jakarta.
    static DateTimeOffset Jakarta(int day, int hour, int minute = 0) => new(2026, 8, day, hour, minute, 0, TimeSpan.FromHours(7));

    [Fact]
    public void At_its_hour_it_is_the_days_brief_and_the_next_is_a_day_later()
    {
        var turn = BriefSchedule.Turn(AtSeven, Jakarta(17, 7));

        Assert.Equal((Jakarta(17, 7), new DateOnly(2026, 8, 17), Jakarta(18, 7)), (turn.DueAt!.Value, turn.Day, turn.Next));
    }

    [Theory]
    [InlineData(17, 9, 12, 17)]
    [InlineData(17, 23, 59, 17)]
    [InlineData(19, 8, 0, 19)]
    public void A_host_that_was_off_sends_the_brief_of_the_last_hour_the_same_day(int day, int hour, int minute, int ofDay)
    {
        var turn = BriefSchedule.Turn(AtSeven, Jakarta(day, hour, minute));

        Assert.Equal((Jakarta(ofDay, 7), new DateOnly(2026, 8, ofDay)), (turn.DueAt!.Value, turn.Day));
        Assert.Equal(Jakarta(ofDay + 1, 7), turn.Next);
    }

    [Fact]
    public void Before_the_hour_of_another_day_nothing_is_sent_and_that_hour_is_waited_for()
    {
        var turn = BriefSchedule.Turn(AtSeven, Jakarta(18, 4));

        Assert.Null(turn.DueAt);
        Assert.Equal(Jakarta(18, 7), turn.Next);
    }

    [Fact]
    public void A_late_hour_that_was_missed_over_midnight_is_still_sent_as_that_of_its_day()
    {
        var late = AtSeven with { Hour = new(23, 30) };

        Assert.Equal(new DateOnly(2026, 8, 17), BriefSchedule.Turn(late, Jakarta(18, 0, 10)) is { DueAt: not null } turn ? turn.Day : default);
        Assert.Null(BriefSchedule.Turn(late, Jakarta(18, 6)).DueAt);
    }

    [Fact]
    public void The_hour_is_that_of_the_zone_that_was_set()
    {
        var east = AtSeven with { TimeZone = "Asia/Jayapura" };

        Assert.Equal(Jakarta(17, 5), BriefSchedule.Next(east, Jakarta(17, 4)));
        Assert.Equal(new DateOnly(2026, 8, 18), BriefSchedule.DayOf(east, Jakarta(17, 22, 30)));
    }

    [Theory]
    [InlineData("7.30", 7, 30)]
    [InlineData("19:05", 19, 5)]
    public void An_hour_is_read_as_people_write_it(string written, int hour, int minute)
    {
        var (settings, faults) = new BriefDraft(null, written, null, null).Over(AtSeven);

        Assert.Empty(faults);
        Assert.Equal(new TimeOnly(hour, minute), settings.Hour);
    }

    [Theory]
    [InlineData("on", "yes", null, null, null)]
    [InlineData("hour", null, "25:00", null, null)]
    [InlineData("timeZone", null, null, "Asia/Sampit", null)]
    [InlineData("link", null, null, null, "dasbor")]
    [InlineData("link", null, null, null, "javascript:alert(1)")]
    [InlineData("link", null, null, null, "http://siti:rahasia@dasbor.example")]
    public void What_cannot_be_meant_is_told_by_its_field(string field, string? on, string? hour, string? zone, string? link)
    {
        var (_, faults) = new BriefDraft(on, hour, zone, link).Over(AtSeven);

        Assert.Equal(field, Assert.Single(faults).Field);
    }
}
