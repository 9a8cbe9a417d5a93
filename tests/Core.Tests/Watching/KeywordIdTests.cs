using System.Text.Json;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class KeywordIdTests
{
    [Theory]
    [InlineData("Sampit", "sampit")]
    [InlineData("Kotawaringin  Timur", "kotawaringin-timur")]
    [InlineData("  Dinas P.U. (Kota) ", "dinas-p-u-kota")]
    [InlineData("Malé", "male")]
    public void A_name_becomes_an_id_that_an_address_can_hold(string name, string id)
    {
        Assert.Equal(id, KeywordId.From(name).Value);
    }

    [Fact]
    public void A_name_without_a_letter_is_refused_with_what_to_write()
    {
        var error = Assert.Throws<ArgumentException>(() => KeywordId.From("--- ! ---"));

        Assert.StartsWith("\"--- ! ---\" holds no letter and no digit; write a name such as Sampit", error.Message);
    }

    [Fact]
    public void An_id_is_never_longer_than_80_characters()
    {
        Assert.Equal(80, KeywordId.From(new string('a', 300)).Value.Length);
    }

    [Fact]
    public void On_the_wire_it_is_a_plain_string()
    {
        var json = JsonSerializer.Serialize(new KeywordId("sampit"));

        Assert.Equal("\"sampit\"", json);
        Assert.Equal(new KeywordId("sampit"), JsonSerializer.Deserialize<KeywordId>(json));
    }
}
