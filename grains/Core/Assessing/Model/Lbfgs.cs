namespace ReputationWatch.Assessing.Model;

/// <summary>A function to be made small: its value at a point, and its gradient written to <paramref name="gradient"/>.</summary>
public delegate double Objective(double[] point, double[] gradient);

/// <summary>
/// Minimises a smooth convex function by limited-memory BFGS with a backtracking line search (Nocedal and Wright 2006, algorithms 7.4 and 3.1).
/// One thread, one order of additions: the same input gives the same bits.
/// </summary>
public static class Lbfgs
{
    const int Memory = 8;
    const double Armijo = 1e-4;
    const int MostHalvings = 30;

    /// <summary>Moves <paramref name="point"/> to a minimum.</summary>
    /// <param name="objective">What is made small.</param>
    /// <param name="point">Where to begin; the minimum afterwards.</param>
    /// <param name="iterations">At most so many steps.</param>
    /// <param name="tolerance">Stops where a step gains less than this share of the value.</param>
    /// <returns>The value reached.</returns>
    public static double Minimise(Objective objective, double[] point, int iterations, double tolerance)
    {
        var n = point.Length;
        var steps = new List<(double[] Move, double[] Turn, double Rho)>(Memory);
        var (gradient, next, nextGradient, direction) = (new double[n], new double[n], new double[n], new double[n]);
        var value = objective(point, gradient);

        for (var iteration = 0; iteration < iterations; iteration++)
        {
            Descend(gradient, steps, direction);
            var slope = Dot(direction, gradient);
            if (slope >= 0) break;
            var stride = steps.Count == 0 ? 1 / Math.Max(1, Math.Sqrt(Dot(gradient, gradient))) : 1;
            var reached = value;
            var halvings = 0;
            for (; halvings < MostHalvings; halvings++, stride /= 2)
            {
                for (var i = 0; i < n; i++) next[i] = point[i] + stride * direction[i];
                reached = objective(next, nextGradient);
                if (reached <= value + Armijo * stride * slope) break;
            }

            if (halvings == MostHalvings) break;
            Remember(steps, point, next, gradient, nextGradient);
            Array.Copy(next, point, n);
            Array.Copy(nextGradient, gradient, n);
            var gain = value - reached;
            value = reached;
            if (gain <= tolerance * Math.Abs(value)) break;
        }

        return value;
    }

    // The two-loop recursion: the direction is minus the approximate inverse Hessian times the gradient.
    static void Descend(double[] gradient, List<(double[] Move, double[] Turn, double Rho)> steps, double[] direction)
    {
        for (var i = 0; i < gradient.Length; i++) direction[i] = -gradient[i];
        if (steps.Count == 0) return;
        var alphas = new double[steps.Count];
        for (var s = steps.Count - 1; s >= 0; s--)
        {
            alphas[s] = steps[s].Rho * Dot(steps[s].Move, direction);
            Add(direction, -alphas[s], steps[s].Turn);
        }

        var (_, turn, rho) = steps[^1];
        var scale = 1 / (rho * Dot(turn, turn));
        for (var i = 0; i < direction.Length; i++) direction[i] *= scale;
        for (var s = 0; s < steps.Count; s++)
            Add(direction, alphas[s] - steps[s].Rho * Dot(steps[s].Turn, direction), steps[s].Move);
    }

    static void Remember(List<(double[] Move, double[] Turn, double Rho)> steps, double[] from, double[] to, double[] before, double[] after)
    {
        var (move, turn) = steps.Count == Memory ? (steps[0].Move, steps[0].Turn) : (new double[from.Length], new double[from.Length]);
        if (steps.Count == Memory) steps.RemoveAt(0);
        for (var i = 0; i < from.Length; i++)
        {
            move[i] = to[i] - from[i];
            turn[i] = after[i] - before[i];
        }

        var curvature = Dot(move, turn);
        if (curvature > 1e-12) steps.Add((move, turn, 1 / curvature));
    }

    static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    static void Add(double[] to, double factor, double[] what)
    {
        for (var i = 0; i < to.Length; i++) to[i] += factor * what[i];
    }
}
