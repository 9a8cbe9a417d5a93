using System.Globalization;
using ReputationWatch.Crawling;

namespace ReputationWatch.Trending;

/// <summary>
/// What a point was made with, as <see cref="TrendPoint.Method"/> stores it: <c>tone-2+lenses-4+layer-3/backlinko-1/sources-6-1f3a9c02</c>.
/// </summary>
/// <param name="Model">The shipped words and weights, such as <c>tone-2</c>.</param>
/// <param name="Lenses">The office's revision of the lenses; 0: as shipped.</param>
/// <param name="Layer">The office's layer of corrections in use; 0: none.</param>
/// <param name="Curve">The id of the rank curve; empty where it is not known.</param>
/// <param name="Sources">How many sources were asked and a mark of which; null where the point does not say: points made before it was kept.</param>
public sealed record PointMethod(string Model, int Lenses, int Layer, string Curve, string? Sources = null)
{
    const string LensesPrefix = "lenses-";
    const string LayerPrefix = "layer-";
    const string SourcesPrefix = "sources-";

    /// <summary>How many sources were asked; null where the point does not say.</summary>
    public int? SourceCount => Sources is not null && int.TryParse(Sources.Split('-')[0], NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    /// <summary>The method of a cycle.</summary>
    /// <param name="assessor"><see cref="Assessing.Assessor.Method"/>.</param>
    /// <param name="curve">By which ranks are weighed.</param>
    /// <param name="sources">The sources that were asked, in any order; null: not to be told.</param>
    public static PointMethod Of(string assessor, RankCurve curve, IEnumerable<SourceId>? sources = null) =>
        Parse($"{assessor}/{curve.Id}") with { Sources = sources is null ? null : MarkOf(sources) };

    /// <summary>Reads what is stored. Never fails: words that it does not know belong to the model's name, so that a change of them is still a break.</summary>
    public static PointMethod Parse(string method)
    {
        var parts = method.Split('/');
        var (model, lenses, layer) = ("", 0, 0);
        foreach (var word in parts[0].Split('+'))
        {
            if (Number(word, LensesPrefix) is { } l) lenses = l;
            else if (Number(word, LayerPrefix) is { } n) layer = n;
            else model = model.Length == 0 ? word : $"{model}+{word}";
        }

        var sources = parts.Skip(2).FirstOrDefault(p => p.StartsWith(SourcesPrefix, StringComparison.Ordinal));
        return new(model, lenses, layer, parts.Length > 1 ? parts[1] : "", sources?[SourcesPrefix.Length..]);
    }

    /// <summary>As it is stored.</summary>
    public override string ToString()
    {
        var lenses = Lenses > 0 ? FormattableString.Invariant($"+{LensesPrefix}{Lenses}") : "";
        var layer = Layer > 0 ? FormattableString.Invariant($"+{LayerPrefix}{Layer}") : "";
        var curve = Curve.Length > 0 ? $"/{Curve}" : "";
        return $"{Model}{lenses}{layer}{curve}{(Sources is null ? "" : $"/{SourcesPrefix}{Sources}")}";
    }

    static int? Number(string word, string prefix) =>
        word.StartsWith(prefix, StringComparison.Ordinal) && int.TryParse(word.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;

    /// <summary>A count and a short mark: the ids themselves, with every point of every cycle, would outweigh the point.</summary>
    /// <remarks>FNV-1a, 32 bit, over the ids in ordinal order with a line end after each.</remarks>
    static string MarkOf(IEnumerable<SourceId> sources)
    {
        var ids = sources.Select(s => s.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var mark = ids.SelectMany(id => id + "\n").Aggregate(2166136261u, (hash, c) => unchecked((hash ^ c) * 16777619u));
        return FormattableString.Invariant($"{ids.Count}-{mark:x8}");
    }
}
