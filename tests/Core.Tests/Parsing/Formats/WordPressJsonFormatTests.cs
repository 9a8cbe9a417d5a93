using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Answers hand-written from developer.wordpress.org/rest-api/reference/posts.</summary>
public sealed class WordPressJsonFormatTests
{
    [Fact]
    public void Hand_written_posts_are_read_with_their_times_in_utc()
    {
        var reading = Bodies.Read("wordpress-json", Bodies.Fixture("wordpress-json", "posts.json"), Bodies.Sampit);

        Assert.Equal(
            [
                new(1, "Jembatan Sampit – Kuala Pembuang dibuka", "https://kabar.example.id/2026/08/jembatan", "Warga menyambut dibukanya jembatan", null, new(2026, 8, 9, 2, 15, 30, TimeSpan.Zero), DatePrecision.Time),
                new(2, "DPRD bahas APBD", "https://kabar.example.id/2026/08/apbd", "", null, new(2026, 8, 8, 23, 0, 0, TimeSpan.Zero), DatePrecision.Time),
            ],
            reading.Entries);
    }

    [Fact]
    public void A_few_posts_may_name_it_in_their_text_alone_but_a_full_page_of_others_is_a_site_that_does_not_search()
    {
        Assert.Equal(ReadingOutcome.Ok, Bodies.Read("wordpress-json", Posts(3), Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Unrelated, Bodies.Read("wordpress-json", Posts(20), Bodies.Sampit).Outcome);
    }

    [Fact]
    public void No_posts_and_past_the_last_page_are_empty()
    {
        Assert.Equal(ReadingOutcome.Empty, Bodies.Read("wordpress-json", Bodies.Fixture("wordpress-json", "empty.json"), Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Empty, SourceFormats.Named("wordpress-json").Explain(Bodies.Fixture("wordpress-json", "past-the-end.json", 400))!.Outcome);
    }

    [Theory]
    [InlineData("no-route.json", 404, "enter its feed instead")]
    [InlineData("closed.json", 401, "You are not currently logged in.")]
    public void A_site_whose_api_is_closed_says_so(string file, int status, string says)
    {
        var reading = SourceFormats.Named("wordpress-json").Explain(Bodies.Fixture("wordpress-json", file, status))!;

        Assert.Equal(ReadingOutcome.Failed, reading.Outcome);
        Assert.Contains(says, reading.Detail, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://kabar.example.id", "https://kabar.example.id/wp-json/wp/v2/posts?search=Sampit")]
    [InlineData("https://kabar.example.id/daerah/", "https://kabar.example.id/daerah/wp-json/wp/v2/posts?search=Sampit")]
    [InlineData("https://kabar.example.id/wp-json/wp/v2/posts?categories=7", "https://kabar.example.id/wp-json/wp/v2/posts?categories=7&search=Sampit")]
    public void The_site_or_its_api_may_be_entered_and_robots_txt_has_a_say(string endpoint, string asked)
    {
        var request = SourceFormats.Named("wordpress-json").BuildRequest(new(endpoint), Bodies.Sampit);

        Assert.StartsWith(asked, request.Url.AbsoluteUri, StringComparison.Ordinal);
        Assert.True(request.AsksRobots);
    }

    static string Posts(int count) =>
        $"[{string.Join(',', Enumerable.Range(0, count).Select(i => $"{{\"link\":\"https://a.id/{i}\",\"title\":{{\"rendered\":\"Kabar {i}\"}}}}"))}]";
}
