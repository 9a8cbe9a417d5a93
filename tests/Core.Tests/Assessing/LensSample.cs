using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>An event that no built-in lens knows, and mentions of its town.</summary>
static class LensSample
{
    public static readonly DateTimeOffset Now = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    public static readonly DateOnly Today = new(2026, 3, 2);

    public static readonly TrackedKeyword Muarajaya = new() { Id = KeywordId.From("Muarajaya"), Name = "Muarajaya" };

    public static Lens Dermaga(params string[] names) => new()
    {
        Id = "dermaga-2003",
        Name = "Kerusuhan Dermaga",
        Start = new(2003, 4, 1),
        End = new(2003, 4, 20),
        Region = "Kalimantan Selatan",
        Names = names.Length > 0 ? names : ["kerusuhan dermaga", "april kelabu"],
        Places = ["muarajaya", "dermaga lama"],
        Groups = [["kubu utara", "kubu selatan"]],
        Terms = ["kapal terbakar"],
    };

    public static MentionText Text(string title, string snippet = "", TrackedKeyword? keyword = null) =>
        new(keyword ?? Muarajaya, $"https://news.example/{title.Length}-{Math.Abs(StringComparer.Ordinal.GetHashCode(title))}", title, snippet, "Kabar", Now.AddDays(-3), Now.AddDays(-3));
}
