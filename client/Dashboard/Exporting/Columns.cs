using ReputationWatch.Alerting;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Delivering;
using ReputationWatch.Labelling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>The columns of each export, in their order. New ones go to the end: spreadsheets and scripts count on the order.</summary>
static class Columns
{
    public static IReadOnlyList<Column<PeriodPoint>> Trend { get; } =
    [
        new("period_start", "First day of the period in the keyword's zone, YYYY-MM-DD", p => p.FirstDay),
        new("at", "Time of the figures: the last cycle of the period that could look; empty for a gap", p => p.Point?.At),
        new("positive", "Distinct positive stories of the 28 days before", p => p.Point?.Stories.Positive),
        new("neutral", "Distinct neutral stories", p => p.Point?.Stories.Neutral),
        new("negative", "Distinct negative stories", p => p.Point?.Stories.Negative),
        new("conflict", "Distinct conflict-era stories, whatever their tone", p => p.Point?.Stories.Conflict),
        new("mentions", "Copies of those stories", p => p.Point?.Mentions),
        new("harmful_last_day", "Distinct negative or conflict-era stories of the last 24 hours", p => p.Point?.HarmfulLastDay),
        new("share", "positive / (positive + conflict), 0 to 1; empty where there is neither", p => p.Point?.Share?.Value),
        new("share_low", "Lower end of its 95 % Wilson interval", p => p.Point?.Share?.Low),
        new("share_high", "Upper end", p => p.Point?.Share?.High),
        new("share_sample", "Effective sample size", p => p.Point?.Share?.SampleSize),
        new("share_grade", "What the share can carry: toolittle, weak, indicative, solid", p => Lower(p.Point?.Share?.Grade)),
        new("net_tone", "(positive - harmful) / (positive + harmful), -1 to 1; empty where there is neither", p => p.Point?.NetTone),
        new("conflict_visibility", "Conflict-era visibility, mean of the sources read, 0 to 1; empty where none was", p => p.Point is { } point ? Figures.ConflictVisibility(point) : null),
        new("conflict_visibility_by_source", "The same by source: id=value, joined by semicolons; an object in JSON", p => p.Point?.Pages.Where(v => v.Results > 0).ToDictionary(v => v.Source.Value, v => v.Conflict)),
        new("method", "What the figures were made with; a change is a break in the series", p => p.Point?.Method),
        new("curve", "By which weights of ranks the visibilities were made, such as backlinko-1", p => p.Point is { } point ? PointMethod.Parse(point.Method).Curve : null),
        new("polarised", "(positive + conflict) / all stories, 0 to 1: how much of the coverage the share speaks of; empty without stories", p => p.Point is { } point ? Figures.Polarised(point) : null),
        new("net_tone_all", "(positive - harmful) / all stories, -1 to 1; empty without stories", p => p.Point is { } point ? NetTones.Of(point.Stories).All : null),
        new("ranked_share", "positive / (positive + conflict) by rank, mean of the sources whose page held either, 0 to 1", p => p.Point is { } point ? Figures.RankedShare(point) : null),
        new("ranked_share_by_source", "The same by source: id=value, joined by semicolons; an object in JSON", p => p.Point is { } point ? Figures.BySource(point, Figures.RankedShare) : null),
        new("positive_visibility", "Visibility of what is positive, mean of the sources read, 0 to 1", p => p.Point is { } point ? Figures.Mean(point, v => v.Positive) : null),
        new("positive_visibility_by_source", "The same by source", p => p.Point is { } point ? Figures.BySource(point, v => v.Positive) : null),
        new("negative_visibility", "Visibility of what is negative about the present, mean of the sources read, 0 to 1", p => p.Point is { } point ? Figures.Mean(point, v => v.Negative) : null),
        new("negative_visibility_by_source", "The same by source", p => p.Point is { } point ? Figures.BySource(point, v => v.Negative) : null),
    ];

