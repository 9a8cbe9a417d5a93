using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Input;
using ReputationWatch.Parsing;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Language;

sealed partial class English : Words
{
    public override string Code => "en";
    public override string DecimalSeparator => ".";
    public override string GroupSeparator => ",";
    public override string ClockSeparator => ":";
    public override IReadOnlyList<string> Weekdays { get; } = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    public override IReadOnlyList<string> Months { get; } = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    public override string JustNow => "just now";
    public override string DueNow => "now";
    public override string Ago(string span) => $"{span} ago";
    public override string In(string span) => $"in {span}";
    public override string Minutes(int n) => N(n, "minute");
    public override string Hours(int n) => N(n, "hour");
    public override string Days(int n) => N(n, "day");

    public override string Tagline => "Reputation and page-one monitor";
    public override string SkipToContent => "Skip to content";
    public override string Keywords => "Keywords";
    public override string AddKeyword => "Add a keyword";
    public override string Sources => "Sources";
    public override string OtherLanguage => "Bahasa Indonesia";
    public override string LiveNotice => "A new crawl has come in.";
    public override string Reload => "Reload";
    public override string MachineReadable => "API for machines";

    public override string NotFoundTitle => "Page not found";
    public override string NotFoundText => "This address leads to no page and no keyword. Check its spelling, or choose from the list.";
    public override string ErrorTitle => "Something went wrong";
    public override string ErrorText => "This page could not be prepared. Your data is safe. Try to reload; if it stays like this, the server's log says why.";
    public override string FormExpiredTitle => "The form has expired";
    public override string FormExpiredText => "Nothing was changed. Go back, reload the page and send it again.";
    public override string BackToKeywords => "Back to the keywords";
    public override string UnknownHostTitle => "This name is not known here";
    public override string UnknownHostText(string host) =>
        $"This dashboard does not answer to the name \"{host}\". Come by localhost or an IP address, or have its keeper add the name to Dashboard:AllowedHosts in settings.json.";

    public override string PositiveShare => "Positive share";
    public override string PositiveShareMeaning => "Positive stories out of positive and conflict-era ones, last 28 days. Plain negative stories are left out here; net tone counts them. The range behind it is the 95% confidence interval.";
    public override string NetTone => "Net tone";
    public override string NetToneMeaning => "(positive − harmful) ÷ (positive + harmful). +1 is all good, −1 all harmful.";
    public override string ConflictVisibility => "Conflict-era visibility";
    public override string ConflictVisibilityMeaning => "The part of page one held by coverage of old conflicts, weighted by rank; mean of the sources that could be read.";
    public override string NotEnoughData => "not enough data yet";
    public override string NoFiguresYet => "No figures yet: no source could be read so far.";
    public override string Interval(string low, string high) => $"{low} to {high}";
    public override string Sample(string stories) => $"of {stories} stories";
    public override string Grade(Grade grade) => grade switch
    {
        Trending.Grade.Solid => "solid",
        Trending.Grade.Indicative => "indicative",
        Trending.Grade.Weak => "weak",
        _ => NotEnoughData,
    };
    public override string StoriesInWindow(string stories, string copies) => $"{stories} stories in 28 days, {copies} copies";
    public override string HarmfulLastDay(string stories) => $"{stories} harmful stories in 24 hours";
    public override string HarmfulLabel => "Harmful, 24 hours";
    public override string HarmfulMeaning => "negative or conflict-era stories";
    public override string PageUnread => "could not be read";
    public override string Tone(Tone tone) => tone switch
    {
        Assessing.Tone.Positive => "positive",
        Assessing.Tone.Negative => "negative",
        _ => "neutral",
    };
    public override string ConflictEra(string lens) => $"conflict era: {lens}";
    public override string ConflictEraLabel => "conflict era";
    public override string OtherThing => "another thing of the same name";
    public override string Unsure => "unsure";
    public override string Risk(Risk risk) => risk switch
    {
        Assessing.Risk.Hoax => "hoax",
        Assessing.Risk.Hate => "hate speech",
        Assessing.Risk.Slander => "slander",
        _ => "incitement",
    };

    public override string HomeTitle => "Tracked keywords";
    public override string HomeSummary(int keywords, int incidents, int failing) =>
        $"{N(keywords, "keyword")} · {(incidents == 0 ? "no open incident" : N(incidents, "open incident"))} · {(failing == 0 ? "all sources read" : $"{N(failing, "keyword")} with failing sources")}";
    public override string NoKeywords => "No keyword is tracked yet.";
    public override string NoKeywordsNext => "Begin with the name of a region, an official, an agency or a programme. The first crawl runs right after.";
    public override string IncidentOpen => "Open incident";
    public override string IncidentSuspected => "Suspected";
    public override string FailingSources(int n) => $"{N(n, "source")} could not be read";
    public override string LastCrawl => "Last crawl";
    public override string NeverCrawled => "never";
    public override string NextDue => "Next";
    public override string SparkTitle(string name, int days) => $"Positive share of {name}, last {days} days";
    public override string NoSpark => "no trend yet";
    public override string NoLongerTracked => "No longer tracked; its history is kept.";

