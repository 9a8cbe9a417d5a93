using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Tests.Showing;

public sealed class PageMovesTests
{
    [Fact]
    public void Results_rise_fall_stay_and_come_new() =>
        Assert.Equal([2, 0, -2, null], PageMoves.Since(Page("a", "b", "c"), Page("c", "b", "a", "d")).Select(m => m.Ranks));

    [Fact]
    public void Against_no_page_everything_is_new() =>
        Assert.All(PageMoves.Since(null, Page("a", "b")), m => Assert.Null(m.Ranks));

    [Fact]
    public void A_page_that_lists_an_address_twice_is_matched_by_its_best_rank() =>
        Assert.Equal([-1], PageMoves.Since(Page("a", "a"), Page("x", "a")).Skip(1).Select(m => m.Ranks));

    [Fact]
    public void What_stands_no_more_is_gone() => Assert.Equal(["b"], PageMoves.Gone(Page("a", "b"), Page("c", "a")));

    static ResultPage Page(params string[] urls) =>
        new(Sample.Bing, Sample.Now, Sample.Now, [.. urls.Select((url, i) => new PageEntry(i + 1, url, url, "", Tone.Neutral, Era.Present, true))]);
}
