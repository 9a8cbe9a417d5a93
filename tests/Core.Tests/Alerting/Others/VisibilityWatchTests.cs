using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Others;
using ReputationWatch.Crawling;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Alerting.Others;

public sealed class VisibilityWatchTests
{
    static readonly SourceId Bing = new("bing");
    static readonly TimeZoneInfo Jakarta = TimeZoneInfo.FindSystemTimeZoneById("Asia/Jakarta");

    readonly List<IncidentTransition> _changes = [];
    DateTimeOffset _now = new(2026, 3, 2, 3, 0, 0, TimeSpan.Zero);
    IReadOnlyList<VisibilityMemory> _memory = [];

    [Fact]
    public void A_rise_of_the_old_conflict_that_holds_for_two_readings_is_told_once_with_what_was_usual()
    {
        Days(10, positive: .5, conflict: .2);
        Read(.5, .5);
        Assert.Empty(_changes);
        Read(.5, .45);
        Read(.5, .5);

        var opened = Assert.Single(_changes);
        Assert.Equal((AlertReason.ConflictRose, "bing"), (opened.Reason, opened.Subject));
        var seen = opened.Evidence!.Visibility!;
        Assert.Equal((.45, .2, VisibilityWatch.Band), (seen.Now, seen.Usual, seen.Band));
    }

    [Fact]
    public void It_is_over_only_well_inside_the_band()
    {
        Days(10, positive: .5, conflict: .2);
        Read(.3, .2);
        Read(.3, .2);
        Assert.Equal(AlertReason.PositiveFell, Assert.Single(_changes).Reason);
        Read(.4, .2);
        Read(.4, .2);
        Assert.Single(_changes);
        Read(.45, .2);
        Read(.45, .2);

        Assert.Equal((AlertReason.BackToNormal, AlertStatus.Quiet), (_changes[^1].Reason, _changes[^1].To));
    }

    [Fact]
    public void One_odd_reading_is_nothing()
    {
        Days(10, positive: .5, conflict: .2);
        Read(.1, .9);
        Read(.5, .2);
        Read(.1, .9);

        Assert.Empty(_changes);
    }

    [Fact]
    public void Under_five_days_there_is_too_little_to_say()
    {
        Days(4, positive: .5, conflict: .2);
        Read(.1, .9);
        Read(.1, .9);

        Assert.Empty(_changes);
    }

    [Fact]
    public void What_lasts_longer_than_the_median_reaches_has_become_the_usual()
    {
        Days(10, positive: .5, conflict: .2);
        Days(20, positive: .1, conflict: .2);

        Assert.Equal([AlertReason.PositiveFell, AlertReason.BecameUsual], _changes.Select(c => c.Reason));
    }

    [Fact]
    public void A_page_that_proved_to_be_empty_is_no_fall()
    {
        Days(10, positive: .5, conflict: .2);
        Read(0, 0, results: 0);
        Read(0, 0, results: 0);

        Assert.Empty(_changes);
    }

    void Days(int days, double positive, double conflict)
    {
        for (var i = 0; i < days; i++)
        {
            _now = _now.AddDays(1);
            Read(positive, conflict);
        }
    }

    void Read(double positive, double conflict, int results = 10)
    {
        _now = _now.AddMinutes(30);
        (_memory, var changes) = VisibilityWatch.Decide(new("sampit"), _memory, [new PageVisibility(Bing, positive, 0, conflict, results)], Jakarta, _now);
        _changes.AddRange(changes);
    }
}
