using ReputationWatch.Crawling;
using ReputationWatch.Trending;

namespace ReputationWatch.Rebuilding;

/// <summary>
/// Every point of a keyword from the facts, in one sweep through time: what <see cref="Trend.Point"/> gives at each look, without
/// counting 28 days anew for each. Pure.
/// </summary>
/// <remarks>
/// A point knows the mentions that were first seen by then. A cycle knows a little less: it leaves out, for up to an hour, a mention
/// whose article is still to be read (<see cref="Watching.ReadingPlan.Counted"/>), and it does not know yet what a page will say of its
/// date. So the whole keyword is computed, and the affected points are those that come out otherwise than they are stored.
/// </remarks>
public static class TrendFold
{
    /// <summary>A point for each look, oldest first.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="assessor">The version of what gave the tones and eras.</param>
    /// <param name="curve">By which the pages were weighed.</param>
    public static IEnumerable<TrendPoint> Points(RebuildFacts facts, string assessor, RankCurve curve)
    {
        var stories = new StoryWindow(facts.Mentions);
        var pages = new PageWindow(facts.Pages);
        var methods = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var look in facts.Looks)
        {
            stories.MoveTo(look.At);
            pages.MoveTo(look.At);
            yield return Trend.Of(facts.Keyword, look.At, stories.Counts, stories.Mentions, stories.HarmfulLastDay, pages.Of(look.Pages), MethodOf(look.Method));
        }

        string MethodOf(string stored)
        {
            if (!methods.TryGetValue(stored, out var method))
                methods[stored] = method = (PointMethod.Of(assessor, curve) with { Sources = PointMethod.Parse(stored).Sources }).ToString();
            return method;
        }
    }

    // A source without a page that stood keeps what is stored of it: there is nothing to count it from.
    sealed class PageWindow(IEnumerable<StoodPage> pages)
    {
        readonly StoodPage[] _bySight = [.. pages.OrderBy(p => p.FirstSeen)];
        readonly Dictionary<SourceId, PageVisibility> _standing = [];
        int _seen;

        public void MoveTo(DateTimeOffset at)
        {
            for (; _seen < _bySight.Length && _bySight[_seen].FirstSeen <= at; _seen++)
                _standing[_bySight[_seen].Visibility.Source] = _bySight[_seen].Visibility;
        }

        public IReadOnlyList<PageVisibility> Of(IReadOnlyList<PageVisibility> read)
        {
            if (read.Count == 0) return read;
            var standing = new PageVisibility[read.Count];
            for (var i = 0; i < standing.Length; i++) standing[i] = _standing.GetValueOrDefault(read[i].Source, read[i]);
            return standing;
        }
    }
}
