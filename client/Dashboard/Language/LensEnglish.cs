using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Language;

sealed class LensEnglish : LensWords
{
    public override string Title => "Old events";
    public override string Nav => "Events";
    public override string Lead => "Coverage about the events below counts as conflict-era, apart from the present. You may change them, add to them or switch them off.";
    public override string Add => "Add an event";
    public override string Origin(LensOrigin origin) => origin switch { LensOrigin.BuiltIn => "built in", LensOrigin.Edited => "built in, edited by the office", _ => "the office's own" };
    public override string Off => "off";
    public override string Done(string result) => result switch
    {
        "off" => "Switched off. The next look no longer uses it.",
        "on" => "Switched on. The next look uses it again.",
        "reset" => "Back to the built-in one. It holds from the next look on.",
        "gone" => "Removed. Its history is kept.",
        _ => "Saved. It holds from the next look on.",
    };

    public override string AddTitle => "Add an old event";
    public override string HoldsFromNext => "A change holds from the next look on. What is stored already is judged again in the background, and older figures are recomputed.";
    public override string NameLabel => "The event's name";
    public override string NameHint => "As the dashboard shows it, such as Kerusuhan Sambas.";
    public override string StartLabel => "First day";
    public override string EndLabel => "Last day";
    public override string PeriodHint => $"Where only the month or year is known: its first and last day. Until {LensRules.YearsToHistory} years after the end, its coverage still counts as the present.";
    public override string RegionLabel => "Province";
    public override string RegionHint => "Or: nasional.";
    public override string NamesLabel => "Names";
    public override string NamesHint => "Phrases that name this event and nothing else, one a line, such as kerusuhan sambas. A single everyday word is refused.";
    public override string PlacesLabel => "Places";
    public override string PlacesHint => "Where it was, one a line. A place alone says nothing: it is in the news every day.";
    public override string GroupsLabel => "Groups that stood against each other";
    public override string GroupsHint => "Two groups a line with a comma between, such as dayak, madura. They count where both stand beside a word of conflict.";
    public override string TermsLabel => "Terms";
    public override string TermsHint => "Phrases that back other signs, one a line.";
    public override string WhoLabel => "Your name";
    public override string WhoHint => "It is noted with the change.";
    public override string ReasonLabel => "Reason";
    public override string ReasonHint => "One sentence: why it is changed.";
    public override string Save => "Save the event";
    public override string SwitchHeading => "Switch off or go back";
    public override string SwitchHint => "Whatever is done is noted with name and reason.";
    public override string SwitchOff => "Switch off";
    public override string SwitchOn => "Switch on";
    public override string GoBack => "Back to the built-in one";
    public override string TakeBack => "Remove";
    public override string WorthALook => "Worth a second look:";
    public override string Says(LensFault fault) => fault.Problem switch
    {
        LensProblem.IdImproper => $"\"{fault.Given}\" is no id; write lower-case letters, digits and hyphens, such as sambas-1999.",
        LensProblem.IdTaken => $"There is an event of the id {fault.Given} already. Change that one, or choose another name.",
        LensProblem.NameMissing => "Write the event's name, such as Kerusuhan Sambas.",
        LensProblem.TooLong => $"At most {fault.Given} characters.",
        LensProblem.NotPlain => "It holds characters that do not show or that turn the direction of writing. Type it anew instead of pasting.",
        LensProblem.RegionMissing => "Write the province, or nasional.",
        LensProblem.DayUnreadable => "Write a day such as 1999-03-19.",
        LensProblem.PeriodOrder => $"The last day ({fault.Given}) comes before the first. Swap them.",
        LensProblem.PeriodFarOff => $"{fault.Given} does not do; an event lies between the year {LensRules.FirstYear} and today.",
        LensProblem.StillNews => $"Its coverage counts as the present until {fault.Given}.",
        LensProblem.NamesMissing => "Write at least one name, such as kerusuhan sambas.",
        LensProblem.TooMany => $"At most {fault.Given} entries.",
        LensProblem.Wordless => $"\"{fault.Given}\" holds no letter and no digit. Take the line out.",
        LensProblem.NameTooShort => $"\"{fault.Given}\" is so short that it means many things; write at least {LensRules.ShortestName} letters, such as konflik {fault.Given}.",
        LensProblem.NameOrdinary => $"\"{fault.Given}\" is an everyday word; nearly all news would count. Write a phrase such as tragedi {fault.Given} 1999.",
        LensProblem.NameIsPlace => $"\"{fault.Given}\" is also a place: all news from there would count as conflict-era. Better write konflik {fault.Given}.",
        LensProblem.Repeated => $"\"{fault.Given}\" stands there twice. Take one out.",
        LensProblem.InTwoLists => $"\"{fault.Given}\" stands in two lists. Keep it in one.",
        LensProblem.TermCountsTwice => $"\"{fault.Given}\" is also a group or a place, and counts twice.",
        LensProblem.PairImproper => $"\"{fault.Given}\" is no pair; write two different groups, such as dayak, madura.",
        LensProblem.WhoMissing => "Write your name.",
        _ => "Write the reason, one sentence.",
    };

    public override string PreviewHeading => "What would change";
    public override string PreviewHint => $"Tried on the newest mentions, at most {LensDesk.MostTexts}, by headline and snippet. Nothing is stored.";
    public override string Preview => "See what it does";
    public override string NotYet => "Not tried yet.";
    public override string Looked(string read, string holding) => $"{read} mentions read, {holding} hold one of its phrases.";
    public override string NothingMoves => "No mention would change.";
    public override string Move(LensMove move, string count) => move switch
    {
        LensMove.NewlyAbout => $"Would become conflict-era: {count}",
        LensMove.NewlyMentions => $"Would only mention the event: {count}",
        _ => $"Would no longer be linked to it: {count}",
    };
    public override string AndMore(string count) => $"and {count} more";


    public override string HistoryHeading => "What was changed";
    public override string NoHistory => "It was never changed.";
    public override string Kind(LensChangeKind kind) => kind switch { LensChangeKind.Saved => "saved", LensChangeKind.SwitchedOff => "switched off", _ => "taken back" };

    public override string OfKeyword => "Old events that apply";
    public override string OfKeywordHint => "Tick none to use every event that is switched on.";
    public override string SeeAll => "See and change the old events";
}
