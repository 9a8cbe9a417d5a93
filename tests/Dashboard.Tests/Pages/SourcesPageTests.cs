using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class SourcesPageTests
{
    [Theory]
    [InlineData("id", "diblokir", "4 kali gagal berturut-turut", "belum pernah ditanya", "Saluran \"webhook\" mati")]
    [InlineData("en", "blocked", "4 failures in a row", "never asked", "Channel \"webhook\" is dead")]
    public async Task What_each_source_last_gave_and_which_channel_is_dead_is_said(string language, params string[] says)
    {
        await using var desk = await Desk.OpenAsync();
        var page = await desk.Browse(language).GetAsync("/sources");

        Assert.All(says, s => Assert.Contains(s, page.Text, StringComparison.Ordinal));
        Assert.DoesNotContain("\"log\"", page.TextOf("#deliveries .warning"), StringComparison.Ordinal);
    }
}
