using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class ScheduleTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);
    static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void The_next_look_comes_after_the_interval_and_at_most_a_tenth_later()
    {
        Assert.All(Names(), name => Assert.InRange(Schedule.Next(Now, Hour, 0, name), Now + Hour, Now + Hour * 1.1));
    }

    [Fact]
    public void Keywords_that_were_added_together_drift_apart()
    {
        var times = Names().Select(name => Schedule.Next(Now, Hour, 0, name)).Distinct();

        Assert.InRange(times.Count(), 90, 100);
    }

    [Fact]
    public void The_same_name_always_gets_the_same_time()
    {
        // The value is written down: a hash that changes from run to run would give two hosts two histories.
        Assert.Equal("08:02:53.7", (Schedule.Next(Now, Hour, 0, "sampit/searx") - Hour).ToString("HH:mm:ss.f", System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(3, 2)]
    [InlineData(60, 2)]
    public void Each_failure_in_a_row_doubles_the_wait_up_to_two_hours(int failures, int hours)
    {
        Assert.InRange(Schedule.Next(Now, Hour, failures, "sampit/searx"), Now + Hour * hours, Now + Hour * hours * 1.1);
    }

    [Fact]
    public void A_source_that_is_asked_once_a_day_is_asked_the_next_day_however_often_it_failed()
    {
        Assert.InRange(Schedule.Next(Now, Hour * 24, 9, "sampit/searx"), Now + Hour * 24, Now + Hour * 24 * 1.1);
    }

    static IEnumerable<string> Names() => Enumerable.Range(0, 100).Select(n => $"keyword-{n}/searx");

    [Fact]
    public void What_waited_for_the_opening_does_not_all_come_at_once()
    {
        var source = new Source { Id = new("kabar"), Name = "Kabar", Format = "feed", Endpoint = new("http://kabar.example/rss"), Hours = new(new(6, 0), new(22, 0), "Asia/Jakarta") };
        var night = new DateTimeOffset(2026, 3, 30, 1, 0, 0, TimeSpan.FromHours(7));
        var opens = new DateTimeOffset(2026, 3, 30, 6, 0, 0, TimeSpan.FromHours(7));

        var times = new[] { "sampit", "palu", "ambon" }.Select(name => Schedule.InHours(source, night, name)).ToList();

        Assert.Equal(3, times.Distinct().Count());
        Assert.All(times, at => Assert.InRange(at, opens, opens.AddMinutes(10)));
    }

    [Fact]
    public void Outside_its_hours_a_source_that_is_due_is_not_asked()
    {
        var source = new Source { Id = new("kabar"), Name = "Kabar", Format = "feed", Endpoint = new("http://kabar.example/rss"), Hours = new(new(6, 0), new(22, 0), "Asia/Jakarta") };
        var night = new DateTimeOffset(2026, 3, 30, 1, 0, 0, TimeSpan.FromHours(7));

        Assert.False(Schedule.IsDue(new(source, night, 0, null), night));
        Assert.True(Schedule.IsDue(new(source, night, 0, null), night.AddHours(6)));
    }
}
