using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Alerting.Nbx;

namespace ReputationWatch.Core.Tests.Alerting.Nbx;

public sealed class NbxReplayTests
{
    static readonly NbxDetector Detector = new(new());

    [Fact]
    public void However_late_stories_are_found_the_outcome_is_that_of_a_run_from_nothing()
    {
        var late = from at in Gen.Choose(0, 299) from delay in Gen.Choose(0, NbxReplay.Kept - 1) from count in Gen.Choose(1, 9) select (at, delay, count);
        var exposures = Gen.Frequency((1, Gen.Constant(0d)), (1, Gen.Constant(.5)), (8, Gen.Constant(1d))).ArrayOf(300);
        var histories = from found in late.ListOf(200) from seen in exposures select (found, seen);

        Prop.ForAll(histories.ToArbitrary(), history =>
        {
            var counts = new double[history.seen.Length];
            var replay = new NbxReplay(Detector);
            var arrivals = history.found.ToLookup(f => f.at + f.delay);
            NbxStep last = default;
            for (var now = 0; now < counts.Length; now++)
            {
                replay.Set(Bin(now));
                foreach (var (at, _, count) in arrivals[now])
                {
                    counts[at] += count;
                    Assert.True(replay.Set(Bin(at)));
                }

                if (now % 3 == 0 || now == counts.Length - 1) last = replay.Judge()[^1].Step;
            }

            var state = Detector.Start();
            NbxStep expected = default;
            for (var t = 0; t < counts.Length; t++) expected = Detector.Step(state, t % 168, counts[t], history.seen[t]);
            return expected == last;

            NbxBin Bin(int t) => new(t, t % 168, counts[t], history.seen[t]);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(15));
    }

    [Fact]
    public void What_is_older_than_the_window_is_refused()
    {
        var replay = Filled(200);

        Assert.False(replay.Set(new(200 - NbxReplay.Kept - 1, 0, 5, 1)));
        Assert.True(replay.Set(new(200 - NbxReplay.Kept, 0, 5, 1)));
    }

    [Fact]
    public void Only_what_changed_and_what_follows_it_is_judged_again()
    {
        var replay = Filled(200);
        Assert.Equal(NbxReplay.Kept, replay.Judge().Count);
        Assert.Empty(replay.Judge());

        replay.Set(new(199, 199 % 168, 3, 1));
        replay.Set(new(200, 200 % 168, 1, 1));
        Assert.Equal(200, replay.Judge()[^1].Bin.Bin);
    }

    [Fact]
    public void Setting_what_was_known_already_judges_nothing_again()
    {
        var replay = Filled(100);
        replay.Judge();
        replay.Set(new(98, 98, 98 % 3, 1));

        Assert.Empty(replay.Judge());
    }

    [Theory]
    [InlineData(5)]
    [InlineData(72)]
    [InlineData(73)]
    [InlineData(5000)]
    public void Bins_that_were_skipped_are_missing(int gap)
    {
        var replay = Filled(100);
        replay.Set(new(100 + gap, 4, 6, 1));

        var state = Detector.Start();
        for (var t = 0; t < 100; t++) Detector.Step(state, t % 168, t % 3);
        Assert.Equal(Detector.Step(state, 4, 6), replay.Judge()[^1].Step);
    }

    [Fact]
    public void It_goes_on_from_what_was_stored()
    {
        var (replay, other) = (Filled(150), Filled(150));
        replay = NbxReplay.Load(replay.Save(), Detector)!;
        replay.Set(new(120, 120, 9, 1));
        other.Set(new(120, 120, 9, 1));

        Assert.Equal(other.Judge()[^1], replay.Judge()[^1]);
        Assert.Null(NbxReplay.Load(replay.Save() with { Before = new(0, []) }, Detector));
    }

    static NbxReplay Filled(int bins)
    {
        var replay = new NbxReplay(Detector);
        for (var t = 0; t < bins; t++) replay.Set(new(t, t % 168, t % 3, 1));
        return replay;
    }
}
