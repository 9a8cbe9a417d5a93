using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class FeedFormatTests
{
    [Fact]
    public void An_rss_item_is_read_with_plain_texts_its_own_title_and_wib_as_its_zone()
    {
        var reading = Bodies.Read("feed", Bodies.Fixture("feed", "rss.xml"));

        Assert.Equal((ReadingOutcome.Ok, ""), (reading.Outcome, reading.Detail));
        Assert.Equal(
            new SourceEntry(
                1,
                "Pasar Sampit ramai jelang lebaran & aman",
                "https://kabar.example.id/pasar-sampit?utm_source=rss&utm_medium=feed",
                "Ribuan warga Sampit memadati pasar. Harga stabil …",
                "Antara Kalteng",
                new(2026, 8, 4, 12, 34, 0, TimeSpan.Zero),
                DatePrecision.Time),
            reading.Entries[0]);
    }

    [Fact]
    public void Links_are_made_absolute_and_taken_from_guid_or_origLink_only_where_these_are_the_publishers()
    {
        var reading = Bodies.Read("feed", Bodies.Fixture("feed", "rss.xml"));

        Assert.Equal(
            [
                "https://kabar.example.id/pasar-sampit?utm_source=rss&utm_medium=feed", "https://kabar.example.id/berita/jembatan",
                "https://kabar.example.id/berita/guid", "https://kabar.example.id/berita/asli", "https://kabar.example.id/rilis/7",
            ],
            reading.Entries.Select(e => e.Url));
    }

    [Fact]
    public void Dates_are_kept_as_exact_as_they_are_and_nonsense_is_unknown()
    {
        var reading = Bodies.Read("feed", Bodies.Fixture("feed", "rss.xml"));

        Assert.Equal(
            [DatePrecision.Time, DatePrecision.Time, DatePrecision.Time, DatePrecision.Day, DatePrecision.Unknown],
            reading.Entries.Select(e => e.Precision));
        Assert.Equal(new DateTimeOffset(2026, 8, 3, 2, 15, 0, TimeSpan.Zero), reading.Entries[1].Published);
        Assert.Null(reading.Entries[4].Published);
    }

    [Fact]
    public void An_item_without_a_title_is_called_by_the_beginning_of_its_description()
    {
        var entry = Bodies.Read("feed", Bodies.Fixture("feed", "rss.xml")).Entries[4];

        Assert.Equal("Rilis tanpa judul dari Diskominfo Kotawaringin Timur tentang jadwal pelayanan keliling di tujuh…", entry.Title);
    }

    [Fact]
    public void Of_a_torn_feed_every_item_is_saved_the_one_that_was_cut_off_without_an_address_and_the_fault_is_told()
    {
        var reading = Bodies.Read("feed", Bodies.Fixture("feed", "rss-torn.xml"));

        Assert.Equal(ReadingOutcome.Ok, reading.Outcome);
        Assert.Equal([.. Enumerable.Range(1, 4).Select(n => $"https://kabar.example.id/{n}"), ""], reading.Entries.Select(e => e.Url));
        Assert.Equal("Terpotong", reading.Entries[^1].Title);
        Assert.StartsWith("torn XML, 5 entries saved: ", reading.Detail, StringComparison.Ordinal);
        Assert.False(reading.IsWhole);
    }

    [Fact]
    public void A_feed_that_lacks_no_more_than_its_last_character_is_whole() =>
        Assert.True(Bodies.Read("feed", "<rss><channel><item><title>a</title><link>https://a.id/1</link></item></channel></rss") is { Outcome: ReadingOutcome.Ok, IsWhole: true });

    [Fact]
    public void Microsofts_channels_of_1997_are_feeds_in_capitals()
    {
        var reading = Bodies.Read("feed", "<CHANNEL HREF='https://a.id/'><TITLE>Kabar</TITLE><ITEM HREF='https://a.id/1' LASTMOD='2003-12-31T10:14:55Z'><TITLE>Satu</TITLE><ABSTRACT>Isi</ABSTRACT></ITEM></CHANNEL>");

        Assert.Equal(("Kabar", "Satu", "https://a.id/1", "Isi"), (reading.Title, reading.Entries[0].Title, reading.Entries[0].Url, reading.Entries[0].Snippet));
        Assert.Equal(new DateTimeOffset(2003, 12, 31, 10, 14, 55, TimeSpan.Zero), reading.Entries[0].Published);
    }

    [Fact]
    public void Of_several_dates_of_one_name_the_last_counts_and_the_feeds_own_before_a_strangers()
    {
        var reading = Bodies.Read("feed", "<feed xmlns='http://www.w3.org/2005/Atom' xmlns:x='x'><entry><title>a</title><updated>2010-12-01T10:14:55Z</updated><updated>2003-12-31T10:14:55Z</updated><x:updated>2020-01-01T00:00:00Z</x:updated></entry></feed>");

        Assert.Equal(2003, reading.Entries[0].Published!.Value.Year);
    }

    [Fact]
    public void A_page_with_a_widget_that_challenges_carry_as_well_is_an_ordinary_page()
    {
        const string widget = "<script src='https://challenges.cloudflare.com/turnstile/v0/api.js'></script>";
        var article = string.Concat(Enumerable.Repeat("<p>Pemerintah kota membuka pasar baru bagi para pedagang.</p>", 40));

        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("feed", $"<html><body>{article}{widget}</body></html>").Outcome);
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("feed", "<html><body><p>Beranda</p><script src='/cdn-cgi/challenge-platform/scripts/jsd/main.js'></script></body></html>").Outcome);
        Assert.Equal(ReadingOutcome.Blocked, Bodies.Read("feed", $"<html><body><p>Satu langkah lagi</p>{widget}</body></html>").Outcome);
        Assert.Equal(ReadingOutcome.Blocked, Bodies.Read("feed", $"<html><head><title>Just a moment...</title></head><body>{article}</body></html>").Outcome);
    }

    [Fact]
    public void Items_of_rss_1_stand_beside_the_channel()
    {
        var reading = Bodies.Read("feed", Bodies.Fixture("feed", "rdf.xml"));

        Assert.Equal([("Berita satu", DatePrecision.Day), ("Berita dua", DatePrecision.Unknown)], reading.Entries.Select(e => (e.Title, e.Precision)));
    }

    [Fact]
    public void An_atom_entry_is_read_by_its_types_its_xml_base_and_its_alternate_link()
    {
        var reading = Bodies.Read("feed", Bodies.Fixture("feed", "atom.xml"));

        Assert.Equal(
            [
                new(1, "Gotong royong sukses", "https://desa.example.id/blog/posts/1", "Satu. Dua & tiga.", "Portal Kabupaten", new(2026, 8, 8, 23, 0, 0, TimeSpan.Zero), DatePrecision.Time),
                new(2, "Rumus a <b> c", "https://desa.example.id/posts/2", "Isi.", null, new(2026, 8, 8, 6, 0, 0, 500, TimeSpan.Zero), DatePrecision.Time),
            ],
            reading.Entries);
    }

    [Fact]
    public void A_json_feed_is_a_feed()
    {
        var reading = Bodies.Read("feed", Bodies.Fixture("feed", "feed.json"));

        Assert.Equal(
            [("Satu", "https://portal.example.id/berita/1", "Ringkas <3"), ("Tanpa judul, dari isi.", "https://portal.example.id/berita/2", "Tanpa judul, dari isi.")],
            reading.Entries.Select(e => (e.Title, e.Url, e.Snippet)));
    }

    [Theory]
    [InlineData("<rss version='2.0'><channel><title>a</title></channel></rss>")]
    [InlineData("<feed xmlns='http://www.w3.org/2005/Atom'><title>a</title></feed>")]
    [InlineData("{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[]}")]
    public void A_whole_feed_without_items_proves_that_there_is_nothing(string text) =>
        Assert.Equal(ReadingOutcome.Empty, Bodies.Read("feed", text).Outcome);

    [Theory]
    [InlineData("")]
    [InlineData("<rss/>")]
    [InlineData("<rss><channel><title>a</title>")]
    [InlineData("{\"error\":\"not found\"}")]
    [InlineData("<urlset><url><loc>https://a.id/</loc></url></urlset>")]
    [InlineData("Service temporarily unavailable")]
    public void What_is_no_feed_is_unrecognised_and_never_empty(string text) =>
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("feed", text).Outcome);

    [Fact]
    public void A_page_that_is_well_formed_xml_is_still_no_feed()
    {
        var reading = Bodies.Read("feed", Bodies.Fixture("feed", "page.html"));

        Assert.Equal(ReadingOutcome.Unrecognised, reading.Outcome);
        Assert.Contains("not a feed", reading.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(403)]
    [InlineData(418)]
    [InlineData(429)]
    [InlineData(202)]
    public void A_refusal_with_a_page_is_blocked(int status) =>
        Assert.Equal(ReadingOutcome.Blocked, Bodies.Read("feed", "<html><body>Akses ditolak</body></html>", null, status).Outcome);

    [Fact]
    public void A_feed_is_asked_for_by_its_own_address() =>
        Assert.Equal(new("https://a.id/rss?x=1"), SourceFormats.Named("feed").BuildRequest(new("https://a.id/rss?x=1"), null).Url);

    [Theory]
    [InlineData("<guid>https://a.id/?p=1</guid>", "https://a.id/?p=1")]
    [InlineData("<guid isPermaLink='false'>https://a.id/?p=1</guid>", "https://a.id/?p=1")]
    [InlineData("<guid isPermaLink='true'>17</guid>", "")]
    [InlineData("<guid>tag:a.id,2026:1</guid>", "")]
    [InlineData("<link>https://a.id/satu</link><guid>https://a.id/?p=1</guid>", "https://a.id/satu")]
    public void Without_a_link_a_guid_that_is_an_address_takes_its_place(string identity, string url) =>
        Assert.Equal(url, Assert.Single(Bodies.Read("feed", $"<rss version='2.0'><channel><item><title>Satu</title>{identity}</item></channel></rss>").Entries).Url);

    [Theory]
    [InlineData("<rss version='2.0'><channel>", "<item><title>a</title></item>", "</channel></rss>")]
    [InlineData("<rss version='2.0'><channel>", "<item><title>a</title></item>", "")]
    [InlineData("<rdf><channel/>", "<item><title>a</title></item>", "</rdf>")]
    [InlineData("{\"items\":[", "{\"title\":\"a\"},", "{}]}")]
    public void Of_an_endless_feed_the_first_five_thousand_items_are_read(string before, string item, string after) =>
        Assert.Equal(5000, Bodies.Read("feed", $"{before}{string.Concat(Enumerable.Repeat(item, 6000))}{after}").Entries.Count);

    [Fact]
    public void Elements_within_each_other_without_end_are_a_torn_feed()
    {
        var reading = Bodies.Read("feed", $"<rss version='2.0'><channel>{string.Concat(Enumerable.Repeat("<item>", 20_000))}{string.Concat(Enumerable.Repeat("</item>", 20_000))}</channel></rss>");

        Assert.False(reading.IsWhole);
        Assert.Contains("within each other", reading.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_an_item_with_hundreds_of_thousands_of_elements_the_text_is_kept_without_them()
    {
        var reading = Bodies.Read("feed", $"<rss version='2.0'><channel><item><title>Satu</title><x>{string.Concat(Enumerable.Repeat("<b>t</b>", 310_000))}</x><description>isi</description></item></channel></rss>");

        Assert.Equal((ReadingOutcome.Ok, "Satu", ""), (reading.Outcome, reading.Entries[0].Title, reading.Entries[0].Snippet));
    }
}
