using ReputationWatch.Crawling;

namespace ReputationWatch.Core.Tests.Crawling.Robots;

public sealed class RobotsPolicyTests
{
    const string Forbidding = "User-agent: *\nDisallow: /";

    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);
    static readonly Uri Page = new("https://kabar.example/berita/1");
    static readonly RobotsLook Unreachable = new(RobotsFound.Unreachable);

    [Fact]
    public void A_file_is_taken_at_its_word_for_a_day()
    {
        var record = RobotsPolicy.Remember(null, new(RobotsFound.Rules, Forbidding), Now);

        Assert.Equal(new(Now, Now.AddHours(24), RobotsFound.Rules, Forbidding, Now), record);
        Assert.Equal(RobotsVerdict.Forbidden, Judge(record, Now));
        Assert.False(RobotsPolicy.IsDue(record, Now.AddHours(24).AddTicks(-1)));
        Assert.True(RobotsPolicy.IsDue(record, Now.AddHours(24)));
        Assert.True(RobotsPolicy.IsDue(null, Now));
    }

    [Theory]
    [InlineData(0, 60)]
    [InlineData(59, 60)]
    [InlineData(90, 90)]
    [InlineData(10_000, 1440)]
    public void A_server_may_say_for_how_long_between_an_hour_and_a_day(int said, int minutes) => Assert.Equal(
        Now.AddMinutes(minutes), RobotsPolicy.Remember(null, new(RobotsFound.Rules, "", TimeSpan.FromMinutes(said)), Now).ExpiresAt);

    [Fact]
    public void A_host_without_a_file_allows_everything()
    {
        var record = RobotsPolicy.Remember(Read(Now.AddDays(-1)), new(RobotsFound.None), Now);

        Assert.Equal(new(Now, Now.AddHours(24), RobotsFound.None, "", null), record);
        Assert.Equal(RobotsVerdict.Allowed, Judge(record, Now));
    }

    [Fact]
    public void A_host_that_cannot_be_asked_allows_nothing_and_is_asked_again_in_an_hour()
    {
        var record = RobotsPolicy.Remember(null, Unreachable, Now);

        Assert.Equal(Now.AddHours(1), record.ExpiresAt);
        Assert.Equal(RobotsVerdict.Unknown, Judge(record, Now));
    }

    [Fact]
    public void Its_last_rules_hold_for_a_week_then_nothing_is_allowed_and_after_a_month_everything()
    {
        var record = RobotsPolicy.Remember(null, new(RobotsFound.Rules, "User-agent: *\nDisallow: /arsip"), Now);
        var verdicts = new List<(int, RobotsVerdict)>();
        for (var day = 1; day <= 32; day++)
        {
            record = RobotsPolicy.Remember(record, Unreachable, Now.AddDays(day));
            verdicts.Add((day, Judge(record, Now.AddDays(day))));
        }

        Assert.Equal(
            [(1, RobotsVerdict.Allowed), (7, RobotsVerdict.Unknown), (31, RobotsVerdict.Allowed)],
            verdicts.Where((v, i) => i == 0 || verdicts[i - 1].Item2 != v.Item2));
        Assert.Equal(RobotsVerdict.Forbidden, Judge(RobotsPolicy.Remember(record, new(RobotsFound.Rules, Forbidding), Now.AddDays(33)), Now.AddDays(33)));
    }

    [Fact]
    public void Rules_grow_too_old_without_another_look_as_well()
    {
        var record = RobotsPolicy.Remember(Read(Now.AddDays(-6)), Unreachable, Now);
        Assert.Equal(RobotsVerdict.Forbidden, Judge(record, Now));
        Assert.Equal(RobotsVerdict.Unknown, Judge(record, Now.AddDays(1)));
    }

    [Theory]
    [InlineData(400, RobotsFound.None)]
    [InlineData(401, RobotsFound.None)]
    [InlineData(403, RobotsFound.None)]
    [InlineData(404, RobotsFound.None)]
    [InlineData(302, RobotsFound.None)]
    [InlineData(408, RobotsFound.Unreachable)]
    [InlineData(429, RobotsFound.Unreachable)]
    [InlineData(500, RobotsFound.Unreachable)]
    [InlineData(503, RobotsFound.Unreachable)]
    [InlineData(200, RobotsFound.Unreachable)]
    [InlineData(null, RobotsFound.Unreachable)]
    public void A_failed_look_means_by_its_status(int? status, RobotsFound found) =>
        Assert.Equal(found, RobotsLook.Of(new FetchOutcome.Failed(FetchFailureKind.HttpError, "gagal"), status).Found);

    [Fact]
    public void A_redirect_to_where_we_never_go_says_nothing() =>
        Assert.Equal(RobotsFound.Unreachable, RobotsLook.Of(new FetchOutcome.Failed(FetchFailureKind.ForbiddenAddress, "dalam"), 302).Found);

    [Fact]
    public void A_file_that_came_is_decoded()
    {
        var fetched = new FetchOutcome.Fetched(new(Page, 200, null, "User-agent: *"u8.ToArray())) { FreshFor = TimeSpan.FromHours(2) };
        Assert.Equal(new(RobotsFound.Rules, "User-agent: *", TimeSpan.FromHours(2)), RobotsLook.Of(fetched, 200));
    }

    [Theory]
    [InlineData("User-agent: *\nCrawl-delay: 10", 10)]
    [InlineData("User-agent: reputationwatch\nCrawl-delay: 3600", 60)]
    [InlineData("User-agent: lain\nCrawl-delay: 10", null)]
    [InlineData("", null)]
    public void A_crawl_delay_is_kept_to_up_to_a_minute(string file, int? seconds) =>
        Assert.Equal(seconds, RobotsPolicy.DelayOf(new(Now, Now, RobotsFound.Rules, file, Now))?.TotalSeconds);

    [Fact]
    public void The_file_lies_at_the_root_of_its_origin() =>
        Assert.Equal(new("https://kabar.example:8443/robots.txt"), RobotsPolicy.AddressOf(new("https://kabar.example:8443/a/b?c#d")));

    [Theory]
    [InlineData("noarchive", true)]
    [InlineData("noindex, NoArchive", true)]
    [InlineData("none", true)]
    [InlineData("reputationwatch: noindex, noarchive", true)]
    [InlineData("*: none", true)]
    [InlineData("unavailable_after: 25 Jun 2030 15:00:00 PST, noarchive", true)]
    [InlineData("googlebot: noarchive", false)]
    [InlineData("googlebot: noindex, noarchive", false)]
    [InlineData("all", false)]
    [InlineData("nosnippet, max-snippet: 20", false)]
    [InlineData("", false)]
    public void A_header_may_forbid_to_keep_a_copy(string header, bool forbids) => Assert.Equal(forbids, RobotsTag.ForbidsArchive(["index", header]));

    static RobotsRecord Read(DateTimeOffset at) => new(at, at.AddDays(1), RobotsFound.Rules, Forbidding, at);

    static RobotsVerdict Judge(RobotsRecord record, DateTimeOffset at) => RobotsPolicy.Judge(RobotsPolicy.RulesOf(record, at), Page);
}