    public override string CheckNow => "Check now";
    public override string Untrack => "Stop tracking";
    public override string UntrackExplained => "Crawling stops, the history stays. Adding the same name again continues it.";
    public override string Edit => "Edit";
    public override string Exports => "Download data";
    public override string Done(string result) => result switch
    {
        "recorded" => "Checked and recorded.",
        "recordedfailure" => "No source could be read. The failures are recorded; older figures stay as they were.",
        "superseded" => "Another check has just recorded its result; nothing was written twice.",
        "nottracked" => "This keyword is no longer tracked, so it was not checked.",
        "saved" => "Saved. The next crawl uses it.",
        "untracked" => "Tracking has stopped.",
        "split" => "Split off. It stands alone from now on, also if copies of it come again.",
        "rejoined" => "Put back with the story it came from.",
        "unmoved" => "Nothing has changed: it stood alone already, or is no longer there.",
        "unlabelled" => "The correction is withdrawn; the machine's word counts again.",
        _ when Pages.LabelForms.ProblemOf(result, out var problem) => Says(problem),
        Pages.RebuildRoutes.Asked => Rebuilds.WasAsked,
        Pages.RebuildRoutes.Refused => Rebuilds.WasRefused,
        "source" => "The source is saved. Its next reading uses it.",
        _ => "Nothing is due yet.",
    };
    public override string TrendHeading => "Trend";
    public override string PeriodLabel => "Range";
    public override string ByLabel => "By";
    public override string Range(string range) => range switch { "30d" => "30 days", "1y" => "1 year", "all" => "all", _ => "90 days" };
    public override string By(TrendPeriod period) => period switch { TrendPeriod.Month => "month", TrendPeriod.Week => "week", _ => "day" };
    public override string ShareChartTitle(string name) => $"Positive share of {name}";
    public override string VisibilityChartTitle(string name) => $"Conflict-era visibility of {name}";
    public override string ChartDescription(string from, string to, int drawn, int missing) =>
        $"{from} to {to}; {N(drawn, "point")}" + (missing > 0 ? $", {missing} missing because no source could be read" : "") + ".";
    public override string BandLegend => "95% interval";
    public override string TooLittleLegend => "not enough data";
    public override string GapLegend => "a gap = no source could be read, not zero";
    public override string DataTable => "Data table";
    public override string PeriodColumn => "Period";
    public override string CountsColumn => "Positive / neutral / negative / conflict era";
    public override string NobodyLooked => "no source could be read";
    public override string NoTrend => "No point in this range. Choose a longer one, or wait for the next crawl.";
    public override string MeanOfSources => "mean of the sources";

    public override string PageHeading => "Page one of search";
    public override string PageExplained => "What people see who look this name up: now, and on a day you choose.";
    public override string CompareWith => "Compare with";
    public override string Compare => "Compare";
    public override string AsItStands => "Now";
    public override string AsItStoodOn(string day) => $"On {day}";
    public override string SeenBetween(string first, string last) => $"Seen since {first}, last {last}";
    public override string NoPageYet => "This source could not be read yet.";
    public override string NoPageThen => "Nothing was recorded by that day.";
    public override string ProvenEmpty => "The source says that it has no results.";
    public override string Moved(int ranks) => ranks > 0 ? $"up {ranks}" : $"down {-ranks}";
    public override string NewResult => "new";
    public override string GoneSince => "gone";
    public override string Unmoved => "unmoved";
    public override string Rank => "Rank";
    public override string SinceThenFailing(string outcome) => $"Since then the source could not be read ({outcome}); this is the last page that could.";

    public override string MentionsHeading => "Coverage";
    public override string Show => "Show";
    public override string AllTones => "all";
    public override string ConflictOnly => "conflict era";
    public override string NoMentions => "No coverage matches.";
    public override string NoMentionsNext => "Choose another filter, or check now to crawl every source.";
    public override string Newer => "Newer";
    public override string Older => "Older";
    public override string PageNumber(int n) => $"Page {n}";
    public override string Published => "Published";
    public override string DateUnknown(string firstSeen) => $"publication date unknown, first seen {firstSeen}";
    public override string Why => "Why?";
    public override string NoEvidence => "No word points in one direction.";
    public override string AlsoIn => "Also in:";
    public override string Resurfaced => "published again";
    public override string ResurfacedSince(string date) => $"an old text of {date} that was published again";
    public override string FullyRead => "read in full";
    public override string Clipping => "clipping";
    public override string ByAuthor(string author) => $"by {author}";
    public override string SplitOff => "split off";
    public override string NotTheSame => "Not the same story";
    public override string Rejoin => "Put it back";
    public override string Field(EvidenceField field) => field switch { EvidenceField.Title => "title", EvidenceField.Snippet => "snippet", _ => "text" };
    public override string Certainty(string percent) => $"{percent} sure";

