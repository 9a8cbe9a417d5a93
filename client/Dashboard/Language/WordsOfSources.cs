using ReputationWatch.Dashboard.Input;

namespace ReputationWatch.Dashboard.Language;

// The words of the sources' page and their form.
abstract partial class Words
{
    // How they are doing
    public abstract string AddSource { get; }
    public abstract string LastSevenDays { get; }
    public abstract string NoReadings { get; }
    public abstract string UnreadableSince { get; }
    public abstract string TechnicalDetail { get; }
    public abstract string SeeRawBody { get; }
    public abstract string NoBodyTitle { get; }
    public abstract string NoBodyText { get; }
    public abstract string Schedule { get; }
    public abstract string AsItsKeywords { get; }
    public abstract string AsItsKeywordsAtMost(string every);
    public abstract string Adaptively(string every);
    public abstract string HoursOf(string from, string to, string zone);
    public abstract string StaleAfterSpan(string span);
    public abstract string CostOf(string units, string unit, string aMonth);
    public abstract string CostMeaning { get; }
    public abstract string SourcesDown(string names);
    public abstract string SourceIncidentsHeading { get; }
    public abstract string NoSourceIncidents { get; }
    public abstract string DownFromTo(string from, string to);
    public abstract string DownSince(string from);
    public abstract string Since(string from);
    public abstract string OpenNow { get; }
    public abstract string AboutSource { get; }

    // The form
    public abstract string AddSourceTitle { get; }
    public abstract string SourceNameHint { get; }
    public abstract string FormatHint { get; }
    public abstract string FeedFormats { get; }
    public abstract string SearchFormats { get; }
    public abstract string UnknownFormats { get; }
    public abstract string FormatName(string format);
    public abstract string EndpointLabel { get; }
    public abstract string EndpointHint { get; }
    public abstract string OutletLabel { get; }
    public abstract string OutletHint { get; }
    public abstract string FeedFields { get; }
    public abstract string SearchFields { get; }
    public abstract string HoursFields { get; }
    public abstract string HoursHint { get; }
    public abstract string PollLabel { get; }
    public abstract string PollHint { get; }
    public abstract string StaleLabel { get; }
    public abstract string StaleHint { get; }
    public abstract string AdaptiveLabel { get; }
    public abstract string AdaptiveHint { get; }
    public abstract string AtMostLabel { get; }
    public abstract string AtMostHint { get; }
    public abstract string HoursFromLabel { get; }
    public abstract string HoursToLabel { get; }
    public abstract string LayoutNameLabel { get; }
    public abstract string LayoutNameHint { get; }
    public abstract string LayoutOwn { get; }
    public abstract string LayoutLabel { get; }
    public abstract string LayoutHint { get; }
    public abstract string SaveSource { get; }
    public abstract string Says(SourceFault fault);

    // The trial
    public abstract string TryHeading { get; }
    public abstract string TryHint { get; }
    public abstract string QueryLabel { get; }
    public abstract string QueryHint { get; }
    public abstract string TryIt { get; }
    public abstract string TryFirst { get; }
    public abstract string TrialHeading { get; }
    public abstract string PutOff(string until);
    public abstract string FirstEntries(int shown, int all);
    public abstract string TitleColumn { get; }
    public abstract string OutletColumn { get; }
    public abstract string DateColumn { get; }
    public abstract string DateMissing { get; }
    public abstract string BodyBegins { get; }
}
