using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>Short ways to have a text assessed.</summary>
static class Assessing
{
    public static DateTimeOffset Today { get; } = new(2026, 7, 1, 0, 0, 0, TimeSpan.Zero);

    public static TrackedKeyword Sampit { get; } = Named("Sampit");

    public static TrackedKeyword Named(string name) => new() { Id = KeywordId.From(name), Name = name };

    public static Assessment Assess(string title, string snippet = "", TrackedKeyword? keyword = null) =>
        Assessor.BuiltIn.Assess(keyword ?? Sampit, new(title, snippet, null, Today), Today);

    public static Assessment AssessAt(int year, int month, string title, string snippet = "", params string[] lenses) =>
        Assessor.BuiltIn.Assess(Sampit with { Lenses = lenses }, new(title, snippet, null, new DateTimeOffset(year, month, 20, 3, 0, 0, TimeSpan.Zero)), Today);

    public static IEnumerable<Evidence> ToneOf(this Assessment assessment) =>
        assessment.Evidence.Where(e => e.Why.StartsWith("tone", StringComparison.Ordinal));
}
