using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Tests.Showing;

public sealed class DeadChannelsTests
{
    [Fact]
    public void A_channel_whose_newest_settled_message_was_given_up_is_dead() =>
        Assert.Equal(["smtp", "webhook"], DeadChannels.Among([Of("webhook", "given-up", 1), Of("webhook", "sent", 9), Of("smtp", "given-up", 2), Of("log", "sent", 1)]));

    [Fact]
    public void A_channel_that_works_again_is_alive() =>
        Assert.Empty(DeadChannels.Among([Of("webhook", "sent", 1), Of("webhook", "given-up", 9)]));

    [Fact]
    public void A_message_that_waits_says_nothing_yet() =>
        Assert.Equal(["webhook"], DeadChannels.Among([Of("webhook", "waiting", null), Of("webhook", "given-up", 3), Of("smtp", "waiting", null)]));

    static Delivery Of(string channel, string status, int? settledHoursAgo) => new(
        $"{channel}/{settledHoursAgo}", channel, Sample.Sampit, Sample.Now.AddDays(-1), "", status, 1, settledHoursAgo is { } hours ? Sample.Now.AddHours(-hours) : null, null);
}
