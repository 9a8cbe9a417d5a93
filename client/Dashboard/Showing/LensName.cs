using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Showing;

static class LensName
{
    /// <summary>What the event is called; of a lens that is not built in, its id as people read it: <c>sampit-2001</c> is "Sampit 2001".</summary>
    public static string Of(string lens) => Lenses.Find(lens)?.Name ?? Spoken(lens);

    static string Spoken(string lens) =>
        string.Join(' ', lens.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
