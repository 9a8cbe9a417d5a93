using ReputationWatch.Assessing;
using ReputationWatch.Trending;

namespace ReputationWatch.Briefing;

sealed class BriefEnglish : BriefWords
{
    public override string Heading(string day) => $"Daily brief, {day}";
    public override string Title(string day, string gist) => $"Brief of {day}: {gist}";
    public override string Span(string since, string at) => $"What happened from {since} to {at}.";
    public override string Late(string hour, string at) => $"This is the brief for {hour}. The system was off at that hour, so it was only composed {at}.";
    public override string Footer => "Positive share: positive stories out of positive and conflict-era ones, last 28 days, with its 95% confidence interval. A change is called one only beyond noise. Harmful: negative, about an old conflict, or carrying a risk. What could not be read is not counted as zero.";
    public override string Link => "Open it on the dashboard";
    public override string More(string count) => $"and {count} more";
    public override string Nothing => "nothing changed to speak of";

    public override string Opened(string count) => count == "1" ? "1 new incident" : $"{count} new incidents";
    public override string Open(string count) => count == "1" ? "1 incident still open" : $"{count} incidents still open";
    public override string Worse(string count) => count == "1" ? "1 keyword got worse" : $"{count} keywords got worse";
    public override string Better(string count) => count == "1" ? "1 keyword got better" : $"{count} keywords got better";
    public override string HarmfulStories(string count) => count == "1" ? "1 new harmful story" : $"{count} new harmful stories";
    public override string OnPageOne(string count) => count == "1" ? "1 harmful result entered page one" : $"{count} harmful results entered page one";
    public override string SourcesDown(string count) => count == "1" ? "1 source cannot be read" : $"{count} sources cannot be read";

    public override string Glance => "At a glance";
    public override IReadOnlyList<string> GlanceHeads { get; } = ["Keyword", "Positive share", "Since the last brief", "New stories (harmful)", "Harmful on page one"];
    public override string NoKeywords => "No keyword is tracked yet.";
    public override string NoFigures => "not read";
    public override string TooLittle => "not enough data yet";
    public override string Range(string value, string low, string high) => $"{value} ({low}–{high})";
    public override string Direction(Direction direction) => direction switch
    {
        Briefing.Direction.Better => "better",
        Briefing.Direction.Worse => "worse",
        Briefing.Direction.WithinNoise => "as before",
        _ => "cannot be compared",
    };
    public override string Of(string part, string whole) => $"{whole} ({part})";
    public override string Quiet(string names) => $"No change to speak of, and nothing harmful on page one: {names}.";

