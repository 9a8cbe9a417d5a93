using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Pages hand-written from the selectors that are documented for them; no capture of any of them exists.</summary>
public sealed class PublisherHtmlFormatTests
{
    [Fact]
    public void A_hand_written_page_of_Antara_gives_its_articles() => Assert.Equal(
        [
            new(1, "Sampit siaga kabut asap", "https://www.antaranews.com/berita/5000001/gambar-sampit", "BPBD Kotawaringin Timur menyiapkan pos.", null, Bodies.Now.AddHours(-3), DatePrecision.Time),
            new(2, "Pasar Keramat Sampit ditata", "https://www.antaranews.com/berita/5000002/pasar", "", null, new(2026, 8, 9, 3, 12, 0, TimeSpan.Zero), DatePrecision.Time),
        ],
        Read("antara", "antara.html").Entries);

    [Fact]
    public void A_hand_written_page_of_Kompas_gives_its_articles_without_videos() => Assert.Equal(
        [
            new(1, "Sampit Siaga Karhutla", "https://regional.kompas.com/read/2026/08/09/101500078/sampit-siaga", "", null, new(2026, 8, 9, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day),
            new(2, "Harga Sawit Kotawaringin Timur", "https://money.kompas.com/read/2026/08/08/1/sawit", "", null, new(2026, 8, 8, 0, 30, 0, TimeSpan.Zero), DatePrecision.Time),
        ],
        Read("kompas", "kompas.html").Entries);

    [Fact]
    public void A_hand_written_page_of_the_Promedia_network_gives_its_articles() => Assert.Equal(
        [
            new(1, "Kapal Tujuan Sampit Tertunda", "https://www.jawapos.com/kasuistika/011/kapal-sampit", "", null, new(2026, 8, 9, 0, 12, 0, TimeSpan.Zero), DatePrecision.Time),
            new(2, "Sawit Sampit Diekspor", "https://www.jawapos.com/ekonomi/012/sawit", "", null, new(2026, 8, 8, 14, 0, 0, TimeSpan.Zero), DatePrecision.Time),
        ],
        Read("promedia", "promedia.html").Entries);

    [Fact]
    public void Where_results_cannot_be_told_from_other_links_only_those_that_name_what_was_asked_are_taken() =>
        Assert.Equal(["Sampit Banjir, Jalan Terputus"], Read("sindonews", "sindonews.html").Entries.Select(e => e.Title));

    [Fact]
    public void A_hand_written_index_of_Detik_is_a_feed_and_takes_everything()
    {
        var format = Of("detik-indeks");
        var reading = format.Read(Page("detik-indeks", "detik-indeks.html"), Bodies.Sampit, Bodies.Now);

        Assert.Equal(SourceKind.Feed, format.Kind);
        Assert.Equal(["Banjir di Sampit Mulai Surut", "Kereta Cepat Ditambah"], reading.Entries.Select(e => e.Title));
        Assert.Equal(new DateTimeOffset(2026, 8, 9, 3, 14, 0, TimeSpan.Zero), reading.Entries[0].Published);
    }

    [Theory]
    [InlineData("kompas-empty.html", ReadingOutcome.Empty)]
    [InlineData("page-not-found.html", ReadingOutcome.Unrecognised)] // the words stand in a script
    [InlineData("promedia.html", ReadingOutcome.Unrecognised)] // another layout
    [InlineData("challenge.html", ReadingOutcome.Blocked)]
    public void A_page_is_empty_only_where_it_says_so_to_its_reader(string file, ReadingOutcome outcome) => Assert.Equal(outcome, Read("kompas", file).Outcome);

    [Fact]
    public void Results_that_have_nothing_to_do_with_the_query_are_told_apart() =>
        Assert.Equal(ReadingOutcome.Unrelated, Of("sindonews").Read(Page("sindonews", "sindonews.html"), new("Ambon", ["Ambon"], "id", "ID"), Bodies.Now).Outcome);

    [Theory]
    [InlineData("antara", "https://www.antaranews.com/search?q=Kota%20Sampit&page=1")]
    [InlineData("kompas", "https://search.kompas.com/search?q=Kota%20Sampit&sort=latest&page=1")]
    [InlineData("kompas-indeks", "https://indeks.kompas.com/?site=all&date=2026-08-10&page=1")]
    [InlineData("sindonews", "https://www.sindonews.com/search/go?q=Kota%20Sampit&type=artikel&p=1")]
    [InlineData("detik-indeks", "https://news.detik.com/indeks?page=1&date=08%2F10%2F2026")]
    [InlineData("promedia", "https://www.jawapos.com/search?q=Kota%20Sampit&sort=latest&page=1")]
    public void Every_built_in_page_is_asked_as_documented_and_robots_txt_has_a_say(string layout, string asked)
    {
        var request = Of(layout).BuildRequest(PageLayouts.Find(layout)!.Pages[0].Endpoint, Bodies.Sampit with { Text = "Kota Sampit" }, Bodies.Now);

        Assert.Equal((asked, true), (request.Url.AbsoluteUri, request.AsksRobots));
    }

    [Theory]
    [InlineData("/tag/{slug}?page={page}", "https://kabar.example.id/tag/kota-sampit?page=1")]
    [InlineData("/cari/{query}/1", "https://kabar.example.id/cari/Kota%20Sampit%21/1")]
    [InlineData("//jahat.example/{query}", "https://kabar.example.id/search?x=1")]
    [InlineData("x=2&q={query}", "https://kabar.example.id/search?x=1&q=Kota%20Sampit%21")]
    [InlineData("", "https://kabar.example.id/search?x=1")]
    public void What_is_asked_may_stand_in_the_path_but_never_on_another_host(string query, string asked) =>
        Assert.Equal(asked, SourceFormats.Of(new() { Query = query, Item = "article" }).BuildRequest(new("https://kabar.example.id/search?x=1"), Bodies.Sampit with { Text = "Kota Sampit!" }).Url.AbsoluteUri);

    [Fact]
    public void Without_a_layout_a_page_is_no_zero() =>
        Assert.Equal(ReadingOutcome.Failed, Bodies.Read("publisher-html", Bodies.Fixture("publisher-html", "antara.html"), Bodies.Sampit).Outcome);

    static ISourceFormat Of(string layout) => SourceFormats.Of(PageLayouts.Find(layout)!.Layout);

    static FetchedBody Page(string layout, string file) =>
        Bodies.Fixture("publisher-html", file, url: PageLayouts.Find(layout)!.Pages[0].Endpoint.AbsoluteUri);

    static SourceReading Read(string layout, string file) => Of(layout).Read(Page(layout, file), Bodies.Sampit, Bodies.Now);

    [Theory]
    [InlineData("<p class=nihil>Maaf</p>", ReadingOutcome.Empty)]
    [InlineData("<p>Tidak ada hasil untuk Sampit</p>", ReadingOutcome.Empty)]
    [InlineData("", ReadingOutcome.Blocked)]
    public void A_page_that_says_it_found_nothing_is_empty_although_it_carries_a_script_that_challenges_carry_as_well(string said, ReadingOutcome outcome)
    {
        var format = SourceFormats.Of(new() { Query = "q={query}", Item = "article", EmptyMarker = ".nihil", EmptyWords = ["Tidak ada hasil untuk"] });
        var page = Bodies.Of($"<html><body>{said}<script src=\"/_Incapsula_Resource?SWJIYLWA=1\"></script></body></html>");

        Assert.Equal(outcome, format.Read(page, Bodies.Sampit, Bodies.Now).Outcome);
    }
}
