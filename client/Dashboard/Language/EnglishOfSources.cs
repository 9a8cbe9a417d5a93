using ReputationWatch.Dashboard.Input;
using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Language;

sealed partial class English
{
    public override string AddSource => "Add a source";
    public override string LastSevenDays => "Last 7 days";
    public override string NoReadings => "no readings";
    public override string UnreadableSince => "unreadable since";
    public override string TechnicalDetail => "Technical detail";
    public override string SeeRawBody => "See the raw body";
    public override string NoBodyTitle => "No body is kept";
    public override string NoBodyText => "A raw body is kept when a source answers with a page that cannot be read. That has not happened to this one.";
    public override string Schedule => "Schedule";
    public override string AsItsKeywords => "as its keywords are";
    public override string AsItsKeywordsAtMost(string every) => $"as its keywords are, at most {every}";
    public override string Adaptively(string every) => $"{every}, less often while it is quiet";
    public override string HoursOf(string from, string to, string zone) => $"{from} to {to} {zone}";
    public override string StaleAfterSpan(string span) => $"counts as dead after {span} without a new entry";
    public override string CostOf(string units, string unit, string aMonth) => $"{units} {unit}{(units == "1" ? "" : "s")} a call, about {aMonth} a month";
    public override string CostMeaning => "Cost";
    public override string SourcesDown(string names) => $"Sources that cannot be read: {names}";
    public override string SourceIncidentsHeading => "Source failures";
    public override string NoSourceIncidents => "No source has been unreadable for long.";
    public override string DownFromTo(string from, string to) => $"unreadable {from} to {to}";
    public override string Since(string from) => $"since {from}";
    public override string DownSince(string from) => $"unreadable since {from}";
    public override string OpenNow => "still going on";
    public override string AboutSource => "about a source";

