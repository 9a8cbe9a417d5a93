namespace ReputationWatch.Delivering;

/// <summary>The message of a test. Pure.</summary>
static class TestMessage
{
    public static OutboxMessage For(Channel channel, string address, string language, DateTimeOffset now)
    {
        var id = FormattableString.Invariant($"test/{channel.Id}/{now.UtcDateTime:yyyyMMdd'T'HHmmssfff'Z'}");
        var (subject, text) = language == "en"
            ? ("ReputationWatch: a test", $"This is a test of the channel {channel.Name}. Whoever reads it will get the messages that are sent by it.")
            : ("ReputationWatch: uji coba", $"Ini uji coba saluran {channel.Name}. Siapa pun yang membacanya akan menerima pesan yang dikirim lewat saluran ini.");
        return new(id, channel.Id, null, id, now, subject, text) { Kind = IncidentKind.ChannelHealth, Address = address };
    }
}
