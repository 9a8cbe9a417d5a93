using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class RefusalTests
{
    [Theory]
    [InlineData("Invalid api_key=abcdefgh", "Invalid api_key=…")]
    [InlineData("token: \"abcdefgh\" is wrong", "token: \"…\" is wrong")]
    [InlineData("The key BSAx0123456789abcdef is wrong", "The key … is wrong")]
    [InlineData("SUBSCRIPTION_TOKEN_INVALID", "SUBSCRIPTION_TOKEN_INVALID")]
    public void Nothing_that_looks_like_a_key_is_repeated(string words, string scrubbed) => Assert.Equal(scrubbed, Refusal.Scrubbed(words));

    [Fact]
    public void Half_a_key_at_the_end_of_long_words_is_not_repeated_either() =>
        Assert.DoesNotContain("BSA0", Refusal.Scrubbed($"{new string('x', 10)} {string.Concat(Enumerable.Repeat("so it is ", 20))} BSA0123456789abcdef0123456789"), StringComparison.Ordinal);

    [Fact]
    public void Without_words_it_says_nothing() => Assert.Null(Refusal.Of(Bodies.Of("", 500), "Brave", " "));

    [Theory]
    [InlineData(403, ReadingOutcome.Blocked, "search.formats")]
    [InlineData(429, ReadingOutcome.Blocked, "pass_ip")]
    public void SearXNG_s_refusals_say_what_to_set_there(int status, ReadingOutcome outcome, string says)
    {
        var reading = SourceFormats.Named("searxng-json").Explain(Bodies.Of("<title>Forbidden</title>", status))!;

        Assert.Equal(outcome, reading.Outcome);
        Assert.Contains(says, reading.Detail, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failed_look_is_read_by_its_words_and_by_its_kind_where_there_are_none()
    {
        var source = new Source { Id = new("serper"), Name = "s", Format = "serper-json", Endpoint = new("https://google.serper.dev/search") };

        Assert.Equal(ReadingOutcome.Quota, Outcome(new(FetchFailureKind.HttpError, "HTTP 400") { Body = Bodies.Fixture("serper-json", "quota.json", 400) }));
        Assert.Equal(ReadingOutcome.Blocked, Outcome(new(FetchFailureKind.Disallowed, "robots.txt")));
        Assert.Equal(ReadingOutcome.Failed, Outcome(new(FetchFailureKind.KeyMissing, "set Keys:serper")));

        ReadingOutcome Outcome(FetchOutcome.Failed failed) => SourceReader.ReadAll([new(source, failed)], Bodies.Sampit, Bodies.Now)[0].Reading.Outcome;
    }
}
