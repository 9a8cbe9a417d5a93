namespace ReputationWatch.Assessing.Model;

public sealed class TopicFileTests
{
    static byte[] Shipped => Resources.Bytes("topics.weights");

    [Fact]
    public void What_is_written_is_read_again() => Assert.Equal(Shipped, TopicFile.Write(TopicFile.Read(Shipped)));

    [Fact]
    public void A_damaged_file_is_told_apart_from_another_one()
    {
        var damaged = Shipped;
        damaged[100] ^= 1;

        Assert.Contains("checksum", Assert.Throws<FormatException>(() => TopicFile.Read(damaged)).Message, StringComparison.Ordinal);
        Assert.Contains("cut off", Assert.Throws<FormatException>(() => TopicFile.Read(Shipped.AsSpan(0, 500))).Message, StringComparison.Ordinal);
        Assert.Contains("RWTOPC01", Assert.Throws<FormatException>(() => TopicFile.Read("something else"u8)).Message, StringComparison.Ordinal);
    }
}
