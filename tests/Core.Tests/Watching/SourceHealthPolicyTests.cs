using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class SourceHealthPolicyTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly Source Kabar = new() { Id = new("kabar"), Name = "Kabar", Format = "feed", Endpoint = new("http://kabar.example/rss") };

    [Theory]
    [InlineData(3, 7, true)]
    [InlineData(2, 7, false)] // too few readings
    [InlineData(9, 5, false)] // a lunch break
    public void A_source_dies_after_three_empty_handed_readings_and_six_hours(int failures, int hours, bool dies)
    {
        var change = SourceHealthPolicy.Decide(Health(failures, Now.AddHours(-hours)), Now);

        Assert.Equal(dies, change?.Change == SourceChange.Died);
    }

    [Fact]
    public void One_that_never_gave_anything_dies_after_five()
    {
        Assert.Null(SourceHealthPolicy.Decide(Health(4, null), Now));
        Assert.Equal(SourceChange.Died, SourceHealthPolicy.Decide(Health(5, null), Now)!.Change);
    }

    [Fact]
    public void A_format_whose_feeds_fail_for_days_and_come_back_is_given_that_long()
    {
        var channel = Health(40, Now.AddDays(-2));
        channel = channel with { Status = channel.Status with { Source = Kabar with { Format = "youtube-feed" } } };

        Assert.Null(SourceHealthPolicy.Decide(channel, Now));
        Assert.Equal(SourceChange.Died, SourceHealthPolicy.Decide(channel, Now.AddDays(1))!.Change);
    }

    [Fact]
    public void A_format_that_this_program_does_not_know_dies_of_nothing()
    {
        var health = Health(9, Now.AddDays(-2));

        Assert.Null(SourceHealthPolicy.Decide(health with { Status = health.Status with { Source = Kabar with { Format = "a-format-of-tomorrow" } } }, Now));
    }

    [Fact]
    public void Its_incident_says_what_the_last_reading_was()
    {
        var incident = SourceHealthPolicy.Decide(Health(3, Now.AddDays(-1)), Now)!.Incident;

        Assert.Equal((ReadingOutcome.Blocked, "a challenge page"), (incident.Outcome, incident.Detail));
        Assert.Equal((Now, null), (incident.OpenedAt, incident.ClosedAt));
    }

    [Fact]
    public void One_good_reading_brings_it_back_once()
    {
        var open = Incident();

        Assert.Null(SourceHealthPolicy.Decide(Health(3, Now.AddDays(-1), open), Now));
        var back = SourceHealthPolicy.Decide(Health(0, Now.AddMinutes(-1), open), Now)!;
        Assert.Equal((SourceChange.Recovered, Now), (back.Change, back.Incident.ClosedAt));
    }

    [Fact]
    public void Who_switches_it_off_ends_its_incident()
    {
        var health = Health(3, Now.AddDays(-1), Incident());
        var off = health with { Status = health.Status with { Source = Kabar with { Enabled = false } } };

        Assert.Equal(SourceChange.SwitchedOff, SourceHealthPolicy.Decide(off, Now)!.Change);
    }

    static SourceIncident Incident() => new("kabar/1", Kabar.Id, Now.AddHours(-8), null, ReadingOutcome.Blocked, "a challenge page");

    static SourceHealth Health(int failures, DateTimeOffset? lastGoodAt, SourceIncident? open = null) =>
        new(new(Kabar, new(Kabar.Id, Now.AddMinutes(-5), ReadingOutcome.Blocked, 0, "a challenge page"), lastGoodAt, failures, Now), open);

    [Theory]
    [InlineData(ReadingOutcome.Unrelated, false)]
    [InlineData(ReadingOutcome.Unrecognised, true)]
    public void Results_about_other_things_are_no_death_however_long(ReadingOutcome last, bool dies)
    {
        var health = Health(40, Now.AddDays(-30));
        var other = health with { Status = health.Status with { Last = health.Status.Last! with { Outcome = last } } };

        Assert.Equal(dies, SourceHealthPolicy.Decide(other, Now)?.Change == SourceChange.Died);
    }
}
