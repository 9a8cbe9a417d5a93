using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>A feed hand-written from the documented form.</summary>
public sealed class YouTubeFeedFormatTests
{
    [Fact]
    public void A_hand_written_channel_gives_videos_with_their_descriptions() =>
        Assert.Equal(
            [new(1, "Liputan: banjir Sampit", "https://www.youtube.com/watch?v=AbCdEfGhIjK", "Laporan langsung dari Kotawaringin Timur. Jangan lupa berlangganan.", "Kabar Sampit TV", new(2026, 8, 9, 10, 0, 0, TimeSpan.Zero), DatePrecision.Time)],
            Bodies.Read("youtube-feed", Bodies.Fixture("youtube-feed", "channel.xml")).Entries);

    [Theory]
    [InlineData("https://www.youtube.com/channel/UCaaaaaaaaaaaaaaaaaaaaaa/videos", "https://www.youtube.com/feeds/videos.xml?channel_id=UCaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("https://www.youtube.com/playlist?list=PLabc", "https://www.youtube.com/feeds/videos.xml?playlist_id=PLabc")]
    [InlineData("https://www.youtube.com/feeds/videos.xml?channel_id=UCb", "https://www.youtube.com/feeds/videos.xml?channel_id=UCb")]
    [InlineData("https://cermin.example.id/channel/UCb", "https://cermin.example.id/channel/UCb")]
    public void The_page_of_a_channel_or_playlist_may_be_entered(string entered, string asked) =>
        Assert.Equal(asked, SourceFormats.Named("youtube-feed").BuildRequest(new(entered), null).Url.AbsoluteUri);

    [Fact]
    public void A_page_instead_of_a_feed_says_what_to_enter()
    {
        var reading = Bodies.Read("youtube-feed", "<!doctype html><title>Kabar Sampit TV - YouTube</title>");

        Assert.Equal(ReadingOutcome.Unrecognised, reading.Outcome);
        Assert.Contains("https://www.youtube.com/channel/UC", reading.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public void An_outage_of_all_channels_is_told_as_one(int status)
    {
        var reading = SourceFormats.Named("youtube-feed").Explain(Bodies.Of("<title>Error</title>", status))!;

        Assert.Equal(ReadingOutcome.Failed, reading.Outcome);
        Assert.Contains("for all channels", reading.Detail, StringComparison.Ordinal);
    }
}
