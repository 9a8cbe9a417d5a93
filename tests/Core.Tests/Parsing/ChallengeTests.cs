using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class ChallengeTests
{
    const string Script = "<script src=\"/cdn-cgi/challenge-platform/h/b/scripts/jsd/main.js\"></script><script src=\"https://challenges.cloudflare.com/turnstile/v0/api.js\"></script>";

    [Fact]
    public void An_article_beside_Cloudflare_s_scripts_is_an_ordinary_page() =>
        Assert.Null(Challenge.In($"<html><head>{Script}</head><body><article>{string.Concat(Enumerable.Repeat("<p>Warga Sampit bergotong royong membersihkan sungai.</p>", 40))}</article></body></html>"));

    [Fact]
    public void A_short_page_that_Cloudflare_watches_in_silence_is_an_ordinary_page() =>
        Assert.Null(Challenge.In("<html><script src=\"/cdn-cgi/challenge-platform/h/b/scripts/jsd/main.js\"></script><p>Halaman tidak ditemukan</p></html>"));

    [Fact]
    public void Results_beside_Cloudflare_s_scripts_are_read() =>
        Assert.Equal(ReadingOutcome.Ok, Bodies.Read("mojeek-html", $"<html><head>{Script}</head><body><ul class=results-standard><li><h2><a href=https://a.id/1>Sampit</a></h2></li></ul></body></html>", Bodies.Sampit).Outcome);

    [Theory]
    [InlineData("<title>Just a moment...</title>")]
    [InlineData("<script>window._cf_chl_opt={}</script>")]
    [InlineData("<script src=\"/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1\"></script>")]
    [InlineData("<p>One last step</p><script src=\"https://challenges.cloudflare.com/turnstile/v0/api.js\"></script>")]
    public void A_page_that_is_nothing_but_a_challenge_is_one(string html) => Assert.NotNull(Challenge.In(html));

    [Theory]
    [InlineData("<script src=\"/_Incapsula_Resource?SWJIYLWA=719d34d31c8e3a6e6fffd425f7e032f3\"></script>")]
    [InlineData("<a href=\"https://www.google.com/sorry/index\">galat Google</a>")]
    [InlineData("<a href=\"https://consent.google.com/ml\">kuki</a><a href=\"https://consent.youtube.com/\">kuki</a>")]
    public void What_guards_and_links_put_into_ordinary_pages_is_no_challenge_beside_an_article_and_one_on_a_page_of_nothing_else(string sign)
    {
        var article = string.Concat(Enumerable.Repeat("<p>Warga Sampit bergotong royong membersihkan sungai.</p>", 40));

        Assert.Null(Challenge.In($"<html><body>{article}{sign}</body></html>"));
        Assert.NotNull(Challenge.In($"<html><body>{sign}</body></html>"));
    }
}