    public static IReadOnlyList<Column<Mention>> Mentions { get; } =
    [
        new("url", "Canonical address", m => m.Url),
        new("title", "Headline as first seen", m => m.Title),
        new("snippet", "Snippet as first seen", m => m.Snippet),
        new("outlet", "Who published", m => m.Outlet),
        new("published", "When it was published: a time, or a date alone where only the day is known; empty where unknown", PublishedOf),
        new("published_precision", "unknown, day or time", m => Lower<DatePrecision>(m.Precision)),
        new("first_seen", "When it was first seen", m => m.FirstSeen),
        new("first_source", "Id of the source that showed it first", m => m.FirstSource.Value),
        new("story", "Mentions with the same value tell one story", m => m.StoryId),
        new("tone", "As it counts: negative, neutral or positive", m => Lower<Tone>(m.Verdict.Tone)),
        new("tone_positive", "The machine's probability, 0 to 1", m => m.Assessment.Probabilities.Positive),
        new("tone_neutral", "The machine's probability, 0 to 1", m => m.Assessment.Probabilities.Neutral),
        new("tone_negative", "The machine's probability, 0 to 1", m => m.Assessment.Probabilities.Negative),
        new("unsure", "true where neutral only means that the evidence was too weak; never where a person said so", m => m.Verdict.Unsure),
        new("era", "As it counts: present, or the id of the conflict's lens", m => m.Verdict.Era.Lens),
        new("era_role", "none, mentions or about; only about counts as conflict-era", m => Lower<EraRole>(m.Verdict.Era.Role)),
        new("era_p", "How sure that is, 0 to 1; 1 where a person said so", m => m.Verdict.Era.P),
        new("risks", "As they count: hoax, hate, slander, incitement; joined by semicolons", m => m.Verdict.Risks.Select(r => Lower<Risk>(r)!).ToList()),
        new("evidence", "The words that spoke for it, joined by semicolons", m => m.Assessment.Evidence.Select(e => e.Text).ToList()),
        new("resurfaced", "true where an old text was published again; published is then the true date", m => m.Resurfaced),
        new("author", "Who wrote it, where its page was read and says so", m => m.Author),
        new("read", "true where its article page was read, not only headline and snippet", m => m.IsRead),
        new("split_by_hand", "true where a person made it a story of its own", m => m.SplitByHand),
        new("tone_machine", "The machine's tone: negative, neutral or positive", m => Lower<Tone>(m.Assessment.Tone)),
        new("era_machine", "The machine's era: present, about:LENS or mentions:LENS", m => new EraLabel(m.Assessment.Era.Lens, m.Assessment.Era.Role).ToString()),
        new("risks_machine", "The machine's risks; joined by semicolons", m => m.Assessment.Risks.Select(r => Lower<Risk>(r)!).ToList()),
        new("labelled_by", "Who corrected the story; empty where nobody did", m => m.Label?.By),
        new("labelled_at", "When", m => m.Label?.At),
        new("label_reason", "Why, where they said so", m => m.Label?.Reason),
        new("clash", "true where it reports a clash of the present, as it counts", m => m.Verdict.Era.Clash),
        new("risk_findings", "The machine's risks as risk/manner/target, the manner reported, debunked or asserted, the target - where none is named; joined by semicolons", m => m.Assessment.RiskFindings.Select(FindingOf).ToList()),
    ];

    public static IReadOnlyList<Column<(ResultPage Page, PageEntry? Entry)>> Pages { get; } =
    [
        new("source", "Id of the search source", r => r.Page.Source.Value),
        new("first_seen", "Since when the page stood so", r => r.Page.FirstSeen),
        new("last_seen", "Until when it was seen so", r => r.Page.LastSeen),
        new("rank", "1 to 10; empty where the source proved that it has nothing", r => r.Entry?.Rank),
        new("url", "Canonical address", r => r.Entry?.Url),
        new("title", "Headline", r => r.Entry?.Title),
        new("outlet", "Who published", r => r.Entry?.Outlet),
        new("tone", "negative, neutral or positive", r => Lower(r.Entry?.Tone)),
        new("era", "present, or the id of the conflict's lens", r => r.Entry?.Era),
        new("relevant", "false where another thing of the same name is meant", r => r.Entry?.Relevant),
    ];

