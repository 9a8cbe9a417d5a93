using System.Text;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing.Articles;

/// <summary>Pages made to break a reader: it answers, in time that grows with their length only.</summary>
public sealed class HostilePagesTests
{
    const int Size = 700_000;

    // A page takes a second or two. Where reading is quadratic, or never ends, this is how the test comes back at all.
    static readonly TimeSpan Watchdog = TimeSpan.FromMinutes(3);

    static readonly Dictionary<string, Func<string>> Made = new()
    {
        ["a hundred thousand nested divisions"] = () => Repeat("<div>", 100_000),
        ["unclosed paragraphs"] = () => Repeat("<p>Bupati datang.", Size / 17),
        ["unclosed formatting"] = () => Repeat("<b><i>a ", Size / 8),
        ["unclosed tags"] = () => Repeat("<a href=\"", Size / 9),
        ["megabytes of one line"] = () => $"<html><body><p>{new string('a', 6_000_000)}",
        ["one long sentence"] = () => $"<html><body><p>{Repeat("kata ", 1_000_000)}.",
        ["many dates"] = () => $"<html><body><h1>Judul berita</h1>{Repeat("<p>2 Agustus 2026</p>", 20_000)}",
        ["digits"] = () => $"<html><body><p>{Repeat("11/11/", 60)}</p>{Repeat("<p>1/1/1/1/1/1/1</p>", 20_000)}",
        ["breaks"] = () => Repeat("<br>", Size / 4),
        ["headings"] = () => Repeat("<h1>Judul berita panjang</h1>", 20_000),
        ["deep but allowed"] = () => Repeat("<div>", 300) + Repeat("<p>Sepuluh kata yang ditulis di sini agar dibaca sebagai paragraf.</p>", 10_000),
        ["deep JSON-LD"] = () => $"<html><script type='application/ld+json'>{new string('[', Size)}</script><body><p>a</p>",
        ["many authors"] = () => $"<html><script type='application/ld+json'>{{\"@type\":\"Article\",\"author\":[{Repeat("{\"@id\":\"x\"},", 50_000)}1]}}</script><body><p>a</p>",
        ["many articles"] = () => $"<html><script type='application/ld+json'>[{Repeat("{\"@type\":\"Article\",\"url\":\"a\"},", 20_000)}1]</script><body><p>a</p>",
        ["metadata"] = () => $"<html><head>{Repeat("<meta name='date' content='1/1/1/1'>", 20_000)}<body><p>a</p>",
        ["a long class"] = () => $"<html><body><div class=\"{Repeat("no-share ", 80_000)}\"><p>a</p>",
        ["nulls"] = () => new('\0', Size),
    };

    public static TheoryData<string> Names => [.. Made.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_page_is_read_or_refused(string name)
    {
        var body = Bodies.Of(Made[name]());
        var reading = await Task.Run(() => ArticleReader.Read(body, Bodies.Now)).WaitAsync(Watchdog);

        Assert.Equal(reading.Outcome == ReadingOutcome.Ok, reading.Article is not null);
    }

    [Fact]
    public async Task A_good_page_is_read_whatever_is_cut_off_or_changed()
    {
        var good = Bodies.Fixture("articles", "warta-seruyan.html").Bytes.ToArray();
        var random = new Random(20260810);

        await Task.Run(() =>
        {
            for (var i = 0; i < 100; i++)
            {
                var changed = (byte[])good.Clone();
                for (var n = 0; n < 8; n++) changed[random.Next(changed.Length)] = (byte)random.Next(256);
                Assert.NotNull(ArticleReader.Read(Bodies.Of(changed), Bodies.Now));
                Assert.NotNull(ArticleReader.Read(Bodies.Of(good[..random.Next(good.Length)]), Bodies.Now));
            }
        }).WaitAsync(Watchdog);
    }

    static string Repeat(string part, int times) => new StringBuilder().Insert(0, part, times).ToString();
}
