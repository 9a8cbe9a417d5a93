using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Answers hand-written from blog.gdeltproject.org, "GDELT DOC 2.0 API debuts", and from its clients' notes.</summary>
public sealed class GdeltJsonFormatTests
{
    [Fact]
    public void A_hand_written_list_gives_the_day_on_which_an_article_was_first_seen()
    {
        var entries = Bodies.Read("gdelt-json", Bodies.Fixture("gdelt-json", "artlist.json"), Bodies.Sampit).Entries;

        Assert.Equal(["Banjir di Sampit, warga mengungsi: tak ada korban", "Harga sawit naik 5% di Kalteng"], entries.Select(e => e.Title));
        // Seen at 04:00 on the 10th in Jakarta: that day, and no time later than it was seen.
        Assert.Equal((new DateTimeOffset(2026, 8, 9, 21, 0, 0, TimeSpan.Zero), DatePrecision.Day), (entries[0].Published, entries[0].Precision));
        Assert.Equal((new DateTimeOffset(2026, 8, 9, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day), (entries[1].Published, entries[1].Precision));
    }

    [Fact]
    public void Control_characters_and_stray_backslashes_are_mended() =>
        Assert.Equal(
            "Jalan \\Trans Kalimantan rusak \\u12",
            Assert.Single(Bodies.Read("gdelt-json", Bodies.Fixture("gdelt-json", "illegal-characters.json")).Entries).Title);

    [Theory]
    [InlineData("empty.json", ReadingOutcome.Empty)]
    [InlineData("throttled.txt", ReadingOutcome.Blocked)]
    [InlineData("too-short.txt", ReadingOutcome.Failed)]
    public void Plain_words_under_200_are_no_zero(string file, ReadingOutcome outcome) =>
        Assert.Equal(outcome, Bodies.Read("gdelt-json", Bodies.Fixture("gdelt-json", file), Bodies.Sampit).Outcome);

    [Theory]
    [InlineData("")]
    [InlineData("{\"timeline\":[]}")]
    [InlineData("{\"articles\":[")]
    [InlineData("<html><title>GDELT</title></html>")]
    public void Anything_else_is_unrecognised(string body) => Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("gdelt-json", body, Bodies.Sampit).Outcome);

    [Fact]
    public void A_429_is_told_in_its_own_words() =>
        Assert.Contains("one every 5 seconds", SourceFormats.Named("gdelt-json").Explain(Bodies.Fixture("gdelt-json", "throttled.txt", 429))!.Detail, StringComparison.Ordinal);

    [Fact]
    public void Several_words_are_asked_for_as_a_phrase()
    {
        var request = SourceFormats.Named("gdelt-json").BuildRequest(new("https://api.gdeltproject.org/api/v2/doc/doc?timespan=1d"), Bodies.Sampit with { Text = "Kota \"Sampit\"" });

        Assert.Equal(
            "https://api.gdeltproject.org/api/v2/doc/doc?timespan=1d&query=%22Kota%20Sampit%22%20sourcelang:indonesian&mode=artlist&format=json&maxrecords=75&sort=datedesc",
            request.Url.AbsoluteUri);
    }
}
