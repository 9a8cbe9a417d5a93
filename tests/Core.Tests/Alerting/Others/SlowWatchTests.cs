using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Folding;
using ReputationWatch.Alerting.Others;
using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Alerting.Others;

public sealed class SlowWatchTests
{
    static readonly DateTimeOffset Start = new(2026, 1, 5, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_rise_that_lasts_is_told_in_the_digest_once_for_each_day_that_makes_it_sure()
    {
        // Two a day for eight weeks, then five a day: nothing that stands out in an hour.
        var stories = Enumerable.Range(0, 70).SelectMany(day => Enumerable.Range(0, day < 56 ? 2 : 5).Select(n => Story(day, n))).ToList();
        var (through, told) = (DateOnly.MinValue, new List<IncidentTransition>());
        DetectorSnapshot? snapshot = null;
        for (var day = 1; day <= 70; day++)
        {
            var looks = Enumerable.Range(0, day * 4).Select(n => Start.AddHours(6 * (n + 1))).ToList();
            var facts = DetectorFacts.Of(stories.Where(s => s.Published <= looks[^1]), looks, "Asia/Jakarta");
            var run = DetectorFold.Run(snapshot ?? DetectorFold.Empty(facts), facts);
            snapshot = run.Next;
            (through, var changes) = SlowWatch.Decide(new("sampit"), through, run, facts, looks[^1]);
            told.AddRange(changes);
        }

        Assert.NotEmpty(told);
        Assert.Equal(told.Count, told.Select(t => t.IncidentId).Distinct().Count());
        var first = told[0];
        Assert.Equal((AlertReason.LastingRise, IncidentTier.Digest), (first.Reason, first.Tier));
        var shift = first.Evidence!.Shift!;
        Assert.InRange(shift.Day, DateOnly.FromDateTime(Start.AddDays(56).Date), DateOnly.FromDateTime(Start.AddDays(66).Date));
        Assert.True(shift.Now > shift.Usual && shift.Usual is > 1 and < 4);
        Assert.Contains("harmful stories a day over 7 days", first.SentenceEnglish);
    }

    static RecentMention Story(int day, int n)
    {
        var at = Start.AddDays(day).AddHours(2 + 4 * n);
        return new($"https://x.example/{day}/{n}", $"{day}/{n}", "", at, at, Tone.Negative, false);
    }
}
