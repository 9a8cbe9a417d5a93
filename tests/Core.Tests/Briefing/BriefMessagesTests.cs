using ReputationWatch.Briefing;
using ReputationWatch.Delivering;

namespace ReputationWatch.Core.Tests.Briefing;

public sealed class BriefMessagesTests
{
    static readonly Recipient Siti = new() { Id = "siti", Name = "Siti", Channel = "mail", Address = "siti@dinas.example" };

    static readonly Brief Calm = Briefs.Of(Briefs.Quiet("Kotim"));
    static readonly Brief Busy = Briefs.Of(Briefs.Quiet("Sampit") with { Incidents = [Briefs.Incident()] }, Briefs.Quiet("Kotim"));

    static IReadOnlyList<OutboxMessage> For(Brief brief, params Recipient[] readers) => BriefMessages.For(brief, BriefSettings.Default, readers);

    static Recipient With(Handling handling) => Siti with { Chosen = new Dictionary<IncidentKind, Handling> { [IncidentKind.Brief] = handling } };

    [Fact]
    public void It_goes_to_everybody_once_in_their_language_with_the_page_for_mail()
    {
        var messages = For(Busy, Siti, Siti with { Id = "budi", Language = "en" });

        Assert.Equal(["brief/2026-08-17/daily/@siti", "brief/2026-08-17/daily/@budi"], messages.Select(m => m.Id));
        Assert.Equal("Ringkasan 17 Agu 2026: 1 insiden baru", messages[0].Subject);
        Assert.Equal("Brief of 17 Aug 2026: 1 new incident", messages[1].Subject);
        Assert.All(messages, m => Assert.Equal((IncidentKind.Brief, true, false), (m.Kind, m.Html!.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal), m.ForDigest)));
        Assert.Equal(messages, For(Busy, Siti, Siti with { Id = "budi", Language = "en" }));
    }

    [Fact]
    public void Where_nothing_happened_it_goes_to_those_alone_who_want_it_then_too()
    {
        Assert.Single(For(Calm, With(Handling.AtOnce)));
        Assert.Empty(For(Calm, With(Handling.WithNews)));
        Assert.Single(For(Busy, With(Handling.WithNews)));
        Assert.Empty(For(Busy, With(Handling.Off)));
    }

    [Fact]
    public void Whoever_is_told_of_some_keywords_reads_of_those_alone_and_it_is_their_news_that_counts()
    {
        var kotim = With(Handling.WithNews) with { Keywords = [new("kotim")] };

        Assert.Empty(For(Busy, kotim));
        var message = Assert.Single(For(Busy, Siti with { Keywords = [new("kotim")] }));
        Assert.DoesNotContain("Sampit", message.Text + message.Html);
        Assert.Empty(For(Busy, Siti with { Keywords = [new("seruyan")] }));
    }

    [Fact]
    public void It_comes_at_its_hour_whatever_else_is_quiet_then() =>
        Assert.Equal(Briefs.At, For(Busy, Siti with { Quiet = new(new(21, 0), new(9, 0)) }).Single().NotBefore);
}
