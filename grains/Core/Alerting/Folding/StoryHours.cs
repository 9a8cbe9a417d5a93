using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Alerting.Folding;

/// <summary>Distinct stories by the hour in which their first copy was published. Undated ones belong to no hour.</summary>
public sealed class StoryHours
{
    readonly Dictionary<long, (int Harmful, int All)> _counts = [];

    /// <summary>Counts them.</summary>
    /// <param name="mentions">Every copy that counts.</param>
    public StoryHours(IEnumerable<RecentMention> mentions)
    {
        Stories = Trend.Stories(mentions.Where(m => m.Published is not null));
        foreach (var story in Stories)
        {
            var hour = Hours.Of(story.Published!.Value);
            var (harmful, all) = _counts.GetValueOrDefault(hour);
            _counts[hour] = (harmful + (story.IsHarmful ? 1 : 0), all + 1);
        }
    }

    /// <summary>The stories, in order of publication.</summary>
    public IReadOnlyList<RecentMention> Stories { get; }

    /// <summary>Harmful stories of an hour.</summary>
    public int Harmful(long hour) => _counts.GetValueOrDefault(hour).Harmful;

    /// <summary>Stories of every kind of an hour.</summary>
    public int All(long hour) => _counts.GetValueOrDefault(hour).All;

    /// <summary>Harmful stories and all of the hours from <paramref name="from"/> to before <paramref name="to"/>.</summary>
    public (int Harmful, int All) Between(long from, long to)
    {
        var (harmful, all) = (0, 0);
        for (var hour = from; hour < to; hour++)
        {
            var here = _counts.GetValueOrDefault(hour);
            (harmful, all) = (harmful + here.Harmful, all + here.All);
        }

        return (harmful, all);
    }
}
