using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Delivering;

public sealed class DigestTests
{
    static readonly DateTimeOffset Now = new(2026, 8, 18, 0, 0, 0, TimeSpan.Zero);
    static readonly Recipient Siti = new() { Id = "siti", Name = "Siti", Channel = "mail" };

    [Fact]
    public void It_tells_each_message_with_its_time_and_puts_those_of_a_keyword_together()
    {
        var digest = Digest.Fold("digest/a", Siti, [Item("sampit", "a", 10), Item("kotim", "b", 11), Item("sampit", "c", 12)], Now);

        Assert.Equal("ReputationWatch: 3 pemberitahuan", digest.Subject);
        Assert.Equal("17/08 17.00 a\n17/08 19.00 c\n\n17/08 18.00 b", digest.Text);
        Assert.Equal(("digest/a", "mail", "siti", IncidentKind.Digest), (digest.Id, digest.Channel, digest.Recipient, digest.Kind));
    }

    [Fact]
    public void Of_very_many_it_tells_thirty_and_how_many_more_there_are()
    {
        var digest = Digest.Fold("digest/a", Siti with { Language = "en" }, [.. Enumerable.Range(0, 47).Select(i => Item("sampit", $"n{i}", 10))], Now);

        Assert.Equal("ReputationWatch: 47 notices", digest.Subject);
        Assert.Equal(30, digest.Text.Split('\n').Count(line => line.Contains(" n")));
        Assert.EndsWith("And 17 more.", digest.Text);
    }

    [Fact]
    public void It_fits_into_a_chat_message_and_counts_what_it_does_not_tell()
    {
        var line = new string('x', 400);

        var digest = Digest.Fold("digest/a", Siti, [.. Enumerable.Range(0, 20).Select(i => Item("sampit", $"{line}{i}\n- a headline with its address", 10))], Now);

        Assert.InRange(digest.Text.Length, 2000, 3000);
        Assert.DoesNotContain("headline", digest.Text, StringComparison.Ordinal);
        Assert.EndsWith("Dan 14 lagi.", digest.Text);
    }

    static OutboxMessage Item(string keyword, string text, int hour) =>
        new(text, "mail", new KeywordId(keyword), text, new(2026, 8, 17, hour, 0, 0, TimeSpan.Zero), "", text) { Recipient = "siti", ForDigest = true };
}
