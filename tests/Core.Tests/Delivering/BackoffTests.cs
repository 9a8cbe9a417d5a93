using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Delivering;

public sealed class BackoffTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);

    [Fact]
    public void What_is_settled_has_no_next_try()
    {
        Assert.Equal((new DeliveryResult.Sent(), null), Backoff.Decide(Message(), new DeliveryResult.Sent(), Now));
        Assert.Equal((new DeliveryResult.GiveUp("410"), null), Backoff.Decide(Message(), new DeliveryResult.GiveUp("410"), Now));
    }

    [Theory]
    [InlineData(0, 30)]
    [InlineData(1, 60)]
    [InlineData(6, 1920)]
    [InlineData(7, 3600)]
    [InlineData(5000, 3600)]
    public void Each_try_waits_twice_as_long_up_to_an_hour(int attempts, int seconds) =>
        Assert.Equal((new DeliveryResult.Retry("503"), Now.AddSeconds(seconds)), Backoff.Decide(Message(attempts), new DeliveryResult.Retry("503"), Now));

    [Theory]
    [InlineData(10, 30)]
    [InlineData(90, 90)]
    [InlineData(86400, 86400)]
    [InlineData(30 * 86400, 30)]
    public void A_channel_may_ask_for_more_time_but_not_for_more_than_we_keep_trying(int asked, int seconds) =>
        Assert.Equal(Now.AddSeconds(seconds), Backoff.Decide(Message(), new DeliveryResult.Retry("429", TimeSpan.FromSeconds(asked)), Now).NextTry);

    [Fact]
    public void After_three_days_of_tries_it_is_given_up()
    {
        var retry = new DeliveryResult.Retry("no connection");
        Assert.Equal(retry, Backoff.Decide(Message(age: TimeSpan.FromDays(3)), retry, Now).Settled);
        Assert.Equal(
            (new DeliveryResult.GiveUp("after three days of tries: no connection"), null),
            Backoff.Decide(Message(age: TimeSpan.FromDays(3) + TimeSpan.FromSeconds(1)), retry, Now));
    }

    static OutboxMessage Message(int attempts = 0, TimeSpan age = default) =>
        new("sampit@1/BreachHeld/smtp", "smtp", new KeywordId("sampit"), "sampit@1", Now - age, "Sampit", "melonjak", attempts);
}
