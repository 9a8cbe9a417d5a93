using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Core.Tests.Trending.Series;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Forecasting;

public sealed class ForecastTests
{
    [Fact]
    public void It_is_as_in_the_reference()
    {
        var vector = StatVectors.Group("forecast");
        var forecast = Forecast.Of(Days.Of(vector.Numbers("daily")), 14, vector.Number("alpha")).Result!;

        ToTheDigit.Same(vector.Number("level"), forecast.Level);
        ToTheDigit.Same(vector.Numbers("mean"), [.. forecast.Days.Select(d => d.Expected)]);
        Assert.Equal(vector.Wholes("lo80").Select(l => (long)l), forecast.Days.Select(d => d.Low));
        Assert.Equal(vector.Wholes("hi80").Select(h => (long)h), forecast.Days.Select(d => d.High));
        Assert.Equal(Days.Monday.AddDays(28), forecast.Days[0].First);
    }

    [Fact]
    public void A_steady_series_goes_on_with_its_weekdays()
    {
        var forecast = Forecast.Of(Days.Of(Enumerable.Range(0, 140).Select(i => i % 7 >= 5 ? 4d : 10)), 7).Result!;

        Assert.Equal(7, forecast.Days.Count);
        Assert.Equal(10, forecast.Days[0].Expected, .3);
        Assert.Equal(4, forecast.Days[5].Expected, .3);
        Assert.Equal(58, Assert.Single(forecast.Weeks).Expected, .5);
        Assert.Equal(0, forecast.Dispersion, 2);
        Assert.All(forecast.Days, d => Assert.InRange(d.Expected, d.Low, d.High));
    }

    [Fact]
    public void Under_half_a_story_a_day_only_weeks_are_told()
    {
        var forecast = Forecast.Of(Days.Of(Enumerable.Range(0, 70).Select(i => i % 5 == 0 ? 1d : 0))).Result!;

        Assert.Empty(forecast.Days);
        Assert.Equal(2, forecast.Weeks.Count);
        Assert.Equal(1.4, forecast.Weeks[0].Expected, .3);
        Assert.Equal(forecast.Weeks[0].Last.AddDays(1), forecast.Weeks[1].First);
        Assert.Single(Forecast.Of(Days.Of(Enumerable.Repeat(0d, 30)), 3).Result!.Weeks);
    }

    [Fact]
    public void A_crisis_is_no_forecast_and_a_series_that_begins_silent_still_learns()
    {
        var calm = Enumerable.Range(0, 90).Select(i => 5d + i % 3);
        var level = Forecast.Of(Days.Of(calm)).Result!.Level;

        Assert.InRange(Forecast.Of(Days.Of([.. calm, 500])).Result!.Level, level, level + 1);
        Assert.InRange(Forecast.Of(Days.Of([.. Enumerable.Repeat(0d, 20), .. Enumerable.Repeat(6d, 60)])).Result!.Level, 4, 6);
    }

    [Fact]
    public void Dark_days_leave_the_level_where_it_was()
    {
        var days = Days.Of(Enumerable.Repeat(8d, 60)).Select((d, i) => i >= 50 ? d with { Count = 0, Exposure = 0 } : d).ToList();

        var forecast = Forecast.Of(days).Result!;

        Assert.Equal(8, forecast.Level, 1e-9);
        Assert.Equal(Days.Monday.AddDays(60), forecast.Days[0].First);
        Assert.Equal(8, Forecast.Of(days.Select(d => d with { Count = d.Count / 2, Exposure = d.Exposure / 2 })).Result!.Level, 1e-9);
    }

    [Fact]
    public void Of_too_little_it_says_so_and_it_reaches_no_further_than_two_weeks()
    {
        Assert.Equal(new TooLittle(Shortage.Days, 27, 28), Forecast.Of(Days.Of(Enumerable.Repeat(1d, 27))).Missing);
        Assert.Throws<ArgumentOutOfRangeException>(() => Forecast.Of(Days.Of(Enumerable.Repeat(1d, 60)), 15));
    }

    [Theory]
    [InlineData(.7, .80, .97)]
    [InlineData(5, .72, .90)]
    public void Its_intervals_hold_about_as_often_as_they_promise(double rate, double fewest, double most)
    {
        // Stories as in the simulation of the reference: weekends quieter, days that scatter more than Poisson. The seed is fixed.
        var random = new Random(20260330);
        var (held, all, heldWeeks, allWeeks) = (0, 0, 0, 0);
        for (var run = 0; run < 60; run++)
        {
            var counts = Enumerable.Range(0, 98).Select(i => Drawn(random, rate * (i % 7 >= 5 ? .55 : 1) * (.5 + Exponential(random) / 4 + Exponential(random) / 4))).ToList();
            var forecast = Forecast.Of(Days.Of(counts.Take(84))).Result!;
            held += forecast.Days.Select((d, i) => counts[84 + i] >= d.Low && counts[84 + i] <= d.High).Count(h => h);
            all += forecast.Days.Count;
            heldWeeks += forecast.Weeks.Select((w, i) => counts.Skip(84 + 7 * i).Take(7).Sum() is var sum && sum >= w.Low && sum <= w.High).Count(h => h);
            allWeeks += 2;
        }

        Assert.InRange(held / (double)all, fewest, most);
        Assert.InRange(heldWeeks / (double)allWeeks, .65, .95);
    }

    static double Exponential(Random random) => -Math.Log(1 - random.NextDouble());

    static double Drawn(Random random, double mean)
    {
        var (limit, product, count) = (Math.Exp(-mean), random.NextDouble(), 0);
        while (product > limit) (product, count) = (product * random.NextDouble(), count + 1);
        return count;
    }
}
