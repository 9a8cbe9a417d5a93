namespace ReputationWatch.Trending;

/// <summary>
/// How much of a page's attention each rank gets. The weights are relative: only their ratios matter. What was made with
/// one curve is not to be compared with what another made, so every figure carries the <see cref="Id"/>.
/// </summary>
public sealed class RankCurve
{
    /// <summary>Ranks below this one are not page one.</summary>
    public const int PageOne = 10;

    readonly double[] _weights;

    internal RankCurve(string name, int version, string origin, double[] weights)
    {
        if (weights.Length != PageOne) throw new ArgumentException($"A curve has {PageOne} weights, not {weights.Length}.", nameof(weights));
        (Name, Version, Origin, _weights) = (name, version, origin, weights);
    }

    /// <summary>Its name, such as <c>backlinko</c>; without a slash.</summary>
    public string Name { get; }

    /// <summary>Rises when the weights under this name change.</summary>
    public int Version { get; }

    /// <summary>Where the weights come from.</summary>
    public string Origin { get; }

    /// <summary>Name and version as they are stored with every point, such as <c>backlinko-1</c>.</summary>
    public string Id => $"{Name}-{Version}";

    /// <summary>The weights of ranks 1 to 10, above 0.</summary>
    public IReadOnlyList<double> Weights => _weights;

    /// <summary>The weight of a rank, 1 being the first; 0 beyond page one.</summary>
    public double Of(int rank) => rank is >= 1 and <= PageOne ? _weights[rank - 1] : 0;

    /// <inheritdoc/>
    public override string ToString() => Id;
}
