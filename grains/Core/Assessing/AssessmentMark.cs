using System.Globalization;
using System.Text.Json;
using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>
/// Names all that decides how a keyword's coverage is assessed: the shipped weights, the layer, and a sum over the keyword's names and the
/// lenses that apply to it. Stored with every mention; one that bears another mark is to be assessed again. A lens that does not apply to
/// the keyword changes nothing.
/// </summary>
/// <remarks>The sum is FNV-1a, 64 bit, over UTF-16 units.</remarks>
sealed class AssessmentMark
{
    const string Lenses = "lenses-";
    const ulong Basis = 14695981039346656037;
    const ulong Prime = 1099511628211;

    readonly string _judge;
    readonly IReadOnlyList<(string Id, ulong Sum)> _lenses;

    /// <summary>Of an assessor: its method without the lenses, whose revision counts those of other keywords too.</summary>
    public AssessmentMark(Assessor assessor)
    {
        _judge = string.Join('+', assessor.Method.Split('+').Where(word => !word.StartsWith(Lenses, StringComparison.Ordinal)));
        _lenses = [.. assessor.Lenses.OrderBy(l => l.Id, StringComparer.Ordinal).Select(l => (l.Id, Add(Basis, JsonSerializer.Serialize(l))))];
    }

    /// <summary>For a keyword, such as <c>tone-2+layer-3#0f81c6a2d94b7e35</c>.</summary>
    public string For(TrackedKeyword keyword)
    {
        var sum = keyword.AllNames().Aggregate(Basis, Add);
        foreach (var (id, lens) in _lenses)
            if (keyword.Lenses.Count == 0 || keyword.Lenses.Contains(id)) sum = Add(sum, lens.ToString(CultureInfo.InvariantCulture));
        return string.Create(CultureInfo.InvariantCulture, $"{_judge}#{sum:x16}");
    }

    // A line end after each, so that no two lists of names run together.
    static ulong Add(ulong sum, string text) => (text + "\n").Aggregate(sum, (hash, c) => unchecked((hash ^ c) * Prime));
}
