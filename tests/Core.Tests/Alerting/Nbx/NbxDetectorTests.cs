using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Core.Tests.Statistics;

namespace ReputationWatch.Core.Tests.Alerting.Nbx;

public sealed class NbxDetectorTests
{
    static readonly NbxDetector Detector = new(new());

    [Fact]
    public void Its_scores_and_expectations_are_those_of_the_reference()
    {
        var group = StatVectors.Group("detector_nbx");
        var (y, missing) = (group.Numbers("y"), group.Wholes("missing_bins").ToHashSet());
        var state = Detector.Start();

        for (var t = 0; t < y.Length; t++)
        {
            var step = Detector.Step(state, t % 168, y[t], missing.Contains(t) ? 0 : 1);
            Assert.Equal(missing.Contains(t), step.Missing);
            if (!step.Missing) Assert.Equal(group.GetProperty("score")[t].GetDouble(), step.Score, 1e-6);
            if (!step.Missing) Assert.Equal(group.GetProperty("mu")[t].GetDouble(), step.Expected, 1e-6);
        }
    }

    [Fact]
    public void Its_inner_figures_are_those_of_the_references_trace()
    {
        var group = StatVectors.Group("detector_nbx");
        var (y, missing) = (group.Numbers("y"), group.Wholes("missing_bins").ToHashSet());
        var trace = group.GetProperty("trace").EnumerateArray().ToDictionary(e => e.GetProperty("t").GetInt32());
        var state = Detector.Start();

        for (var t = 0; t < y.Length; t++)
        {
            var step = Detector.Step(state, t % 168, y[t], missing.Contains(t) ? 0 : 1);
            if (!trace.TryGetValue(t, out var row)) continue;

            Assert.Equal(row.Number("season"), step.Season, 1e-8);
            Assert.Equal(row.Number("level_after"), state.Numbers[NbxState.Level], 1e-8);
            Assert.Equal(row.Numbers("neg_log10_p").Max(), step.Scale.Surprise, 1e-8);
            for (var j = 0; j < 3; j++)
            {
                var scale = state.Numbers.AsSpan(state.Scales + j * NbxState.ScaleLength);
                Assert.Equal(row.Numbers("Y")[j], scale[NbxState.ScaleSum], 1e-8);
                Assert.Equal(row.Numbers("M")[j], scale[NbxState.ScaleMean], 1e-8);
                Assert.Equal(row.Numbers("V")[j], scale[NbxState.ScaleVariance], 1e-8);
                Assert.Equal(row.Numbers("phi_after")[j], scale[NbxState.ScalePhi], 1e-8);
            }
        }
    }

    // The first bins of the reference, by hand.
    [Fact]
    public void It_scores_the_first_bins_as_the_reference_does()
    {
        var state = Detector.Start();

        Assert.Equal([0, 0, .502998, 0], new[] { 1d, 0, 2, 0 }.Select((y, t) => Math.Round(Detector.Step(state, t, y).Score, 6)));
    }

    // A series of our own with a gap and a crisis, for where the reference is not at hand; made when it was.
    [Theory]
    [InlineData(30, 0, .800067)]
    [InlineData(100, 0, .867325)]
    [InlineData(206, 0, .891914)]
    [InlineData(380, 4.004957, .814501)]
    [InlineData(385, 18.772598, .859580)]
    [InlineData(399, 3.453182, .840337)]
    public void A_series_with_a_gap_and_a_crisis_scores_as_it_did(int bin, double score, double expected)
    {
        var (state, step) = (Detector.Start(), default(NbxStep));
        for (var t = 0; t <= bin; t++) step = Detector.Step(state, t % 168, t * 7919 % 5 % 3 + (t is >= 380 and < 386 ? 7 : 0), t is >= 200 and < 206 ? 0 : 1);

        Assert.Equal(score, step.Score, 1e-6);
        Assert.Equal(expected, step.Expected, 1e-6);
    }

    [Fact]
    public void A_missing_bin_changes_nothing()
    {
        var (with, without) = (Detector.Start(), Detector.Start());
        for (var t = 0; t < 400; t++)
        {
            if (t % 7 == 3)
            {
                Assert.True(Detector.Step(with, t % 168, 40, 0).Missing);
                continue;
            }

            Assert.Equal(Detector.Step(without, t % 168, t % 5), Detector.Step(with, t % 168, t % 5));
        }

        Assert.Equal(without.Numbers, with.Numbers);
    }

    [Fact]
    public void Half_an_hour_looked_at_is_half_of_what_is_expected()
    {
        var state = Detector.Start();
        for (var t = 0; t < 336; t++) Detector.Step(state, t % 168, 4);
        var half = state.Copy(Detector.Options);

        Assert.Equal(Detector.Step(state, 0, 4).Expected / 2, Detector.Step(half, 0, 2, .5).Expected, 12);
    }

    [Fact]
    public void Its_memory_comes_back_bit_for_bit()
    {
        var state = Detector.Start();
        for (var t = 0; t < 700; t++) Detector.Step(state, t % 168, t * 7919 % 6);

        var json = System.Text.Json.JsonSerializer.Serialize(state.Save());
        var back = NbxState.Load(System.Text.Json.JsonSerializer.Deserialize<NbxMemory>(json)!, Detector.Options)!;

        Assert.Equal(state.Numbers.Select(BitConverter.DoubleToInt64Bits), back.Numbers.Select(BitConverter.DoubleToInt64Bits));
        Assert.Equal(Detector.Step(state, 28, 9), Detector.Step(back, 28, 9));
    }

    [Fact]
    public void Memory_of_another_version_or_for_other_bins_is_not_taken()
    {
        var memory = Detector.Start().Save();

        Assert.Null(NbxState.Load(memory with { Version = NbxState.Version + 1 }, Detector.Options));
        Assert.Null(NbxState.Load(memory, NbxOptions.ForBinsPerDay(1)));
    }

    [Fact]
    public void It_fits_into_a_kilobyte_and_a_half_and_a_step_allocates_nothing()
    {
        var state = Detector.Start();
        Detector.Step(state, 0, 3);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var t = 0; t < 2000; t++) Detector.Step(state, t % 168, t % 4);

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.InRange(state.Bytes, 1, 1536);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(96)]
    [InlineData(288)]
    public void Bins_of_other_lengths_find_a_tenfold_rise(int binsPerDay)
    {
        var detector = new NbxDetector(NbxOptions.ForBinsPerDay(binsPerDay));
        var state = detector.Start();
        for (var t = 0; t < 40 * binsPerDay; t++)
            Assert.InRange(detector.Step(state, (int)(t * 24L / binsPerDay % 168), t % 3).Score, 0, 3);

        var best = 0d;
        for (var t = 0; t < Math.Max(1, binsPerDay / 4); t++) best = Math.Max(best, detector.Step(state, 0, 10).Score);
        Assert.True(best > 2.5, $"{best}");
    }

    [Fact]
    public void It_says_what_the_sentence_needs()
    {
        var state = Detector.Start();
        for (var t = 0; t < 336; t++) Detector.Step(state, t % 168, t % 2);
        var step = Detector.Step(state, 0, 9);

        Assert.Equal(1, step.Scale.Hours);
        Assert.Equal(9, step.Scale.Count);
        Assert.Equal(step.Upper(), step.Scale.Upper(), 9);
        Assert.InRange(step.Upper(), 1, 3);
        Assert.Equal(0, default(NbxStep).Upper());
        Assert.Equal(0, default(NbxScale).Upper());
    }
}
