using ReputationWatch.Assessing;
using ReputationWatch.Parsing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Language;

/// <summary>Every word that a page shows, once for each language: a missing one does not compile.</summary>
abstract partial class Words
{
    public static Words Indonesian { get; } = new Indonesian();

    public static Words English { get; } = new English();

    /// <summary>The words of a language; Indonesian unless English is asked for.</summary>
    public static Words Of(string? language) => language == English.Code ? English : Indonesian;

    // Language and formats
    public abstract string Code { get; }
    public abstract string DecimalSeparator { get; }
    public abstract string GroupSeparator { get; }
    public abstract string ClockSeparator { get; }
    /// <summary>Sunday first.</summary>
    public abstract IReadOnlyList<string> Weekdays { get; }
    public abstract IReadOnlyList<string> Months { get; }
    public abstract string JustNow { get; }
    public abstract string DueNow { get; }
    public abstract string Ago(string span);
    public abstract string In(string span);
    public abstract string Minutes(int n);
    public abstract string Hours(int n);
    public abstract string Days(int n);

    // The frame
    public abstract string Tagline { get; }
    public abstract string SkipToContent { get; }
    public abstract string Keywords { get; }
    public abstract string AddKeyword { get; }
    public abstract string Sources { get; }
    public abstract string OtherLanguage { get; }
    public abstract string LiveNotice { get; }
    public abstract string Reload { get; }
    public abstract string MachineReadable { get; }

    // Errors
    public abstract string NotFoundTitle { get; }
    public abstract string NotFoundText { get; }
    public abstract string ErrorTitle { get; }
    public abstract string ErrorText { get; }
    public abstract string FormExpiredTitle { get; }
    public abstract string FormExpiredText { get; }
    public abstract string BackToKeywords { get; }
    public abstract string UnknownHostTitle { get; }
    public abstract string UnknownHostText(string host);

    // Figures
    public abstract string PositiveShare { get; }
    public abstract string PositiveShareMeaning { get; }
    public abstract string NetTone { get; }
    public abstract string NetToneMeaning { get; }
    public abstract string ConflictVisibility { get; }
    public abstract string ConflictVisibilityMeaning { get; }
    public abstract string NotEnoughData { get; }
    public abstract string NoFiguresYet { get; }
    public abstract string Interval(string low, string high);
    public abstract string Sample(string stories);
    public abstract string Grade(Grade grade);
    public abstract string StoriesInWindow(string stories, string copies);
    public abstract string HarmfulLastDay(string stories);
    public abstract string HarmfulLabel { get; }
    public abstract string HarmfulMeaning { get; }
    public abstract string PageUnread { get; }
    public abstract string Tone(Tone tone);
    public abstract string ConflictEra(string lens);
    public abstract string ConflictEraLabel { get; }
    public abstract string OtherThing { get; }
    public abstract string Unsure { get; }
    public abstract string Risk(Risk risk);

    // The list of keywords
    public abstract string HomeTitle { get; }
    public abstract string HomeSummary(int keywords, int incidents, int failing);
    public abstract string NoKeywords { get; }
    public abstract string NoKeywordsNext { get; }
    public abstract string IncidentOpen { get; }
    public abstract string IncidentSuspected { get; }
    public abstract string FailingSources(int n);
    public abstract string LastCrawl { get; }
    public abstract string NeverCrawled { get; }
    public abstract string NextDue { get; }
    public abstract string SparkTitle(string name, int days);
    public abstract string NoSpark { get; }
    public abstract string NoLongerTracked { get; }

    // One keyword
    public abstract string CheckNow { get; }
    public abstract string Untrack { get; }
    public abstract string UntrackExplained { get; }
    public abstract string Edit { get; }
    public abstract string Exports { get; }
    public abstract string Done(string result);
    public abstract string TrendHeading { get; }
    public abstract string PeriodLabel { get; }
    public abstract string ByLabel { get; }
    public abstract string Range(string range);
    public abstract string By(TrendPeriod period);
    public abstract string ShareChartTitle(string name);
    public abstract string VisibilityChartTitle(string name);
    public abstract string ChartDescription(string from, string to, int drawn, int missing);
    public abstract string BandLegend { get; }
    public abstract string TooLittleLegend { get; }
    public abstract string GapLegend { get; }
    public abstract string DataTable { get; }
    public abstract string PeriodColumn { get; }
    public abstract string CountsColumn { get; }
    public abstract string NobodyLooked { get; }
    public abstract string NoTrend { get; }
    public abstract string MeanOfSources { get; }

