using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Core.Tests.Labelling;

public sealed class LabelRulesTests
{
    static readonly Correction Fine = new("https://a.example/1", "Siti", Tone.Positive);

    static IReadOnlyList<LabelProblem> Check(Correction correction) => LabelRules.Check(correction.Tidied(), ["sampit-2001"]);

    [Fact]
    public void All_that_is_wrong_is_said_at_once() =>
        Assert.Equal([LabelProblem.Empty, LabelProblem.NameMissing, LabelProblem.ReasonTooLong], Check(new("u", "  ", Reason: new string('x', 501))));

    [Theory]
    [InlineData("Si\nti")]
    [InlineData("Si\u202Eti")]
    public void A_name_that_does_not_show_is_unfit(string by) => Assert.Equal([LabelProblem.NameUnfit], Check(Fine with { By = by }));

    [Fact]
    public void The_limits_are_inclusive()
    {
        Assert.Empty(Check(Fine with { By = new('x', Correction.LongestName), Reason = new('x', Correction.LongestReason) }));
        Assert.Equal([LabelProblem.NameUnfit], Check(Fine with { By = new('x', Correction.LongestName + 1) }));
    }

    [Fact]
    public void An_era_names_a_lens_of_the_keyword_or_none()
    {
        Assert.Empty(Check(Fine with { Era = EraLabel.Present }));
        Assert.Empty(Check(Fine with { Era = new("sampit-2001", EraRole.Mentions) }));
        Assert.Equal([LabelProblem.LensUnknown], Check(Fine with { Era = new("sampit-1999", EraRole.About) }));
    }

    [Fact]
    public void The_lenses_are_the_keyword_s_own_else_all_and_the_one_the_machine_found()
    {
        var (own, all) = (Keyword(), Keyword() with { Lenses = [] });
        var found = Mention("https://a.example/1", Now, Tone.Neutral, "office-1999");

        Assert.Equal(["sampit-2001"], LabelRules.LensesFor(own, Mention("https://a.example/1")));
        Assert.Equal(["sampit-2001", "office-1999"], LabelRules.LensesFor(own, found));
        Assert.Equal([.. Lenses.BuiltIn.Select(l => l.Id), "office-1999"], LabelRules.LensesFor(all, found));
    }

    [Fact]
    public void Tidied_a_risk_is_said_once_and_an_empty_reason_not_at_all()
    {
        var tidied = (Fine with { By = " Siti ", Risks = [Risk.Hate, Risk.Hoax, Risk.Hate], Reason = "  " }).Tidied();

        Assert.Equal(("Siti", null), (tidied.By, tidied.Reason));
        Assert.Equal([Risk.Hoax, Risk.Hate], tidied.Risks!);
    }

    [Fact]
    public void Every_problem_has_a_sentence_and_a_field_of_its_own_kind()
    {
        var problems = Enum.GetValues<LabelProblem>();

        Assert.Equal(problems.Length, problems.Select(LabelRules.Says).Distinct().Count());
        Assert.All(problems, p => Assert.Contains(LabelRules.FieldOf(p), new[] { "url", "tone", "era", "by", "reason" }));
    }
}
