using ReputationWatch.Alerting;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Delivering;

public sealed class IncidentMessageTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);
    static readonly TrackedKeyword Sampit = new() { Id = KeywordId.From("Sampit"), Name = "Sampit" };

    [Fact]
    public void An_incident_that_opens_is_told_to_every_channel_each_under_its_own_id()
    {
        var messages = IncidentMessage.For(Transition(AlertReason.BreachHeld), Sampit, Told(new() { Channels = ["log", "smtp"] }));

        Assert.Equal(["sampit@1/BreachHeld/log", "sampit@1/BreachHeld/smtp"], messages.Select(message => message.Id));
        Assert.All(messages, message => Assert.Equal(("sampit@1", Now, Sampit.Id, 0), (message.IncidentId, message.CreatedAt, message.Keyword, message.Attempts)));
        Assert.All(messages, message => Assert.Equal(
            "Sampit: pemberitaan merugikan melonjak. 20 berita merugikan dalam 24 jam, biasanya 1,5 (99 % sampai 4).", message.Text));
    }

    [Theory]
    [InlineData(AlertReason.BreachHeld, "id", "Sampit: pemberitaan merugikan melonjak")]
    [InlineData(AlertReason.BackToNormal, "id", "Sampit: kembali normal")]
    [InlineData(AlertReason.BreachHeld, "en", "Sampit: harmful coverage is spiking")]
    [InlineData(AlertReason.BackToNormal, "en", "Sampit: back to normal")]
    public void The_subject_says_what_happened_in_the_offices_language(AlertReason reason, string language, string subject) =>
        Assert.Equal(subject, Assert.Single(IncidentMessage.For(Transition(reason), Sampit, Told(new() { Language = language }))).Subject);

    [Theory]
    [InlineData(AlertReason.FirstBreach)]
    [InlineData(AlertReason.BreachPassed)]
    public void A_suspicion_is_told_to_nobody(AlertReason reason) => Assert.Empty(IncidentMessage.For(Transition(reason), Sampit, Told(new())));

    [Fact]
    public void Where_nothing_changed_nothing_is_told() => Assert.Empty(IncidentMessage.For(null, Sampit, Told(new())));

    static IReadOnlyList<Recipient> Told(CycleSettings settings) => Readers.Of(settings, []);

    static IncidentTransition Transition(AlertReason reason) =>
        new("sampit@1", Now, AlertStatus.Pending, AlertStatus.Open, reason, Stories: 20, new Baseline(Expected: 1.5, Upper: 4, Days: 27));
}
