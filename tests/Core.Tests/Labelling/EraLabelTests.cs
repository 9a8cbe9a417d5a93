using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Labelling;

namespace ReputationWatch.Core.Tests.Labelling;

public sealed class EraLabelTests
{
    [Theory]
    [InlineData("present", "present", EraRole.None)]
    [InlineData("about:sampit-2001", "sampit-2001", EraRole.About)]
    [InlineData("mentions:sampit-2001", "sampit-2001", EraRole.Mentions)]
    public void An_era_is_written_as_it_was_read(string text, string lens, EraRole role)
    {
        Assert.True(EraLabel.TryParse(text, out var era));

        Assert.Equal((lens, role, text), (era.Lens, era.Role, era.ToString()));
        Assert.Equal(new Era(lens, role, 1), era.ToEra());
        Assert.Equal($"\"{text}\"", JsonSerializer.Serialize(era));
        Assert.Equal(era, JsonSerializer.Deserialize<EraLabel>($"\"{text}\""));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("about:")]
    [InlineData("about:present")]
    [InlineData("sampit-2001")]
    [InlineData("About:sampit-2001")]
    public void What_is_no_era_is_not_read(string? text)
    {
        Assert.False(EraLabel.TryParse(text, out _));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<EraLabel>(JsonSerializer.Serialize(text ?? "null")));
    }
}
