namespace ReputationWatch.Dashboard.Language;

/// <summary>The words around the daily brief; those in it are the brief's own.</summary>
abstract class BriefPageWords
{
    public abstract string Nav { get; }
    public abstract string AsOfNow { get; }
    public abstract string LookNow { get; }
    public abstract string NoneYet { get; }
    public abstract string PrintHint { get; }

    // The list
    public abstract string ListTitle { get; }
    public abstract string ListLink { get; }
    public abstract string ListLead { get; }
    public abstract string PastHeading { get; }
    public abstract string Newest { get; }
    public abstract string News(bool has);
    public abstract string ComposedLate(string at);

    // When it comes
    public abstract string SettingsHeading { get; }
    public abstract string NextDue { get; }
    public abstract string IsOff { get; }
    public abstract string OnLabel { get; }
    public abstract string OnHint { get; }
    public abstract string HourLabel { get; }
    public abstract string HourHint { get; }
    public abstract string ZoneLabel { get; }
    public abstract string LinkLabel { get; }
    public abstract string LinkHint { get; }
    public abstract string Save { get; }
    public abstract string PeopleHint { get; }
    public abstract string PeopleLink { get; }
    public abstract string SendHeading { get; }
    public abstract string SendHint { get; }
    public abstract string Send { get; }
    public abstract string SentAlready { get; }
    public abstract string HistoryHeading { get; }
    public abstract string NoHistory { get; }
    public abstract string Change(bool on, string hour, string zone, string link);
    public abstract string Done(string result);
}

abstract partial class Words
{
    /// <summary>The words around the daily brief.</summary>
    public abstract BriefPageWords Briefs { get; }
}

sealed partial class Indonesian
{
    public override BriefPageWords Briefs { get; } = new BriefPageIndonesian();
}

sealed partial class English
{
    public override BriefPageWords Briefs { get; } = new BriefPageEnglish();
}
