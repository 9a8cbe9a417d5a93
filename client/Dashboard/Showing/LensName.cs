using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Showing;

static class LensName
{
    /// <summary>What the event is called; of a lens that is not built in, its id as people read it: <c>sampit-2001</c> is "Sampit 2001".</summary>
    public static string Of(string lens) => Lenses.Find(lens)?.Name ?? Spoken(lens);

    /// <summary>The same of a lens as evidence names it, with the years that a time stands for: <c>sampit-2001:year=1999-2003</c>.</summary>
    public static string OfEvidence(string key)
    {
        var parts = key.Split(':', 2);
        return parts is [var lens, var sign] && sign.StartsWith("year=", StringComparison.Ordinal) ? $"{Of(lens)} ({sign["year=".Length..]})" : Of(parts[0]);
    }

    static string Spoken(string lens) =>
        string.Join(' ', lens.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
