namespace ReputationWatch.Dashboard.Showing;

static class LensName
{
    /// <summary><c>sampit-2001</c> as people read it: "Sampit 2001".</summary>
    public static string Of(string lens) =>
        string.Join(' ', lens.Split('-', StringSplitOptions.RemoveEmptyEntries).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));
}