    public override string Press(Pressure pressure) => pressure switch
    {
        Pressure.Opened => "incident",
        Pressure.Open => "incident open",
        Pressure.Worse => "worse",
        Pressure.Harm => "something harmful",
        Pressure.Better => "better",
        _ => "as before",
    };
    public override string Share(string value, string low, string high, string stories, Grade grade) =>
        $"Positive share {value} ({low} to {high}) of {stories} stories; {grade switch { Grade.Solid => "solid", Grade.Indicative => "indicative", _ => "weak" }}.";
    public override string ShareTooLittle(string positive, string conflict) => $"Positive share: not enough data yet ({positive} positive, {conflict} conflict-era stories in 28 days).";
    public override string SinceLast(string points, Direction direction) => direction switch
    {
        Briefing.Direction.Unknown => "It cannot be compared with the last brief.",
        Briefing.Direction.WithinNoise => $"Since the last brief {points} points, within noise.",
        _ => $"Since the last brief {points} points: {Direction(direction)}.",
    };
    public override string SinceMonth(string points, string low, string high, Direction direction) => direction switch
    {
        Briefing.Direction.Unknown => "It cannot be compared with the 28 days before.",
        Briefing.Direction.WithinNoise => $"Against the 28 days before {points} points ({low} to {high}), within noise.",
        _ => $"Against the 28 days before {points} points ({low} to {high}): {Direction(direction)}.",
    };
    public override string Visibility(string now, string? before) =>
        before is null || before == now ? $"Conflict-era visibility on page one {now}." : $"Conflict-era visibility on page one {now}, at the last brief {before}.";
    public override string NewStories(string all, string positive, string neutral, string negative, string conflict) =>
        all == "0" ? "No new stories." : $"New stories {all}: {positive} positive, {neutral} neutral, {negative} negative, {conflict} conflict-era.";
    public override string HarmfulHeading => "New harmful stories";
    public override string Copies(string count) => $"{count} copies";
    public override string IncidentsHeading => "Incidents";
    public override string Stage(IncidentStage stage) => stage switch
    {
        IncidentStage.Opened => "new",
        IncidentStage.Open => "still open",
        IncidentStage.Closed => "over",
        IncidentStage.Passed => "new, and over",
        _ => "noted",
    };
    public override string IncidentTimes(string opened, string? closed) => closed is null ? $"since {opened}" : $"{opened} to {closed}";
    public override string PageHeading(string source, string count, string results) => $"Page one of {source}: {count} of {results} harmful";
    public override string PageUnread(string source, string last) => $"{source}: page one has not been read since {last}; what follows is how it stood then.";
    public override string EnteredHeading(string source) => $"Entered page one of {source}";
    public override string LeftHeading(string source) => $"Left page one of {source}";
    public override string Rank(string rank) => $"rank {rank}";
    public override string Moved(int? before, int rank, bool entered) =>
        entered ? "new" : before is not { } b || b == rank ? "" : b > rank ? $"up from {b}" : $"down from {b}";
    public override string Tone(Tone tone) => tone switch { Assessing.Tone.Positive => "positive", Assessing.Tone.Negative => "negative", _ => "neutral" };
    public override string Era(string name) => $"conflict era: {name}";
    public override string Risk(Risk risk) => risk switch
    {
        Assessing.Risk.Hoax => "hoax",
        Assessing.Risk.Hate => "hate speech",
        Assessing.Risk.Slander => "slander",
        _ => "incitement",
    };

    public override string SourcesHeading => "Sources";
    public override string AllRead(string count) => $"All {count} sources that were ever read still can be.";
    public override string SomeDown(string read, string down) => $"{read} sources can be read, {down} cannot. Their figures are missing, not zero.";
    public override string DownHeading => "Cannot be read";
    public override string BackHeading => "Can be read again";
    public override string DownSince(string since) => $"since {since}";
    public override string BackAt(string since, string at) => $"{since} to {at}";
    public override string CorrectionsHeading(string count) => $"Corrections ({count})";
    public override string Corrected(string by, string keyword, string at) => $"{by}, {keyword}, {at}";
    public override string Withdrawn => "correction taken back";
    public override string NoRisk => "no risk";
    public override string Present => "present";

    public override string ShortSpan(string since) => $"Since {since}.";
    public override string ShortShare(string value, string low, string high, string? direction) =>
        $"positive {value} ({low}–{high}){(direction is null ? "" : $", {direction}")}";
    public override string ShortStories(string all, string harmful) => $"new stories {all}, harmful {harmful}";
    public override string ShortPage(string count, string ranks, string entered) =>
        $"page one {count} harmful (rank {ranks}){(entered == "0" ? "" : $", {entered} new")}";
    public override string ShortQuiet(string count, bool all) => (count, all) switch
    {
        ("1", true) => "1 keyword tracked, nothing changed to speak of.",
        (_, true) => $"{count} keywords tracked, nothing changed to speak of.",
        ("1", _) => "1 other keyword as before.",
        _ => $"{count} other keywords as before.",
    };
    public override string ShortStanding(string count) => count == "1" ? "Still on page one: 1 harmful result." : $"Still on page one: {count} harmful results.";
    public override string ShortMore(string count) => count == "1" ? "1 more keyword changed." : $"{count} more keywords changed.";
    public override string ShortSources(string names) => $"Cannot be read: {names}.";
    public override string ShortCorrections(string count) => $"Corrections: {count}.";
    public override string ShortLink(string address) => $"More: {address}";
}
