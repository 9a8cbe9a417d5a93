using ReputationWatch.Campaigning;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Language;

sealed class CampaignEnglish : CampaignWords
{
    public override string Title => "Campaigns and notes";
    public override string Nav => "Campaigns";
    public override string Lead => "Campaigns noted here are marked on the charts of their keywords, and their effect is worked out. A note only marks on the charts what else happened.";
    public override string Add => "Add";
    public override string None => "No campaign or note yet.";
    public override string NoneNext => $"Note a campaign before it begins: its effect can be worked out after {CampaignLift.FewestBefore} watched weeks before and {CampaignLift.FewestAfter} since.";
    public override string Kind(CampaignKind kind) => kind == CampaignKind.Campaign ? "campaign" : "note";
    public override string AllKeywords => "all keywords";
    public override string GoesOn => "going on";
    public override string Done(string result) => result == "removed" ? "Removed. Its history is kept." : "Saved.";
    public override string AddTitle => "Add a campaign or note";
    public override string KindLabel => "Kind";
    public override string KindHint => "Campaign: its effect is worked out. Note: only marked on the charts, such as an election or a flood.";
    public override string NameLabel => "Name";
    public override string NameHint => "As it shows on the charts, such as Festival Habaring Hurung.";
    public override string FromLabel => "First day";
    public override string ToLabel => "Last day";
    public override string DaysHint => "The last day may stay empty while it goes on, or where it is one day.";
    public override string KeywordsLabel => "Keywords it is meant for";
    public override string KeywordsHint => "At least one for a campaign. A note without one shows on all of them.";
    public override string ControlLabel => "Control keyword";
    public override string ControlHint => "One that the campaign leaves alone but that else goes through the same, such as the neighbouring regency. Only used where the two moved alike before.";
    public override string NoControl => "no control";
    public override string NoteLabel => "Remark";
    public override string NoteHint => "May stay empty.";
    public override string WhoLabel => "Your name";
    public override string WhoHint => "Noted with the change.";
    public override string ReasonLabel => "Why it is changed";
    public override string ReasonHint => "One sentence: why it is changed.";
    public override string Save => "Save";
    public override string RemoveHeading => "Remove";
    public override string RemoveHint => "It no longer shows on charts or counts; its history is kept.";
    public override string Remove => "Remove";
    public override string HistoryHeading => "History";
    public override string Change(bool first, CampaignChangeKind kind) => kind == CampaignChangeKind.Removed ? "removed" : first ? "added" : "changed";
    public override string Says(CampaignFault fault) => fault.Problem switch
    {
        CampaignProblem.NameMissing => "Write a name, such as Festival Habaring Hurung.",
        CampaignProblem.TooLong => $"Write at most {fault.Given} characters.",
        CampaignProblem.NotPlain => "It holds characters that do not show or that turn the direction of writing. Type it, do not paste it.",
        CampaignProblem.FromUnreadable => "Write the first day, such as 2026-05-01.",
        CampaignProblem.ToUnreadable => "Write the last day, such as 2026-06-30, or leave it empty.",
        CampaignProblem.Order => $"The last day ({fault.Given}) lies before the first. Swap them.",
        CampaignProblem.FarOff => $"Its year is outside {fault.Given}. Look at the day again.",
        CampaignProblem.KeywordsMissing => "Choose at least one keyword, or make it a note.",
        CampaignProblem.KeywordUnknown => $"There is no keyword \"{fault.Given}\". Choose one that is tracked.",
        CampaignProblem.ControlIsTarget => $"The campaign is meant for {fault.Given}, so it cannot be the control. Choose another or none.",
        CampaignProblem.WhoMissing => "Write your name.",
        _ => "Write why, in one sentence.",
    };
    public override string SeeEffect => "See its effect:";
    public override string Export => "Campaigns";
}
