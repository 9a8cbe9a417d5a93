namespace ReputationWatch.Assessing.Model;

public sealed class WeightsFileTests
{
    static byte[] Shipped => Resources.Bytes("tone.weights");

    [Fact]
    public void What_was_written_is_read_again() => Assert.Equal(Shipped, WeightsFile.Write(WeightsFile.Read(Shipped)));

    [Fact]
    public void The_shipped_weights_are_under_a_megabyte() => Assert.InRange(Shipped.Length, 100_000, 1_000_000);

    [Fact]
    public void A_changed_byte_is_told()
    {
        var damaged = Shipped;
        damaged[5_000] ^= 1;

        Assert.Contains("checksum", Assert.Throws<FormatException>(() => WeightsFile.Read(damaged)).Message);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(200)]
    public void A_file_that_was_cut_off_is_told(int length) =>
        Assert.Throws<FormatException>(() => WeightsFile.Read(Shipped.AsSpan(0, length)));

    [Fact]
    public void Another_file_is_told() =>
        Assert.Contains("RWTONE01", Assert.Throws<FormatException>(() => WeightsFile.Read("{\"weights\":[]} and so on, for as long as a checksum"u8)).Message);
}