    public override string AddSourceTitle => "Add a source";
    public override string SourceNameHint => "A name for people, such as ANTARA Kalteng.";
    public override string FormatHint => "A feed lists what is new and is read once for all keywords. A search is asked for each keyword.";
    public override string FeedFormats => "Feeds";
    public override string SearchFormats => "Searches";
    public override string UnknownFormats => "Unknown to this version";
    public override string FormatName(string format) => format switch
    {
        "feed" => "RSS, Atom or JSON Feed",
        "news-sitemap" => "News sitemap",
        "publisher-html" => "A publisher's own search page",
        "bing-html" => "Bing result page",
        "duckduckgo-html" => "DuckDuckGo result page",
        "mojeek-html" => "Mojeek result page",
        _ => FormatNames.Of(format),
    };
    public override string EndpointLabel => "Address";
    public override string EndpointHint => "The feed's own address, or the search's without the words searched for. It begins with https://";
    public override string OutletLabel => "Outlet";
    public override string OutletHint => "Where every entry is of one outlet and does not name it. May be empty.";
    public override string FeedFields => "For feeds only";
    public override string SearchFields => "For searches only";
    public override string HoursFields => "Hours";
    public override string HoursHint => "Outside them the source is not asked. Leave both empty for around the clock; they may run past midnight.";
    public override string PollLabel => "Read every (minutes)";
    public override string PollHint => "The feed is read this often, for example 30.";
    public override string StaleLabel => "Counts as dead after (hours)";
    public override string StaleHint => "A feed whose newest entry is older answers, but nobody writes it any more. Empty: never.";
    public override string AdaptiveLabel => "Less often while it is quiet";
    public override string AdaptiveHint => "A feed that writes seldom is read more seldom than its schedule says.";
    public override string AtMostLabel => "At most every (minutes)";
    public override string AtMostHint => "A limit for each keyword, for sources that cost or that refuse easily. Empty: as often as the keyword.";
    public override string HoursFromLabel => "From";
    public override string HoursToLabel => "To";
    public override string LayoutNameLabel => "Built-in layout";
    public override string LayoutNameHint => "For a publisher's own search page: choose the publisher where it is in the list.";
    public override string LayoutOwn => "(none, or the JSON below)";
    public override string LayoutLabel => "A layout of your own (JSON)";
    public override string LayoutHint => "CSS selectors that say where the results stand. Where it is filled in, it is what counts. Example:";
    public override string SaveSource => "Save the source";
    public override string Says(SourceFault fault) => fault.Problem switch
    {
        SourceProblem.IdImproper => $"\"{fault.Given}\" is no id; write lower-case letters, digits and hyphens",
        SourceProblem.NameMissing => "Write the source's name, such as ANTARA Kalteng.",
        SourceProblem.NameTooLong => $"At most {SourceRules.LongestName} characters.",
        SourceProblem.NameNotPlain or SourceProblem.OutletNotPlain => "It holds characters that do not show or that turn the direction of writing. Type it anew instead of pasting.",
        SourceProblem.NameUnreadable => "A name holds letters or digits.",
        SourceProblem.NameTaken => $"There is a source of the id {fault.Given} already. Choose another name, or edit that one.",
        SourceProblem.FormatMissing => $"A new source needs a format, one of {Formats}",
        SourceProblem.FormatUnknown => $"There is no format \"{fault.Given}\"; write one of {Formats}",
        SourceProblem.EndpointMissing => "A new source needs an address (endpoint) such as https://www.antaranews.com/rss/terkini.xml",
        SourceProblem.EndpointNoWeb => $"\"{fault.Given}\" is no http or https address",
        SourceProblem.EndpointUserInfo => "An address with a user name or password is never asked, and would be shown to everybody; leave out what stands before the @.",
        SourceProblem.EndpointKeyed => $"The key does not belong in the address, where everybody sees it; set Keys:{fault.Given} (environment REPUTATIONWATCH_Keys__{fault.Given}) instead.",
        SourceProblem.EndpointSecret => $"\"{fault.Given}\" is named like a key, and an address is shown to everybody; take it out.",
        SourceProblem.OutletTooLong => $"An outlet's name has at most {SourceRules.LongestName} characters.",
        SourceProblem.NumberUnreadable => $"\"{fault.Given}\" is no whole number; write for example 60.",
        SourceProblem.IntervalTooShort => "At most once a minute (by API: at least 00:01:00).",
        SourceProblem.IntervalTooLong => $"At least once in {SourceRules.LongestInterval.Days} days.",
        SourceProblem.StaleAfterNothing => "More than nothing, such as 72 hours (by API: 3.00:00:00); leave it empty for never.",
        SourceProblem.HoursHalf => "Fill in both hours, or neither.",
        SourceProblem.HoursUnreadable => $"\"{fault.Given}\" is no time of day; write for example 06:00.",
        SourceProblem.ZoneUnknown => "Choose WIB, WITA or WIT (by API: an IANA zone such as Asia/Jakarta).",
        SourceProblem.LayoutMissing => "There is no built-in layout for this address: choose one, or write JSON.",
        SourceProblem.LayoutNeedless => $"A layout is for the format {SourceRules.LayoutFormat} only; leave it out, or choose that format.",
        SourceProblem.LayoutUnreadable => $"This layout cannot be used: {fault.Given}. Write for example {LayoutText.Example}",
        SourceProblem.LayoutUnknown => $"There is no built-in layout \"{fault.Given}\".",
        _ => "Write what to search for to try a search source, such as Sampit.",
    };

    public override string TryHeading => "Try it first";
    public override string TryHint => "The source is asked once, now. Nothing is stored.";
    public override string QueryLabel => "What to search for";
    public override string QueryHint => "For search sources only, such as Sampit.";
    public override string TryIt => "Try";
    public override string TryFirst => "Not tried yet. Please mend what is marked:";
    public override string TrialHeading => "What the trial gave";
    public override string PutOff(string until) => $"Not asked: this site is being left in peace for a while. Try again after {until}.";
    public override string FirstEntries(int shown, int all) => shown < all ? $"The first {shown} of {all} entries" : N(all, "entry", "entries");
    public override string TitleColumn => "Title";
    public override string OutletColumn => "Outlet";
    public override string DateColumn => "Date";
    public override string DateMissing => "unknown";
    public override string BodyBegins => "How the body begins, as text";

    static string Formats => string.Join(", ", SourceFormats.Names);
}
