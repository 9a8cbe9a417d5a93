using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Language;

/// <summary>The words of the old events, which the program calls lenses.</summary>
abstract class LensWords
{
    // The list
    public abstract string Title { get; }
    public abstract string Nav { get; }
    public abstract string Lead { get; }
    public abstract string Add { get; }
    public abstract string Origin(LensOrigin origin);
    public abstract string Off { get; }
    public abstract string Done(string result);

    // The form
    public abstract string AddTitle { get; }
    public abstract string HoldsFromNext { get; }
    public abstract string NameLabel { get; }
    public abstract string NameHint { get; }
    public abstract string StartLabel { get; }
    public abstract string EndLabel { get; }
    public abstract string PeriodHint { get; }
    public abstract string RegionLabel { get; }
    public abstract string RegionHint { get; }
    public abstract string NamesLabel { get; }
    public abstract string NamesHint { get; }
    public abstract string PlacesLabel { get; }
    public abstract string PlacesHint { get; }
    public abstract string GroupsLabel { get; }
    public abstract string GroupsHint { get; }
    public abstract string TermsLabel { get; }
    public abstract string TermsHint { get; }
    public abstract string WhoLabel { get; }
    public abstract string WhoHint { get; }
    public abstract string ReasonLabel { get; }
    public abstract string ReasonHint { get; }
    public abstract string Save { get; }
    public abstract string SwitchHeading { get; }
    public abstract string SwitchHint { get; }
    public abstract string SwitchOff { get; }
    public abstract string SwitchOn { get; }
    public abstract string GoBack { get; }
    public abstract string TakeBack { get; }
    public abstract string WorthALook { get; }
    public abstract string Says(LensFault fault);

    // The preview
    public abstract string PreviewHeading { get; }
    public abstract string PreviewHint { get; }
    public abstract string Preview { get; }
    public abstract string NotYet { get; }
    public abstract string Looked(string read, string holding);
    public abstract string NothingMoves { get; }
    public abstract string Move(LensMove move, string count);
    public abstract string AndMore(string count);

    // What was done
    public abstract string HistoryHeading { get; }
    public abstract string NoHistory { get; }
    public abstract string Kind(LensChangeKind kind);

    // In the keyword's form
    public abstract string OfKeyword { get; }
    public abstract string OfKeywordHint { get; }
    public abstract string SeeAll { get; }
}
