using ReputationWatch.Dashboard.Input;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Input;

public sealed class KeywordFormTests
{
    [Fact]
    public void Lines_and_semicolons_part_words_and_doubles_go()
    {
        var (keyword, problems) = (KeywordForm.Empty with { Name = "Sampit", Aliases = " Kotim ;kota sampit\r\n\r\nKOTIM" }).Parse(null);

        Assert.Empty(problems);
        Assert.Equal(["Kotim", "kota sampit"], keyword.Aliases);
    }

    [Fact]
    public void A_form_filled_from_a_keyword_gives_that_keyword_back()
    {
        var keyword = new TrackedKeyword
        {
            Id = new("serang"), Name = "Kota Serang", Aliases = ["Serang"], RequiredContexts = ["Pemkot", "Banten"], ExcludedContexts = ["AS serang"],
            Interval = TimeSpan.FromMinutes(90), TimeZone = "Asia/Jakarta", Lenses = ["x"],
        };

        Assert.Equivalent(keyword, KeywordForm.Of(keyword).Parse(keyword).Keyword, strict: true);
    }

    [Theory]
    [InlineData("", "60", "Asia/Jakarta", "name:NameMissing")]
    [InlineData("!!!", "60", "Asia/Jakarta", "name:NameUnreadable")]
    [InlineData("Sampit", "0", "Asia/Jakarta", "interval:IntervalTooShort")]
    [InlineData("Sampit", "20000", "Asia/Jakarta", "interval:IntervalTooLong")]
    [InlineData("Sampit", "-5", "Asia/Jakarta", "interval:IntervalUnreadable")]
    [InlineData("Sampit", "60", "Mars/Olympus", "timeZone:ZoneUnknown")]
    public void What_is_wrong_is_named_with_its_field(string name, string interval, string zone, string problem)
    {
        var (_, problems) = (KeywordForm.Empty with { Name = name, IntervalMinutes = interval, TimeZone = zone }).Parse(null);
        Assert.Equal(problem, Assert.Single(problems) is var p ? $"{p.Field}:{p.Problem}" : "");
    }
}
