using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Answers hand-written from api-dashboard.search.brave.com/app/documentation.</summary>
public sealed class BraveJsonFormatTests
{
    [Fact]
    public void A_hand_written_web_answer_is_read_and_an_altered_query_is_told()
    {
        var reading = Bodies.Read("brave-json", Bodies.Fixture("brave-json", "web.json"), Bodies.Sampit);

        Assert.Equal((ReadingOutcome.Ok, "Brave searched for \"Sumpit\" instead"), (reading.Outcome, reading.Detail));
        Assert.Equal(
            [
                new(1, "Sampit hari ini", "https://kabar.example.id/sampit", "Cuaca di Sampit & sekitarnya.", "Kabar Sampit", new(2026, 8, 9, 1, 30, 0, TimeSpan.Zero), DatePrecision.Time),
                new(2, "Konflik Sampit", "https://ensiklopedia.example.org/Konflik_Sampit", "Kerusuhan tahun 2001.", null, new(2025, 3, 3, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day),
                new(3, "Wisata Sampit", "https://wisata.example.com/sampit", "Sungai Mentaya.", null, null, DatePrecision.Unknown),
            ],
            reading.Entries);
    }

    [Fact]
    public void A_hand_written_news_answer_is_read()
    {
        var entry = Assert.Single(Bodies.Read("brave-json", Bodies.Fixture("brave-json", "news.json"), Bodies.Sampit).Entries);

        Assert.Equal(("Banjir di Sampit surut", new DateTimeOffset(2026, 8, 10, 2, 0, 0, TimeSpan.Zero)), (entry.Title, entry.Published));
    }

    [Fact]
    public void An_answer_to_our_query_without_web_results_is_empty_and_any_other_json_is_not()
    {
        Assert.Equal(ReadingOutcome.Empty, Bodies.Read("brave-json", Bodies.Fixture("brave-json", "empty.json"), Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("brave-json", "{}", Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Unrecognised, Bodies.Read("brave-json", "{\"type\":\"search\"}", Bodies.Sampit).Outcome);
    }

    [Theory]
    [InlineData("too-fast.json", 429, ReadingOutcome.Blocked, "rate limit exceeded")]
    [InlineData("quota.json", 429, ReadingOutcome.Quota, "quota is used up")]
    [InlineData("wrong-key.json", 422, ReadingOutcome.Failed, "see whether Keys:brave is right")]
    public void Its_refusals_are_told_apart_by_their_own_words_and_never_repeat_the_key(string file, int status, ReadingOutcome outcome, string says)
    {
        var reading = SourceFormats.Named("brave-json").Explain(Bodies.Fixture("brave-json", file, status))!;

        Assert.Equal(outcome, reading.Outcome);
        Assert.Contains(says, reading.Detail, StringComparison.Ordinal);
        Assert.DoesNotContain("BSAfake", reading.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void Indonesian_is_not_among_its_languages_and_is_left_out()
    {
        var request = SourceFormats.Named("brave-json").BuildRequest(new("https://api.search.brave.com/res/v1/web/search"), Bodies.Sampit);

        Assert.Equal(
            "https://api.search.brave.com/res/v1/web/search?q=Sampit&country=ID&count=20&spellcheck=false&safesearch=off&text_decorations=false&result_filter=web%2Cquery",
            request.Url.AbsoluteUri);
        Assert.Equal(new ApiKey("brave", KeyPlace.Header, "X-Subscription-Token"), request.Key);
    }

    [Theory]
    [InlineData("en", "ID", "&country=ID&search_lang=en&")]
    [InlineData("en", "TL", "&country=ALL&")] // Timor-Leste is not among its countries
    public void A_language_and_a_country_that_it_knows_are_told(string language, string region, string holds)
    {
        var query = Bodies.Sampit with { Language = language, Region = region };

        Assert.Contains(holds, SourceFormats.Named("brave-json").BuildRequest(new("https://api.search.brave.com/res/v1/news/search"), query).Url.Query, StringComparison.Ordinal);
    }
}
