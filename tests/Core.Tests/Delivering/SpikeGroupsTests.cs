using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Delivering;

public sealed class SpikeGroupsTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Two_keywords_that_open_on_the_same_stories_are_one_message_that_names_both()
    {
        var group = Assert.Single(SpikeGroups.Of([Message("bupati", 6, "b", "c"), Message("sampit", 10, "a", "b")], Now));

        Assert.Equal(["sampit", "bupati"], group.Select(m => m.IncidentId));
        var told = SpikeGroups.Fold(group, Now);
        Assert.Equal(("group/sampit/BreachHeld/log", "sampit, bupati: pemberitaan merugikan melonjak", 4d), (told.Id, told.Subject, told.Score));
        Assert.Equal("Text of sampit\n\nText of bupati", told.Text);
        Assert.Empty(told.Stories);
    }

    [Fact]
    public void Until_the_oldest_has_waited_for_a_crawl_nothing_is_told() =>
        Assert.Empty(SpikeGroups.Of([Message("bupati", 1, "a"), Message("sampit", 9.9, "a")], Now));

    [Fact]
    public void What_shares_no_story_stays_alone() => Assert.Empty(SpikeGroups.Of([Message("bupati", 20, "a"), Message("sampit", 20, "b")], Now));

    [Fact]
    public void Stories_may_be_shared_through_a_third() =>
        Assert.Equal(3, Assert.Single(SpikeGroups.Of([Message("a", 20, "1"), Message("b", 15, "2"), Message("c", 12, "1", "2")], Now)).Count);

    [Fact]
    public void Each_person_and_channel_is_told_apart() =>
        Assert.Empty(SpikeGroups.Of([Message("a", 20, "1"), Message("b", 20, "1") with { Recipient = "siti" }, Message("c", 20, "1") with { Channel = "smtp" }], Now));

    static OutboxMessage Message(string keyword, double minutesAgo, params string[] stories) =>
        new($"{keyword}/BreachHeld/log", "log", new KeywordId(keyword), keyword, Now.AddMinutes(-minutesAgo), $"{keyword}: pemberitaan merugikan melonjak", $"Text of {keyword}")
        {
            Kind = IncidentKind.Spike,
            Score = minutesAgo > 8 ? 4 : 3,
            Stories = stories,
        };
}
