using ReputationWatch.Campaigning;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Campaigning;

public sealed class CampaignRulesTests
{
    static readonly DateOnly Today = new(2026, 6, 1);
    static readonly HashSet<KeywordId> Known = [new("sampit"), new("kapuas")];
    static readonly Campaign Good = new() { Id = "festival", Name = "Festival", From = new(2026, 5, 1), To = new(2026, 5, 9), Keywords = [new("sampit")], Control = new("kapuas") };

    static IEnumerable<(string, CampaignProblem)> Check(Campaign campaign) => CampaignRules.Check(CampaignRules.Tidy(campaign), Known, Today).Select(f => (f.Field, f.Problem));

    [Fact]
    public void A_good_one_has_no_fault_and_neither_has_a_note_for_every_keyword()
    {
        Assert.Empty(Check(Good));
        Assert.Empty(Check(Good with { Kind = CampaignKind.Note, Keywords = [], To = null }));
    }

    [Fact]
    public void Every_fault_is_told_at_once_by_its_field()
    {
        var wrong = Good with { Name = " ", From = new(1926, 5, 1), To = new(1925, 1, 1), Keywords = [new("nirgends")], Control = new("nirgends"), Note = new('x', CampaignRules.LongestNote + 1) };

        Assert.Equal(
            [
                ("name", CampaignProblem.NameMissing), ("to", CampaignProblem.Order), ("from", CampaignProblem.FarOff), ("to", CampaignProblem.FarOff),
                ("keywords", CampaignProblem.KeywordUnknown), ("control", CampaignProblem.KeywordUnknown), ("control", CampaignProblem.ControlIsTarget), ("note", CampaignProblem.TooLong),
            ],
            Check(wrong));
    }

    [Fact]
    public void A_campaign_needs_a_keyword_and_a_name_needs_a_letter()
    {
        Assert.Equal([("name", CampaignProblem.NameMissing), ("keywords", CampaignProblem.KeywordsMissing)], Check(Good with { Name = "–", Keywords = [], Control = null }));
    }

    [Fact]
    public void A_name_that_hides_something_is_refused_and_a_note_may_have_lines()
    {
        Assert.Equal([("name", CampaignProblem.NotPlain)], Check(Good with { Name = "Festival\u202E" }));
        Assert.Empty(Check(Good with { Note = "baris satu\r\nbaris dua" }));
    }

    [Fact]
    public void Who_adds_need_not_say_why_who_changes_must()
    {
        Assert.Empty(CampaignRules.Check("Siti", "", isNew: true));
        Assert.Equal([("who", CampaignProblem.WhoMissing), ("reason", CampaignProblem.ReasonMissing)], CampaignRules.Check(" ", "", isNew: false).Select(f => (f.Field, f.Problem)));
    }

    [Fact]
    public void A_note_has_no_control_and_a_keyword_stands_once()
    {
        var tidy = CampaignRules.Tidy(Good with { Kind = CampaignKind.Note, Name = "  Banjir   besar ", Keywords = [new("sampit"), new("sampit")] });

        Assert.Equal(("Banjir besar", 1, (KeywordId?)null), (tidy.Name, tidy.Keywords.Count, tidy.Control));
    }
}
