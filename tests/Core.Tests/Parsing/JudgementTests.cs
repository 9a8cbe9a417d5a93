using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class JudgementTests
{
    [Theory]
    [InlineData("Tual", "Not actual news", ReadingOutcome.Unrelated)]
    [InlineData("Tual", "Tualnya ramai", ReadingOutcome.Ok)]
    [InlineData("Kota Batu", "Kota Tua Jakarta", ReadingOutcome.Unrelated)]
    [InlineData("Kota Batu", "Wisata BATU", ReadingOutcome.Ok)]
    [InlineData("Kota", "Kota Tua Jakarta", ReadingOutcome.Ok)]
    [InlineData("Di RI", "Apa kata RI", ReadingOutcome.Ok)]
    public void A_result_is_related_where_a_telling_word_of_a_name_begins_in_it(string name, string title, ReadingOutcome outcome)
    {
        var entry = Entry.Of(title, "https://example.com/1", "", null, Dated.Unknown);

        Assert.Equal(outcome, Judgement.Results([entry], new(name, [name], "id", "ID")).Outcome);
    }

    [Fact]
    public void A_name_in_the_address_or_the_snippet_is_enough()
    {
        Assert.Equal(ReadingOutcome.Ok, Judgement.Results([Entry.Of("a", "https://a.id/kotawaringin-timur/1", "", null, Dated.Unknown)], Bodies.Sampit).Outcome);
        Assert.Equal(ReadingOutcome.Ok, Judgement.Results([Entry.Of("a", "https://a.id/1", "di sampit", null, Dated.Unknown)], Bodies.Sampit).Outcome);
    }
}
