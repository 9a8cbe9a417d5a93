using System.Text.Json;
using System.Text.RegularExpressions;
using ReputationWatch.Single.Demo;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests.Demo;

public sealed class SampleWebTextsTests
{
    static readonly string[] RealOutlets =
    [
        "antara news", "kompas", "detik", "tempo", "tribun", "cnn", "cnbc", "liputan6", "republika", "sindo", "okezone", "merdeka.com",
        "kumparan", "jawa pos", "media indonesia", "suara.com", "viva", "rri", "tvri", "wikipedia", "google", "bing",
    ];

    static readonly string[] RealGroupsAndTowns =
    [
        "dayak", "madura", "melayu", "jawa", "sunda", "batak", "bugis", "makassar", "bali", "tionghoa", "papua", "minang", "banjar", "betawi",
        "sampit", "poso", "ambon", "sambas", "jakarta", "surabaya", "medan", "aceh", "palu", "kalimantan", "sulawesi", "sumatra", "maluku",
    ];

    [Fact]
    public void There_are_at_least_120_hand_written_texts_of_every_kind()
    {
        Assert.True(Template.All.Count >= 120);
        Assert.All(Enum.GetValues<Pool>(), pool => Assert.Contains(Template.All, t => t.Pool == pool));
        Assert.All(Enum.GetValues<Slant>(), slant => Assert.Contains(Template.All, t => t.Slant == slant));
        Assert.Contains(Template.All, t => t.Title.Contains("Hoaks", StringComparison.Ordinal));
        Assert.Contains(Template.All, t => t is { Slant: Slant.Conflict } && t.Lead.Contains("rukun dan damai", StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_names_a_real_outlet_group_or_town()
    {
        var all = Resource.Text("stories.tsv") + SampleWeb.LensJson + string.Join('\n', Outlet.All);
        Assert.All([.. RealOutlets, .. RealGroupsAndTowns], name => Assert.False(SpeaksOf(all, name), name));
    }

    [Fact]
    public void No_text_names_a_group_of_a_known_conflict()
    {
        var path = Places.Shared("data", "conflict-events", "events.json");
        Assert.SkipWhen(path is null, Places.SharedMissing);

        using var events = JsonDocument.Parse(File.ReadAllBytes(path));
        var groups = events.RootElement.GetProperty("events").EnumerateArray()
            .SelectMany(e => e.GetProperty("groups").EnumerateArray())
            .SelectMany(pair => pair.EnumerateArray().Select(g => g.GetString()!))
            .Distinct();
        Assert.All(groups, group => Assert.False(SpeaksOf(Resource.Text("stories.tsv"), group), group));
    }

    [Fact]
    public void The_lens_says_what_a_lens_has_to_say()
    {
        using var lens = JsonDocument.Parse(SampleWeb.LensJson);
        Assert.Equal(
            ["id", "name", "start", "end", "region", "names", "places", "groups", "terms"],
            lens.RootElement.EnumerateObject().Select(p => p.Name));
        Assert.StartsWith($"{Slots.ConflictYear}-", lens.RootElement.GetProperty("start").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_lens_recognises_the_conflict_texts_and_no_other()
    {
        using var lens = JsonDocument.Parse(SampleWeb.LensJson);
        var marks = new[] { "names", "terms" }.SelectMany(m => lens.RootElement.GetProperty(m).EnumerateArray()).Select(n => n.GetString()!).ToList();

        Assert.All(Template.All, t => Assert.True(
            (t.Slant == Slant.Conflict) == marks.Exists(m => SpeaksOf($"{t.Title}\n{t.Lead}", m)), t.Title));
    }

    [Fact]
    public void A_plain_valence_lexicon_reads_nearly_all_tones_as_they_are_meant()
    {
        var folder = Places.Shared("data", "news-valence-lexicon");
        Assert.SkipWhen(folder is null, Places.SharedMissing);

        var good = Words("positive.txt");
        var bad = Words("negative.txt");
        var toned = Template.All.Where(t => t.Slant is Slant.Positive or Slant.Negative).ToList();
        var misread = toned.Where(t => Math.Sign(Valence(t)) != (t.Slant == Slant.Positive ? 1 : -1)).Select(t => t.Title).ToList();
        Assert.True(misread.Count <= toned.Count / 20, string.Join('\n', misread));

        HashSet<string> Words(string file) =>
            [.. File.ReadAllText(Path.Combine(folder, file)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)];

        int Valence(Template t) => Regex.Matches($"{t.Title} {t.Lead}".ToLowerInvariant(), "[a-z-]+")
            .Sum(w => (good.Contains(w.Value) ? 1 : 0) - (bad.Contains(w.Value) ? 1 : 0));
    }

    [Fact]
    public void Every_slot_is_filled()
    {
        var at = new DateTimeOffset(2026, 3, 2, 8, 5, 0, TimeSpan.FromHours(7));
        Assert.All(Template.All, t => Assert.DoesNotContain('{', Slots.Fill(t.Title + t.Lead, t.Number, round: 3, at)));
        Assert.Equal("25 tahun, Senin (2/3/2026) 08.05", Slots.Fill("{usia} tahun, {hari} {jam}", 1, 1, at));
        Assert.Throws<FormatException>(() => Slots.Fill("{entah}", 1, 1, at));
    }

    static bool SpeaksOf(string text, string name) => Regex.IsMatch(text, $@"(?<!\w){Regex.Escape(name)}(?!\w)", RegexOptions.IgnoreCase);
}