    // Page one
    public abstract string PageHeading { get; }
    public abstract string PageExplained { get; }
    public abstract string CompareWith { get; }
    public abstract string Compare { get; }
    public abstract string AsItStands { get; }
    public abstract string AsItStoodOn(string day);
    public abstract string SeenBetween(string first, string last);
    public abstract string NoPageYet { get; }
    public abstract string NoPageThen { get; }
    public abstract string ProvenEmpty { get; }
    public abstract string Moved(int ranks);
    public abstract string NewResult { get; }
    public abstract string GoneSince { get; }
    public abstract string Unmoved { get; }
    public abstract string Rank { get; }
    public abstract string SinceThenFailing(string outcome);

    // Mentions
    public abstract string MentionsHeading { get; }
    public abstract string Show { get; }
    public abstract string AllTones { get; }
    public abstract string ConflictOnly { get; }
    public abstract string NoMentions { get; }
    public abstract string NoMentionsNext { get; }
    public abstract string Newer { get; }
    public abstract string Older { get; }
    public abstract string PageNumber(int n);
    public abstract string Published { get; }
    public abstract string DateUnknown(string firstSeen);
    public abstract string Why { get; }
    public abstract string NoEvidence { get; }
    public abstract string AlsoIn { get; }
    public abstract string Resurfaced { get; }
    public abstract string ResurfacedSince(string date);
    public abstract string FullyRead { get; }
    public abstract string Clipping { get; }
    public abstract string ByAuthor(string author);
    public abstract string SplitOff { get; }
    public abstract string NotTheSame { get; }
    public abstract string Rejoin { get; }
    public abstract string Field(EvidenceField field);
    public abstract string Certainty(string percent);

    // Sources and deliveries
    public abstract string SourcesHeading { get; }
    public abstract string SourcesOfKeyword { get; }
    public abstract string NoSources { get; }
    public abstract string NoSourcesNext { get; }
    public abstract string Outcome(ReadingOutcome outcome);
    public abstract string NeverAsked { get; }
    public abstract string LastReading { get; }
    public abstract string LastGood { get; }
    public abstract string Never { get; }
    public abstract string FailuresInARow(int n);
    public abstract string EntriesRead(int n);

    /// <summary>Of a good reading without entries: nothing changed.</summary>
    public abstract string Unchanged { get; }
    public abstract string SwitchedOff { get; }
    public abstract string SwitchOn { get; }
    public abstract string SwitchOff { get; }
    public abstract string State { get; }
    public abstract string FormatLabel { get; }
    public abstract string DeliveriesHeading { get; }
    public abstract string NoDeliveries { get; }
    public abstract string DeadChannel(string channel);
    public abstract string DeliveryStatus(string status);
    public abstract string Attempts(int n);
    public abstract string Details { get; }

    // The form
    public abstract string AddTitle { get; }
    public abstract string EditTitle(string name);
    public abstract string NameLabel { get; }
    public abstract string NameHint { get; }
    public abstract string AliasesLabel { get; }
    public abstract string AliasesHint { get; }
    public abstract string RequiredLabel { get; }
    public abstract string RequiredHint { get; }
    public abstract string ExcludedLabel { get; }
    public abstract string ExcludedHint { get; }
    public abstract string IntervalLabel { get; }
    public abstract string IntervalHint { get; }
    public abstract string ReadArticlesLabel { get; }
    public abstract string ReadArticlesHint { get; }
    public abstract string ZoneLabel { get; }
    public abstract string ZoneHint { get; }
    public abstract string Every(string span);
    public abstract string StartTracking { get; }
    public abstract string SaveChanges { get; }
    public abstract string PleaseMend { get; }
    public abstract string Says(KeywordProblem problem);

    // Importing
    public abstract ImportWords Import { get; }
}
