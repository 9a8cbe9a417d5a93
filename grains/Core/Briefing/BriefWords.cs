using ReputationWatch.Assessing;
using ReputationWatch.Trending;

namespace ReputationWatch.Briefing;

/// <summary>The words of a brief, once for each language: a missing one does not compile.</summary>
abstract class BriefWords
{
    public static BriefWords Of(string language) => language == "en" ? new BriefEnglish() : new BriefIndonesian();

    // The whole
    public abstract string Heading(string day);
    public abstract string Title(string day, string gist);
    public abstract string Span(string since, string at);
    public abstract string Late(string hour, string at);
    public abstract string Footer { get; }
    public abstract string Link { get; }
    public abstract string More(string count);
    public abstract string Nothing { get; }

    // The gist
    public abstract string Opened(string count);
    public abstract string Open(string count);
    public abstract string Worse(string count);
    public abstract string Better(string count);
    public abstract string HarmfulStories(string count);
    public abstract string OnPageOne(string count);
    public abstract string SourcesDown(string count);

    // At a glance
    public abstract string Glance { get; }
    public abstract IReadOnlyList<string> GlanceHeads { get; }
    public abstract string NoKeywords { get; }
    public abstract string NoFigures { get; }
    public abstract string TooLittle { get; }
    public abstract string Range(string value, string low, string high);
    public abstract string Direction(Direction direction);
    public abstract string Of(string part, string whole);
    public abstract string Quiet(string names);

    // One keyword
    public abstract string Press(Pressure pressure);
    public abstract string Share(string value, string low, string high, string stories, Grade grade);
    public abstract string ShareTooLittle(string positive, string conflict);
    public abstract string SinceLast(string points, Direction direction);
    public abstract string SinceMonth(string points, string low, string high, Direction direction);
    public abstract string Visibility(string now, string? before);
    public abstract string NewStories(string all, string positive, string neutral, string negative, string conflict);
    public abstract string HarmfulHeading { get; }
    public abstract string Copies(string count);
    public abstract string IncidentsHeading { get; }
    public abstract string Stage(IncidentStage stage);
    public abstract string IncidentTimes(string opened, string? closed);
    public abstract string PageHeading(string source, string count, string results);
    public abstract string PageUnread(string source, string last);
    public abstract string EnteredHeading(string source);
    public abstract string LeftHeading(string source);
    public abstract string Rank(string rank);
    public abstract string Moved(int? before, int rank, bool entered);
    public abstract string Tone(Tone tone);
    public abstract string Era(string name);
    public abstract string Risk(Risk risk);

    // Sources and corrections
    public abstract string SourcesHeading { get; }
    public abstract string AllRead(string count);
    public abstract string SomeDown(string read, string down);
    public abstract string DownHeading { get; }
    public abstract string BackHeading { get; }
    public abstract string DownSince(string since);
    public abstract string BackAt(string since, string at);
    public abstract string CorrectionsHeading(string count);
    public abstract string Corrected(string by, string keyword, string at);
    public abstract string Withdrawn { get; }
    public abstract string NoRisk { get; }
    public abstract string Present { get; }

    // The short text
    public abstract string ShortSpan(string since);
    public abstract string ShortShare(string value, string low, string high, string? direction);
    public abstract string ShortStories(string all, string harmful);
    public abstract string ShortPage(string count, string ranks, string entered);
    public abstract string ShortQuiet(string count, bool all);
    public abstract string ShortStanding(string count);
    public abstract string ShortMore(string count);
    public abstract string ShortSources(string names);
    public abstract string ShortCorrections(string count);
    public abstract string ShortLink(string address);
}
