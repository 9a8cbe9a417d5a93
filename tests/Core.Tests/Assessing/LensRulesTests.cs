using static ReputationWatch.Assessing.LensSample;

namespace ReputationWatch.Assessing;

public sealed class LensRulesTests
{
    public static TheoryData<string> Ids => [.. Lenses.BuiltIn.Select(l => l.Id)];

    static IReadOnlyList<LensFault> Check(Lens lens) => LensRules.Check(LensRules.Tidy(lens), Today);

    [Fact]
    public void A_whole_lens_has_no_fault() => Assert.Empty(Check(Dermaga()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_built_in_lens_could_be_saved_as_it_is(string id) => Assert.DoesNotContain(Check(Lenses.Find(id)!), f => !f.IsWarning);

    [Theory]
    [MemberData(nameof(Ids))]
    public void No_built_in_lens_lists_a_group_or_a_place_as_a_term_or_anything_twice(string id) =>
        Assert.DoesNotContain(Check(Lenses.Find(id)!), f => f.Problem is LensProblem.TermCountsTwice or LensProblem.InTwoLists or LensProblem.Repeated);

    [Theory]
    [InlineData("", true)]
    [InlineData("Poso", true)]
    [InlineData("poso 1998", true)]
    [InlineData("-poso", true)]
    [InlineData("poso--1998", true)]
    [InlineData("poso-1998", false)]
    public void An_id_is_small_letters_and_digits_with_hyphens_between(string id, bool improper) =>
        Assert.Equal(improper, Check(Dermaga() with { Id = id }).Contains(new("id", LensProblem.IdImproper, id)));

    [Fact]
    public void A_period_that_ends_before_it_begins_or_lies_beyond_today_is_refused()
    {
        Assert.Equal([new("end", LensProblem.PeriodOrder, "2003-03-31")], Check(Dermaga() with { End = new(2003, 3, 31) }));
        Assert.Equal([new("end", LensProblem.PeriodFarOff, "2026-03-03")], Check(Dermaga() with { End = Today.AddDays(1) }));
        Assert.Equal([new("start", LensProblem.PeriodFarOff, "1799-12-31")], Check(Dermaga() with { Start = new(1799, 12, 31) }));
    }

    [Fact]
    public void An_event_whose_coverage_is_still_news_is_pointed_out_with_the_day_from_which_it_is_history()
    {
        var lens = Dermaga() with { End = Today.AddYears(-5).AddDays(1) };

        var fault = Assert.Single(Check(lens));

        Assert.Equal((new LensFault("end", LensProblem.StillNews, "2026-03-03"), true), (fault, fault.IsWarning));
        Assert.Equal(Era.Present, Judge(new(2026, 3, 2)));
        Assert.Equal("dermaga-2003", Judge(new(2026, 3, 3)));

        string Judge(DateOnly day) =>
            Assessor.Of([lens]).Assess(Muarajaya, new("Mengenang kerusuhan dermaga", "", null, new DateTimeOffset(day, new(12, 0), TimeSpan.Zero)), Now).Era.Lens;
    }

    [Theory]
    [InlineData("gam", LensProblem.NameTooShort)]
    [InlineData("d 4", LensProblem.NameTooShort)]
    [InlineData("kerusuhan", LensProblem.NameOrdinary)]
    [InlineData("pasar", LensProblem.NameOrdinary)]
    [InlineData("Korupsi", LensProblem.NameOrdinary)]
    [InlineData("muarajaya", LensProblem.NameIsPlace)]
    [InlineData("Dermaga  Lama", LensProblem.NameIsPlace)]
    [InlineData("!!!", LensProblem.Wordless)]
    public void A_name_that_means_many_things_is_refused_and_a_place_pointed_out(string name, LensProblem problem)
    {
        var fault = Assert.Single(Check(Dermaga(name)));

        Assert.Equal(("names", problem, problem == LensProblem.NameIsPlace), (fault.Field, fault.Problem, fault.IsWarning));
    }

    [Theory]
    [InlineData("kudatuli")]
    [InlineData("pasar terapung kelabu")]
    public void A_name_of_its_own_is_let_through(string name) => Assert.Empty(Check(Dermaga(name)));

    [Fact]
    public void No_names_at_all_are_refused() => Assert.Equal([new("names", LensProblem.NamesMissing)], Check(Dermaga(" ", "")));

    [Fact]
    public void What_stands_twice_is_refused_where_it_would_count_twice()
    {
        Assert.Equal([new("names", LensProblem.Repeated, "april kelabu")], Check(Dermaga("April Kelabu", "april  kelabu", "kerusuhan dermaga")));
        Assert.Equal([new("terms", LensProblem.InTwoLists, "april kelabu")], Check(Dermaga() with { Terms = ["april kelabu"] }));
        Assert.Equal([new("groups", LensProblem.InTwoLists, "muarajaya")], Check(Dermaga() with { Groups = [["muarajaya", "kubu"]] }));
        Assert.Equal([new("terms", LensProblem.TermCountsTwice, "kubu utara"), new("terms", LensProblem.TermCountsTwice, "dermaga lama")], Check(Dermaga() with { Terms = ["kubu utara", "Dermaga Lama"] }));
    }

    [Theory]
    [InlineData("kubu utara")]
    [InlineData("kubu utara", "Kubu Utara")]
    [InlineData("kubu utara", "kubu selatan", "kubu timur")]
    public void A_pair_of_groups_has_two_different_members(params string[] pair) =>
        Assert.Contains(Check(Dermaga() with { Groups = [pair] }), f => f.Problem == LensProblem.PairImproper);

    [Fact]
    public void Lists_and_texts_are_limited_and_show_all_they_hold()
    {
        var many = Enumerable.Range(0, LensRules.MostEntries + 1).Select(i => $"tempat {i}").ToList();

        Assert.Equal([new("places", LensProblem.TooMany, "100")], Check(Dermaga() with { Places = many }));
        Assert.Equal([new("terms", LensProblem.TooLong, "80")], Check(Dermaga() with { Terms = [new string('a', 81)] }));
        Assert.Equal([new("region", LensProblem.RegionMissing)], Check(Dermaga() with { Region = "  " }));
        Assert.Equal([new("name", LensProblem.NotPlain)], Check(Dermaga() with { Name = "Aksi\u202Ehitam" }));
        Assert.Equal([new("groups", LensProblem.TooMany, "20")], Check(Dermaga() with { Groups = [.. Enumerable.Range(0, 21).Select(i => new[] { $"kubu {i}", $"lawan {i}" })] }));
    }

    [Fact]
    public void Who_and_why_are_asked() =>
        Assert.Equal([new("who", LensProblem.WhoMissing), new("reason", LensProblem.TooLong, "500")], LensRules.Check(" ", new string('a', 501)));

    [Fact]
    public void A_tidy_lens_is_in_small_letters_with_single_spaces_and_without_empty_entries()
    {
        var tidy = LensRules.Tidy(Dermaga(" April   KELABU ", "") with { Groups = [["A ", "B"], [" "]], Name = " Kerusuhan  Dermaga " });

        Assert.Equal(["april kelabu"], tidy.Names);
        Assert.Equal([["a", "b"]], tidy.Groups);
        Assert.Equal("Kerusuhan Dermaga", tidy.Name);
    }
}
