using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Parsing;
using ReputationWatch.Storing;

namespace ReputationWatch.Watching;

/// <summary>Stored mentions in the light of their article pages. Pure.</summary>
static class Revision
{
    /// <summary>The mentions whose page was read well, with its date, author, assessment, marks and story; what a person said of it stays.</summary>
    public static IReadOnlyList<Mention> Of(WatchState state, IReadOnlyList<StoredArticle> articles, Assessor assessor)
    {
        var byUrl = articles.Where(a => a.Article is not null).ToDictionary(a => a.Url, StringComparer.Ordinal);
        var read = state.Unread.Where(m => byUrl.ContainsKey(m.Url)).Select(m => Revised(m, byUrl[m.Url], assessor, state.Keyword));
        return StoryLabels.Over(StoryIndex.PlaceAgain([.. read], state.Recent), state.Recent);
    }

    // News says first what it is about; further down stands the history of every conflict there ever was.
    const int LongestLead = 800;

    /// <summary>As much of an article's text as is assessed.</summary>
    public static string Lead(string text)
    {
        if (text.Length <= LongestLead) return text;
        var end = text.LastIndexOf('\n', LongestLead);
        return PlainText.Beginning(text, end > 0 ? end : LongestLead);
    }

    static Mention Revised(Mention mention, StoredArticle stored, Assessor assessor, TrackedKeyword keyword)
    {
        var article = stored.Article!;
        var date = TrueDate.Of(mention, article);
        return mention with
        {
            Published = date.Published,
            Precision = date.Precision,
            Resurfaced = date.Resurfaced,
            Author = article.Author,
            IsRead = true,
            Signature = StorySignature.FromBase64(stored.Signature),
            Assessment = assessor.Assess(keyword, new(mention.Title, mention.Snippet, Lead(article.Text), date.Published), mention.FirstSeen),
        };
    }
}
