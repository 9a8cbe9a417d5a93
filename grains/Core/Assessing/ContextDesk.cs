using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>
/// Suggests contexts for a keyword from what the store has: its mentions, also those that came in before any context was set, and
/// the headlines on its result pages that the contexts kept out. What a feed listed and the contexts kept out is not stored, and
/// so not known here.
/// </summary>
/// <param name="texts">The mentions.</param>
/// <param name="reader">The result pages.</param>
/// <param name="assessors">By whose lenses coverage of old events is told from the rest.</param>
public sealed class ContextDesk(ILensStore texts, IWatchReader reader, IAssessorSource assessors)
{
    /// <summary>So many mentions are read at most, those first seen last.</summary>
    public const int MostMentions = 3_000;

    static readonly TimeSpan PagesRead = TimeSpan.FromDays(90);

    /// <summary>Suggestions as of <paramref name="now"/>.</summary>
    public async Task<ContextAdvice> AdviseAsync(TrackedKeyword keyword, DateTimeOffset now, CancellationToken ct)
    {
        var mentions = await texts.TextsAsync(keyword.Id, MostMentions, ct);
        var pages = await reader.PagesAsync(keyword.Id, now - PagesRead, now, ct);
        var keptOut = pages.SelectMany(p => p.Entries).Where(e => !e.Relevant).DistinctBy(e => e.Url).Select(e => (e.Title, ""));
        var old = new OldEvents(await assessors.CurrentAsync(ct), now);
        return ContextSuggestions.Of(keyword, mentions.Select(m => (m.Title, m.Snippet)).Concat(keptOut), (title, snippet) => old.AreIn(keyword, title, snippet));
    }
}