    public override string SourcesHeading => "Sources";
    public override string SourcesOfKeyword => "State of the sources";
    public override string NoSources => "No sources yet.";
    public override string NoSourcesNext => "The built-in ones are added when the service first starts; add your own with Add a source, or by API.";
    public override string Outcome(ReadingOutcome outcome) => outcome switch
    {
        ReadingOutcome.Ok => "read",
        ReadingOutcome.Empty => "read, no results",
        ReadingOutcome.Blocked => "blocked",
        ReadingOutcome.Unrelated => "unrelated results",
        ReadingOutcome.Unrecognised => "layout not recognised",
        ReadingOutcome.Stale => "no longer updated",
        ReadingOutcome.Quota => "quota used up",
        ReadingOutcome.TimedOut => "no answer in time",
        _ => "failed",
    };
    public override string NeverAsked => "never asked";
    public override string LastReading => "Last reading";
    public override string LastGood => "Last good";
    public override string Never => "never";
    public override string FailuresInARow(int n) => $"{N(n, "failure")} in a row";
    public override string Unchanged => "unchanged since the reading before";

    public override string EntriesRead(int n) => n == 1 ? "1 entry" : $"{n} entries";
    public override string SwitchedOff => "off";
    public override string SwitchOn => "Switch on";
    public override string SwitchOff => "Switch off";
    public override string State => "State";
    public override string FormatLabel => "Format";
    public override string DeliveriesHeading => "Alert deliveries";
    public override string NoDeliveries => "No alert has been sent yet. One is sent when an incident opens and when it closes.";
    public override string DeadChannel(string channel) => $"Channel \"{channel}\" is dead: its last message did not arrive. Mend its settings; the next alert is tried again.";
    public override string DeliveryStatus(string status) => status switch { "sent" => "sent", "given-up" => "given up", _ => "waiting" };
    public override string Attempts(int n) => N(n, "try", "tries");
    public override string Details => "Details";

    public override string AddTitle => "Add a keyword";
    public override string EditTitle(string name) => $"Edit {name}";
    public override string NameLabel => "Name";
    public override string NameHint => "The name people look up, such as Sampit or Kotawaringin Timur.";
    public override string AliasesLabel => "Other names";
    public override string AliasesHint => "Other spellings that mean the same, one a line, such as Kotim.";
    public override string RequiredLabel => "Required context";
    public override string RequiredHint => "Where the name is ambiguous: one of these must stand beside it, such as Pemkot or Banten for the city of Serang. Leave empty where the name is enough.";
    public override string ExcludedLabel => "Excluded context";
    public override string ExcludedHint => "Words that show another thing is meant, such as \"batu bara\" for the town of Batu. One a line.";
    public override string IntervalLabel => "How often";
    public override string IntervalHint => "Each search source is asked this often.";
    public override string ReadArticlesLabel => "Read the article pages too";
    public override string ReadArticlesHint => "The pages behind new mentions are opened as well, where the publisher's robots.txt allows it: the judgement rests on more, at the price of more requests to the publishers.";
    public override string ZoneLabel => "Time zone";
    public override string ZoneHint => "Days are counted by this zone.";
    public override string Every(string span) => $"every {span}";
    public override string StartTracking => "Start tracking";
    public override string SaveChanges => "Save changes";
    public override string PleaseMend => "Not saved yet. Please mend what is marked:";
    public override string Says(KeywordProblem problem) => problem switch
    {
        KeywordProblem.NameMissing => "Write the name to track, such as Sampit.",
        KeywordProblem.NameTooLong => $"A name has at most {KeywordRules.LongestName} characters.",
        KeywordProblem.NameUnreadable => "A name holds letters or digits, such as Sampit.",
        KeywordProblem.NameNotPlain => "The name holds characters that do not show or that turn the direction of writing. Clear it and type it anew instead of pasting.",
        KeywordProblem.WordNotPlain => "A line holds characters that do not show or that turn the direction of writing. Type it anew instead of pasting.",
        KeywordProblem.WordTooLong => $"A line has at most {KeywordRules.LongestName} characters.",
        KeywordProblem.TooManyWords => $"At most {KeywordRules.MostWords} lines.",
        KeywordProblem.IntervalTooShort => "At most once a minute.",
        KeywordProblem.IntervalTooLong => $"At least once in {KeywordRules.LongestInterval.Days} days.",
        KeywordProblem.IntervalUnreadable => "Choose one of the intervals.",
        KeywordProblem.ZoneUnknown => "Choose WIB, WITA or WIT (by API: an IANA zone such as Asia/Jakarta).",
        KeywordProblem.LanguageUnknown => "The language of the searches: id or en.",
        KeywordProblem.RegionUnknown => "The country of the searches: two capital letters, such as ID.",
        _ => "This keyword is tracked already. Open its page to change it.",
    };

    static string Lean(double weight) => weight < 0 ? "negative" : "positive";

    static string N(int n, string one, string? many = null) => n == 1 ? $"1 {one}" : $"{n} {many ?? one + "s"}";

    public override ImportWords Import { get; } = new ImportEnglish();
}
