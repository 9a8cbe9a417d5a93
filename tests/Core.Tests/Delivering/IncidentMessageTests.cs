using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Delivering;

public sealed class IncidentMessageTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);
    static readonly TrackedKeyword Sampit = new() { Id = KeywordId.From("Sampit"), Name = "Sampit" };

    static readonly IncidentEvidence Spike = new()
    {
        Spike = new(SpikeKind.Negative, 13.6, 12, 3.1, 8, 4.5, .42, .15),
        Bar = 3,
        Headlines = [new("Feri terbalik", "https://kabar.example/1", "s1", Now.AddHours(-1)), new("Pasar terbakar", "https://kabar.example/2", "s2", Now.AddHours(-2))],
    };

    [Fact]
    public void An_incident_that_opens_is_told_to_every_channel_each_under_its_own_id_with_the_stories_behind_it()
    {
        var messages = IncidentMessage.For(Transition(AlertReason.BreachHeld), Sampit, Channels("log", "smtp"), new("http://desk.example/"));

        Assert.Equal(["sampit@1/BreachHeld/log", "sampit@1/BreachHeld/smtp"], messages.Select(message => message.Id));
        Assert.All(messages, message => Assert.Equal(("sampit@1", Now, Sampit.Id, 0, 4.5), (message.IncidentId, message.CreatedAt, message.Keyword, message.Attempts, message.Score)));
        Assert.All(messages, message => Assert.Equal(
            """
            Sampit: pemberitaan merugikan melonjak. 14 berita dalam 12 jam, biasanya 3,1 (95 % sampai 8); porsi negatif 42 % (biasanya 15 %).
            - Feri terbalik https://kabar.example/1
            - Pasar terbakar https://kabar.example/2
            http://desk.example/k/sampit#incidents
            """.ReplaceLineEndings("\n"),
            message.Text));
    }

    [Fact]
    public void The_sentence_says_how_many_and_what_would_have_been_usual()
    {
        Assert.Equal("14 stories in 12 h, expected 3.1 (95 % up to 8); negative share 42 % (usual 15 %)", Transition(AlertReason.BreachHeld).SentenceEnglish);
        Assert.Equal("", Transition(AlertReason.Untracked, evidence: null).SentenceEnglish);
    }

    [Fact]
    public void Where_all_coverage_grew_alike_it_is_attention_and_no_worse_tone()
    {
        var change = Transition(AlertReason.BreachHeld) with { Evidence = Spike with { Spike = Spike.Spike! with { Kind = SpikeKind.Attention } } };

        Assert.EndsWith("; more attention of every kind, not a worse tone", change.SentenceEnglish);
        Assert.Equal("Sampit: far more coverage than usual", Assert.Single(Told(change, "en")).Subject);
    }

    [Theory]
    [InlineData(AlertReason.BreachHeld, "id", "Sampit: pemberitaan merugikan melonjak")]
    [InlineData(AlertReason.BackToNormal, "id", "Sampit: kembali normal")]
    [InlineData(AlertReason.BreachHeld, "en", "Sampit: harmful coverage is spiking")]
    [InlineData(AlertReason.BackToNormal, "en", "Sampit: back to normal")]
    [InlineData(AlertReason.FarAboveWhatWasTold, "en", "Sampit: the spike of harmful coverage is getting much worse")]
    public void The_subject_says_what_happened_in_the_readers_language(AlertReason reason, string language, string subject) =>
        Assert.Equal(subject, Assert.Single(Told(Transition(reason), language)).Subject);

    [Theory]
    [InlineData(AlertReason.FirstBreach)]
    [InlineData(AlertReason.BreachPassed)]
    [InlineData(AlertReason.Untracked)]
    public void A_suspicion_is_told_to_nobody(AlertReason reason) => Assert.Empty(Told(Transition(reason), "id"));

    [Fact]
    public void What_is_for_the_digest_comes_in_nobodys_night_and_on_no_channel_without_one()
    {
        var change = Transition(AlertReason.BreachHeld) with { Tier = IncidentTier.Digest };
        var siti = new Recipient { Id = "siti", Name = "Siti", Channel = "smtp" };

        Assert.Empty(Told(change, "id"));
        Assert.True(Assert.Single(IncidentMessage.For(change, Sampit, [siti])).ForDigest);
    }

    [Fact]
    public void What_can_come_again_has_its_time_in_its_id_and_what_only_goes_on_carries_no_score()
    {
        var again = Assert.Single(Told(Transition(AlertReason.GoesOn), "id"));

        Assert.Equal("sampit@1/GoesOn-20260817T100000Z/log", again.Id);
        Assert.Null(again.Score);
    }

    [Fact]
    public void The_end_of_what_was_told_is_its_own_kind() =>
        Assert.Equal(IncidentKind.BackToNormal, Assert.Single(Told(Transition(AlertReason.BackToNormal) with { From = AlertStatus.Open, To = AlertStatus.Quiet }, "id")).Kind);

    [Fact]
    public void A_place_on_page_one_is_told_with_its_rank_and_what_it_is_about()
    {
        var change = Transition(AlertReason.ClimbedPageOne, new() { Place = new("bing", 2, 8, "sampit-2001", []), Headlines = [new("Konflik Sampit", "https://arsip.example/1", "s", null)] });

        Assert.Equal("“Konflik Sampit” at rank 2, was 8 (bing)", change.SentenceEnglish);
        Assert.Equal("Sampit: the old conflict climbs on page one", Assert.Single(Told(change, "en")).Subject);
    }

    [Fact]
    public void An_old_story_says_when_it_was_really_published()
    {
        var change = Transition(AlertReason.Resurfaced, new() { FirstPublished = new DateTimeOffset(2019, 3, 2, 0, 0, 0, TimeSpan.Zero), Headlines = [new("Rusuh", "https://a.example/1", "s", null)] });

        Assert.Equal("“Rusuh” was first published on 2019-03-02", change.SentenceEnglish);
        Assert.Equal("“Rusuh” pertama kali terbit 02/03/2019", change.SentenceIndonesian);
    }

    static IReadOnlyList<OutboxMessage> Told(IncidentTransition change, string language) =>
        IncidentMessage.For(change, Sampit, Readers.Of(new() { Language = language }, []));

    static IReadOnlyList<Recipient> Channels(params string[] names) => Readers.Of(new() { Channels = names }, []);

    static IncidentTransition Transition(AlertReason reason) => Transition(reason, Spike);

    static IncidentTransition Transition(AlertReason reason, IncidentEvidence? evidence) =>
        new("sampit@1", Now, AlertStatus.Quiet, AlertStatus.Open, reason) { Evidence = evidence };
}
