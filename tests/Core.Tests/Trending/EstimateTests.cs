using System.Text.Json;
using ReputationWatch.Tests.Support;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending;

public sealed class EstimateTests
{
    [Theory]
    [InlineData(0, 3, 0, .56149703)]
    [InlineData(3, 3, .43850297, 1)]
    [InlineData(1, 5, .03622411, .62446537)]
    [InlineData(7, 10, .39677815, .89220873)]
    public void The_interval_is_Wilsons(double part, double whole, double low, double high)
    {
        var estimate = Estimate.Wilson(part, whole, whole)!;

        Assert.Equal(low, estimate.Low, 8);
        Assert.Equal(high, estimate.High, 8);
    }

    [Fact]
    public void It_gives_the_reference_intervals_to_their_digits()
    {
        var file = Places.Shared("stat-vectors.json");
        Assert.SkipWhen(file is null, Places.SharedMissing);
        using var vectors = JsonDocument.Parse(File.ReadAllText(file));

        Assert.All(vectors.RootElement.GetProperty("share_intervals_95").GetProperty("cases").EnumerateArray(), c =>
        {
            var estimate = Estimate.Wilson(c.GetProperty("x").GetDouble(), c.GetProperty("n").GetDouble(), c.GetProperty("n").GetDouble())!;
            Assert.Equal(c.GetProperty("wilson")[0].GetDouble(), estimate.Low, 8);
            Assert.Equal(c.GetProperty("wilson")[1].GetDouble(), estimate.High, 8);
        });
    }

    [Fact]
    public void A_weighted_share_takes_its_width_from_the_effective_sample_not_from_the_weights()
    {
        // Ten stories in 31 copies: share_clustered_stories.mention_weighted of the reference vectors.
        var estimate = Estimate.Wilson(11, 31, 3.95473251)!;

        Assert.Equal(.08297437, estimate.Low, 7);
        Assert.Equal(.76975524, estimate.High, 7);
    }

    [Theory]
    [InlineData(4, 4, Grade.TooLittle)]
    [InlineData(5, 10, Grade.Weak)]
    [InlineData(15, 30, Grade.Indicative)]
    [InlineData(100, 200, Grade.Solid)]
    public void Its_grade_says_what_it_can_carry(double part, double whole, Grade grade)
    {
        Assert.Equal(grade, Estimate.Wilson(part, whole, whole)!.Grade);
    }

    [Fact]
    public void Out_of_nothing_there_is_no_share()
    {
        Assert.Null(Estimate.Wilson(0, 0, 0));
    }
}
