using ReputationWatch.Statistics;

namespace ReputationWatch.Core.Tests.Statistics;

public sealed class ManyFindingsTests
{
    [Fact]
    public void The_adjusted_p_values_are_those_of_the_reference()
    {
        var c = StatVectors.Group("benjamini_hochberg");
        var adjusted = BenjaminiHochberg.Adjust(c.Numbers("p"));

        Assert.All(c.Numbers("adjusted").Zip(adjusted), pair => Assert.Equal(pair.First, pair.Second, 8));
        Assert.Equal(c.Truths("reject"), BenjaminiHochberg.Reject(c.Numbers("p"), c.Number("q")));
    }

    [Fact]
    public void The_order_of_the_findings_is_kept() =>
        Assert.Equal([.06, .003, .06], BenjaminiHochberg.Adjust([.06, .001, .04]).Select(p => Math.Round(p, 12)));

    [Fact]
    public void A_finding_that_would_not_stand_alone_stands_with_a_better_one_behind_it() =>
        Assert.Equal([true, true, false], BenjaminiHochberg.Reject([.06, .066, .9], .1));

    [Fact]
    public void The_EARS_limits_are_those_of_the_reference()
    {
        var c = StatVectors.Group("ears_reference");
        var y = c.Numbers("y");

        Check(c.GetProperty("C1"), Ears.C1(y));
        Check(c.GetProperty("C2"), Ears.C2(y));

        void Check(System.Text.Json.JsonElement rule, double[] limits)
        {
            var first = rule.GetProperty("first_index_1based").GetInt32() - 1;
            Assert.All(limits[..first], l => Assert.Equal(double.NaN, l));
            Assert.All(rule.Numbers("upperbound").Zip(limits[first..]), pair => Assert.Equal(pair.First, pair.Second, 6));
            Assert.Equal(rule.Wholes("alarm"), limits[first..].Zip(y[first..], (l, v) => v > l ? 1 : 0));
        }
    }

    [Fact]
    public void The_third_EARS_rule_is_stricter_after_an_excess()
    {
        double[] y = [3, 5, 4, 2, 6, 3, 4, 5, 3, 4, 2, 5, 12, 4, 3];
        var (third, second) = (Ears.C3(y), Ears.C2(y, 1.959963984540054));

        Assert.Equal(second[11], third[11], 12);
        Assert.True(third[13] < second[13]);
        Assert.Equal(double.NaN, third[10]);
    }
}
