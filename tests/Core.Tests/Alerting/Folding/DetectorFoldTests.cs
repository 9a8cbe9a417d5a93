using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Alerting.Folding;
using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Alerting.Folding;

public sealed class DetectorFoldTests
{
    static readonly DateTimeOffset Start = new(2026, 3, 2, 0, 10, 0, TimeSpan.Zero);

    [Fact]
    public void Cycle_by_cycle_from_stored_snapshots_is_the_same_as_from_nothing_however_late_stories_are_found()
    {
        var stories = from at in Gen.Choose(0, 14 * 24) from late in Gen.Choose(0, DetectorFold.Kept - 2) from harmful in Gen.Choose(0, 2) select (at, late, harmful > 0);
        var gaps = Gen.Frequency((20, Gen.Choose(1, 3)), (2, Gen.Choose(5, 20)), (1, Gen.Choose(30, 60)));
        var histories = from found in stories.ListOf(250) from looks in gaps.ListOf(120) select (found, looks);

        Prop.ForAll(histories.ToArbitrary(), history =>
        {
            var looks = new List<DateTimeOffset>();
            var now = Start;
            DetectorSnapshot? snapshot = null;
            DetectorRun? run = null;
            foreach (var gap in history.looks)
            {
                now = now.AddHours(gap);
                looks.Add(now);
                // What was published is known once it was found, and never before somebody looked.
                var facts = Facts(Known(history.found, now), looks);
                run = DetectorFold.Run(snapshot ?? DetectorFold.Empty(facts), facts);
                snapshot = Stored(run.Next);
            }

            if (looks.Count == 0) return true;
            // Every story that came within the time that stands open; a story later than that needs a rebuild.
            var whole = Facts(Known(history.found, now), looks);
            var anew = DetectorFold.FromNothing(whole)!;
            var again = DetectorFold.Run(anew, whole);
            return anew.Hour == snapshot!.Hour && anew.Nbx.Numbers.SequenceEqual(snapshot.Nbx.Numbers)
                && (anew.Day, anew.Daily, anew.Share) == (snapshot.Day, snapshot.Daily, snapshot.Share)
                && again.Next.Nbx.Numbers.SequenceEqual(run!.Next.Nbx.Numbers);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(40));

        // Found late, but before the hour leaves the window: the next look may be two days away.
        static IReadOnlyList<RecentMention> Known(IEnumerable<(int At, int Late, bool Harmful)> found, DateTimeOffset now) =>
            [.. found.Select((f, i) => (Number: i, f.At, Late: Math.Min(f.Late, 8), f.Harmful))
                .Where(f => Start.AddHours(f.At + f.Late) <= now)
                .Select(f => Story(f.Number, Start.AddHours(f.At), f.Harmful))];
    }

    [Fact]
    public void The_snapshot_stays_three_days_behind_the_last_complete_hour()
    {
        var looks = Enumerable.Range(0, 200).Select(h => Start.AddHours(h)).ToList();

        var snapshot = DetectorFold.FromNothing(Facts([], looks))!;

        Assert.Equal(Hours.Of(looks[^1]) - 72, snapshot.Hour);
        Assert.Null(DetectorFold.FromNothing(Facts([], [])));
    }

    [Fact]
    public void A_story_found_two_days_late_lands_in_its_own_hour()
    {
        var looks = Enumerable.Range(0, 200).Select(h => Start.AddHours(h)).ToList();
        var before = DetectorFold.FromNothing(Facts([], looks))!;
        var hour = Hours.Of(looks[^1]) - 48;

        var run = DetectorFold.Run(before, Facts([Story(1, Hours.Start(hour).AddMinutes(20), true)], looks));

        Assert.True(run.Hours.Single(h => h.Hour == hour).Step.Score > 0);
        Assert.Equal(0, run.Hours.Single(h => h.Hour == hour - 1).Step.Score);
        Assert.Equal(1, run.Hours.Single(h => h.Hour == hour).Step.Scale.Count, 6);
    }

    [Fact]
    public void Hours_that_nobody_looked_at_are_missing_and_teach_nothing()
    {
        List<DateTimeOffset> looks = [.. Enumerable.Range(0, 100).Select(h => Start.AddHours(h)), Start.AddHours(160)];

        var run = DetectorFold.Run(DetectorFold.Empty(Facts([], looks)), Facts([], looks));

        // A look reaches back a day: of the 61 hours between, 37 are lost, 36 of them whole.
        Assert.Equal(36, run.Hours.Count(h => h.Exposure == 0));
        Assert.All(run.Hours.Where(h => h.Exposure == 0), h => Assert.True(h.Step.Missing));
    }

    [Fact]
    public void Memory_of_another_layout_is_folded_anew()
    {
        var looks = Enumerable.Range(0, 50).Select(h => Start.AddHours(h)).ToList();
        var facts = Facts([Story(1, Start.AddHours(3), true)], looks);
        var run = DetectorFold.Run(DetectorFold.Empty(facts) with { Nbx = new(0, [1, 2]) }, facts);

        Assert.Equal(DetectorFold.FromNothing(facts)!.Nbx.Numbers, run.Next.Nbx.Numbers);
    }

    [Theory]
    [InlineData("Asia/Jakarta", 7)]
    [InlineData("Asia/Makassar", 8)]
    [InlineData("Asia/Jayapura", 9)]
    public void The_hour_of_the_week_is_that_of_the_keywords_zone(string zone, int ahead)
    {
        var monday = Hours.Of(new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));

        Assert.Equal(ahead, Hours.OfWeek(monday, TimeZoneInfo.FindSystemTimeZoneById(zone)));
        Assert.Equal(0, Hours.OfWeek(monday - ahead, TimeZoneInfo.FindSystemTimeZoneById(zone)));
        Assert.Equal(167, Hours.OfWeek(monday - ahead - 1, TimeZoneInfo.FindSystemTimeZoneById(zone)));
    }

    [Fact]
    public void A_year_is_folded_from_nothing_into_one_state_of_known_size()
    {
        var looks = Enumerable.Range(0, 365 * 24).Select(h => Start.AddHours(h)).ToList();
        var stories = Enumerable.Range(0, 3000).Select(n => Story(n, Start.AddHours(n * 2.9), n % 3 == 0)).ToList();

        var snapshot = DetectorFold.FromNothing(Facts(stories, looks))!;

        Assert.NotNull(NbxState.Load(snapshot.Nbx, new()));
        Assert.InRange(snapshot.Daily.Days, 355, 365);
    }

    // As it comes back from the store.
    static DetectorSnapshot Stored(DetectorSnapshot snapshot) =>
        System.Text.Json.JsonSerializer.Deserialize<DetectorSnapshot>(System.Text.Json.JsonSerializer.Serialize(snapshot))!;

    static DetectorFacts Facts(IEnumerable<RecentMention> mentions, IReadOnlyList<DateTimeOffset> looks) => DetectorFacts.Of(mentions, looks, "Asia/Jakarta");

    static RecentMention Story(int n, DateTimeOffset at, bool harmful) =>
        new($"https://x.example/{n}", $"s{n}", $"t{n}", at, at, harmful ? Tone.Negative : Tone.Neutral, false);
}
