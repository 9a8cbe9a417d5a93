using System.Text;
using ReputationWatch.Assessing;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>
/// Finds the story that a mention tells. First version: the same title, folded, within 72 hours. Titles that differ in a
/// number stay apart by themselves ("Harga emas naik Rp 5.000" is another day's story).
/// </summary>
public sealed class StoryIndex
{
    static readonly TimeSpan Window = TimeSpan.FromHours(72);

    readonly Dictionary<string, List<(DateTimeOffset At, string StoryId)>> _byTitle = new(StringComparer.Ordinal);
    readonly Dictionary<string, RecentMention> _byUrl = new(StringComparer.Ordinal);

    StoryIndex(IEnumerable<RecentMention> known)
    {
        foreach (var mention in known)
        {
            _byUrl.TryAdd(mention.Url, mention);
            Remember(mention.TitleKey, mention.Published ?? mention.FirstSeen, mention.StoryId);
        }
    }

    /// <summary>
    /// The mentions of a cycle, one for each canonical URL, each with its story. Where one URL was seen twice, the sighting
    /// with the more exact date speaks for it.
    /// </summary>
    public static IReadOnlyList<Mention> Place(IEnumerable<Judged> judged, IEnumerable<RecentMention> known)
    {
        var index = new StoryIndex(known);
        return [.. judged.Where(j => j.Relevant)
            .GroupBy(j => j.Sighting.Url, StringComparer.Ordinal)
            .Select(same => same.OrderByDescending(j => j.Sighting.Entry.Precision).First())
            .Select(j => j.ToMention(index.StoryOf(j.Sighting)))];
    }

    /// <summary>A title without what outlets change: case, punctuation, white space.</summary>
    public static string KeyOf(string title)
    {
        var key = new StringBuilder(title.Length);
        foreach (var c in title.Normalize(NormalizationForm.FormKC))
        {
            if (char.IsLetterOrDigit(c)) key.Append(char.ToLowerInvariant(c));
            else if (key.Length > 0 && key[^1] != ' ') key.Append(' ');
        }

        return key.ToString().TrimEnd();
    }

    string StoryOf(Sighting sighting)
    {
        if (_byUrl.TryGetValue(sighting.Url, out var known)) return known.StoryId;

        var key = KeyOf(sighting.Entry.Title);
        var at = sighting.Entry is { Precision: not DatePrecision.Unknown, Published: { } published } ? published : sighting.SeenAt;
        var told = _byTitle.GetValueOrDefault(key)?.Where(t => (t.At - at).Duration() <= Window).OrderBy(t => (t.At - at).Duration()).Select(t => t.StoryId);
        var story = told?.FirstOrDefault() ?? sighting.Url;
        Remember(key, at, story);
        return story;
    }

    void Remember(string key, DateTimeOffset at, string story)
    {
        if (!_byTitle.TryGetValue(key, out var told)) _byTitle[key] = told = [];
        told.Add((at, story));
    }
}
