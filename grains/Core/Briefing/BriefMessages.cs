using System.Globalization;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Briefing;

/// <summary>Who gets a brief and in which words. Pure.</summary>
public static class BriefMessages
{
    /// <summary>The messages of a brief: each reader's about the keywords that reader is told of, and where nothing happened only to those who want it then too.</summary>
    public static IReadOnlyList<OutboxMessage> For(Brief brief, BriefSettings settings, IReadOnlyList<Recipient> readers)
    {
        List<OutboxMessage> messages = [];
        foreach (var group in readers.GroupBy(r => string.Join(' ', r.Keywords.Select(k => k.Value).Order(StringComparer.Ordinal)), StringComparer.Ordinal))
        {
            IReadOnlyList<KeywordId> about = group.First().Keywords;
            var theirs = brief.About(about);
            // Whoever reads about some keywords, none of which is tracked any more, has nothing to read.
            if (about.Count > 0 && theirs.Keywords.Count == 0) continue;
            messages.AddRange(NoticePlan.For(NoticeOf(theirs, settings), [.. group.Where(r => theirs.HasNews || r.On(IncidentKind.Brief) != Handling.WithNews)]));
        }

        return messages;
    }

    static Notice NoticeOf(Brief brief, BriefSettings settings) => new()
    {
        IncidentId = $"brief/{DayText(brief.Day)}",
        Change = "daily",
        Kind = IncidentKind.Brief,
        Severity = Severity.Info,
        At = brief.At,
        Indonesian = Words(brief, settings, "id"),
        English = Words(brief, settings, "en"),
    };

    static Wording Words(Brief brief, BriefSettings settings, string language)
    {
        var document = BriefWriter.Write(brief, language, settings);
        return new(document.Title, BriefText.Of(brief, language, settings), BriefMail.Html(document));
    }

    /// <summary>A day as addresses have it: <c>2026-11-21</c>.</summary>
    public static string DayText(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
