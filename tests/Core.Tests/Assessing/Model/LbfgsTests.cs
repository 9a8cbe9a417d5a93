namespace ReputationWatch.Assessing.Model;

public sealed class LbfgsTests
{
    [Fact]
    public void It_finds_the_bottom_of_a_long_valley()
    {
        double[] point = [-1.2, 1, 4];

        var reached = Lbfgs.Minimise(Valley, point, 200, 1e-14);

        Assert.Equal(0, reached, 1e-8);
        Assert.All(point, x => Assert.Equal(1, x, 1e-3));
    }

    [Fact]
    public void The_same_start_gives_the_same_bits()
    {
        double[] once = [3, -2, 5];
        double[] again = [3, -2, 5];

        Lbfgs.Minimise(Valley, once, 17, 0);
        Lbfgs.Minimise(Valley, again, 17, 0);

        Assert.Equal(once, again);
    }

    [Fact]
    public void At_the_bottom_it_stays()
    {
        double[] point = [1, 1, 1];

        Assert.Equal(0, Lbfgs.Minimise(Valley, point, 10, 1e-9));
        Assert.Equal([1, 1, 1], point);
    }

    // Rosenbrock's function in three variables.
    static double Valley(double[] x, double[] gradient)
    {
        Array.Clear(gradient);
        var value = 0.0;
        for (var i = 0; i < 2; i++)
        {
            var (a, b) = (x[i + 1] - (x[i] * x[i]), 1 - x[i]);
            value += (100 * a * a) + (b * b);
            gradient[i] += (-400 * a * x[i]) - (2 * b);
            gradient[i + 1] += 200 * a;
        }

        return value;
    }
}
