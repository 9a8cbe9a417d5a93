using static ReputationWatch.Assessing.Assessing;

namespace ReputationWatch.Assessing;

public sealed class LensesTests
{
    public static TheoryData<string> Ids => [.. Lenses.BuiltIn.Select(l => l.Id)];

    [Fact]
    public void There_is_one_lens_to_an_id()
    {
        Assert.Equal(32, Lenses.BuiltIn.Count);
        Assert.Distinct(Lenses.BuiltIn.Select(l => l.Id));
        Assert.Equal("Konflik Sampit", Lenses.Find("sampit-2001")?.Name);
        Assert.Null(Lenses.Find("sampit"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_lens_is_whole(string id)
    {
        var lens = Lenses.Find(id)!;

        Assert.True(lens.Start <= lens.End);
        Assert.NotEmpty(lens.Names);
        Assert.All(lens.Groups, pair => Assert.Equal(2, pair.Count));
        Assert.All([.. lens.Names, .. lens.Places, .. lens.Terms], t => Assert.Equal(t.ToLowerInvariant().Trim(), t));
        Assert.Distinct(lens.Names);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_title_with_any_of_its_names_is_about_it(string id)
    {
        var lens = Lenses.Find(id)!;

        Assert.All(lens.Names, name => Assert.Equal((id, EraRole.About), (Assess($"Mengenang {name}").Era.Lens, Assess($"Mengenang {name}").Era.Role)));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Its_places_groups_and_terms_alone_are_the_present(string id)
    {
        var lens = Lenses.Find(id)!;

        Assert.All([.. lens.Places, .. lens.Groups.SelectMany(g => g), .. lens.Terms], t =>
            Assert.Equal(EraRole.None, Assess($"Pasar di {t} ramai hari ini").Era.Role));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_is_news_until_five_years_after_its_end(string id)
    {
        var lens = Lenses.Find(id)!;
        var history = lens.End.AddYears(5);

        Assert.Equal(Era.Present, On(history.AddDays(-1)).Lens);
        Assert.Equal(id, On(history).Lens);

        Era On(DateOnly day) =>
            Assessor.BuiltIn.Assess(
                Sampit with { Lenses = [id] },
                new($"Mengenang {lens.Names[0]}", "", null, new DateTimeOffset(day, new(12, 0), TimeSpan.Zero)),
                Today).Era;
    }
}
