using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class NameTextTests
{
    [Theory]
    [InlineData("Kotawaringin Timur")]
    [InlineData("Ma'rang – \"Kota\" 2")]
    [InlineData("क्‍ष")]
    [InlineData("🏙 Sampit")]
    public void A_name_that_shows_all_it_holds_is_plain(string name) => Assert.True(NameText.IsPlain(name));

    [Theory]
    [InlineData("Sam\u0007pit")]
    [InlineData("Sampit\n")]
    [InlineData("Sampit\u2028Kota")]
    [InlineData("\u202Etipmas")]
    [InlineData("Sampit\u2066")]
    [InlineData("Sampit\u200B")]
    [InlineData("Sampit\u061C")]
    [InlineData("\uFEFFSampit")]
    [InlineData("\uD83C")]
    public void What_a_reader_cannot_see_is_not(string name) => Assert.False(NameText.IsPlain(name));
}
