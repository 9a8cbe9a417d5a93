namespace ReputationWatch.Assessing;

public sealed class ResourcesTests
{
    public static TheoryData<string> Lists => [.. Resources.Names("").Where(n => n.EndsWith(".txt", StringComparison.Ordinal))];

    [Fact]
    public void Every_list_is_carried() => Assert.Equal(
        ["common-words.txt", "era.txt", "provinces.txt", "risk-hate.txt", "risk-hoax.txt", "risk-incitement.txt", "risk-manner.txt", "risk-slander.txt", "shifters.txt", "sport.txt", "tone-en.txt", "tone-id.txt"],
        Lists.Select(row => row.Data));

    [Theory]
    [MemberData(nameof(Lists))]
    public void An_entry_stands_once_and_as_it_is_looked_up(string list)
    {
        var entries = Resources.Entries(list).ToList();

        Assert.Distinct(entries);
        Assert.All(entries, e => Assert.Equal(e.Term.Trim().ToLowerInvariant(), e.Term));
        Assert.All(entries, e => Assert.NotEmpty(WordReader.Read(e.Term)));
    }

    [Theory]
    [InlineData("tone-id.txt")]
    [InlineData("tone-en.txt")]
    public void Weights_stay_between_minus_and_plus_one_and_a_half(string list) =>
        Assert.All(Resources.Weights(list), e => Assert.InRange(e.Weight, -1.5, 1.5));

    [Fact]
    public void A_list_that_is_not_there_is_told_by_name() =>
        Assert.Contains("tone-xx.txt", Assert.Throws<InvalidOperationException>(() => Resources.Open("tone-xx.txt")).Message, StringComparison.Ordinal);
}