    public static IReadOnlyList<Column<(Incident Incident, IncidentTransition? Transition)>> Incidents { get; } =
    [
        new("incident", "The incident's id", r => r.Incident.Id),
        new("opened", "When it opened; empty where it was only suspected", r => r.Incident.OpenedAt),
        new("closed", "When it closed; empty while it is open", r => r.Incident.ClosedAt),
        new("at", "Time of the transition", r => r.Transition?.At),
        new("from", "quiet, pending or open", r => Lower(r.Transition?.From)),
        new("to", "quiet, pending or open", r => Lower(r.Transition?.To)),
        new("reason", "Why, such as breachheld, backtonormal, enteredpageone or resurfaced", r => Lower(r.Transition?.Reason)),
        new("stories", "Of a spike: harmful stories in its span of hours, older ones weighing less", r => r.Transition?.Evidence?.Spike?.Stories),
        new("expected", "Of a spike: how many were to be expected", r => r.Transition?.Evidence?.Spike?.Expected),
        new("upper", "Of a spike: up to this many would still be usual", r => r.Transition?.Evidence?.Spike?.Upper),
        new("baseline_days", "No longer filled: what is usual is learnt without an end", r => null),
        new("kind", "spike, slowchange, pageone, risk, resurfaced or visibilitydown", r => Lower<IncidentKind>(r.Incident.Kind)),
        new("tier", "digest, low, medium, high or push since this transition", r => Lower(r.Transition?.Tier)),
        new("subject", "The address or source that it is about; empty where it is the keyword itself", r => r.Incident.Subject),
        new("hours", "Of a spike: the span of hours", r => r.Transition?.Evidence?.Spike?.Hours),
        new("score", "Of a spike: how unlikely, as minus log10 of the probability", r => r.Transition?.Evidence?.Spike?.Score),
        new("bar", "Of a spike: what the score was measured against", r => r.Transition?.Evidence?.Bar),
        new("spike", "negative, or attention where all coverage grew alike", r => Lower(r.Transition?.Evidence?.Spike?.Kind)),
        new("share", "Of a spike: harmful part of the stories in the span", r => r.Transition?.Evidence?.Spike?.Share),
        new("share_of", "Of how many stories", r => r.Transition?.Evidence?.ShareOf),
        new("usual_share", "The harmful part that is usual", r => r.Transition?.Evidence?.Spike?.UsualShare),
        new("usual_of", "Of how many stories", r => r.Transition?.Evidence?.UsualOf),
        new("rank", "Of page one: the rank", r => r.Transition?.Evidence?.Place?.Rank),
        new("rank_before", "Of page one: the rank before; empty where it entered", r => r.Transition?.Evidence?.Place?.Before),
        new("headlines", "Addresses of the stories behind it; joined by semicolons", r => r.Transition?.Evidence?.Headlines.Select(h => h.Url).ToList()),
        new("sentence_id", "The figures in an Indonesian sentence", r => r.Transition?.SentenceIndonesian),
        new("sentence_en", "The figures in an English sentence", r => r.Transition?.SentenceEnglish),
    ];

    static string FindingOf(RiskFinding finding) => $"{Lower<Risk>(finding.Risk)}/{Lower<RiskManner>(finding.Manner)}/{finding.Target ?? "-"}";

    static object? PublishedOf(Mention m) => PublishedDay.Of(m) is { } day ? day : m.Published;

    static string? Lower<T>(T? value) where T : struct, Enum => value?.ToString().ToLowerInvariant();
}
