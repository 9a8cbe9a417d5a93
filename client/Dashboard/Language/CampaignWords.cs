using ReputationWatch.Campaigning;

namespace ReputationWatch.Dashboard.Language;

/// <summary>The words of campaigns and notes.</summary>
abstract class CampaignWords
{
    public abstract string Title { get; }
    public abstract string Nav { get; }
    public abstract string Lead { get; }
    public abstract string Add { get; }
    public abstract string None { get; }
    public abstract string NoneNext { get; }
    public abstract string Kind(CampaignKind kind);
    public abstract string AllKeywords { get; }
    public abstract string GoesOn { get; }
    public abstract string Done(string result);
    public abstract string AddTitle { get; }
    public abstract string KindLabel { get; }
    public abstract string KindHint { get; }
    public abstract string NameLabel { get; }
    public abstract string NameHint { get; }
    public abstract string FromLabel { get; }
    public abstract string ToLabel { get; }
    public abstract string DaysHint { get; }
    public abstract string KeywordsLabel { get; }
    public abstract string KeywordsHint { get; }
    public abstract string ControlLabel { get; }
    public abstract string ControlHint { get; }
    public abstract string NoControl { get; }
    public abstract string NoteLabel { get; }
    public abstract string NoteHint { get; }
    public abstract string WhoLabel { get; }
    public abstract string WhoHint { get; }
    public abstract string ReasonLabel { get; }
    public abstract string ReasonHint { get; }
    public abstract string Save { get; }
    public abstract string RemoveHeading { get; }
    public abstract string RemoveHint { get; }
    public abstract string Remove { get; }
    public abstract string HistoryHeading { get; }
    public abstract string Change(bool first, CampaignChangeKind kind);
    public abstract string Says(CampaignFault fault);
    public abstract string SeeEffect { get; }
    public abstract string Export { get; }
}
