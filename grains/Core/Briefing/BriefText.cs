using System.Text;

namespace ReputationWatch.Briefing;

/// <summary>A brief in a few lines, for a telephone. Pure.</summary>
public static class BriefText
{
    /// <summary>Characters at most: it fits one message of every channel, and WhatsApp's template, which makes three of each line break.</summary>
    public const int Longest = 960;

    const int MostNames = 5;
    const int MostRanks = 6;

    /// <summary>The text: the keywords that press most with their figures, as many as there is room for, then how many there are besides, and the link.</summary>
    /// <param name="brief">What to tell.</param>
    /// <param name="language"><c>en</c>, or else Indonesian.</param>
    /// <param name="settings">Where readers reach the dashboard.</param>
    public static string Of(Brief brief, string language, BriefSettings settings)
    {
        var (words, format) = (BriefWords.Of(language), new BriefFormat(language, brief.TimeZone));
        var told = brief.Keywords.Where(k => k.Press > Pressure.None).ToList();
        List<string> head = [words.Heading(format.LongDay(brief.Day)), $"{words.ShortSpan(format.Moment(brief.Since))} {Sentence(BriefGist.Of(brief, words, format))}"];
        if (brief.IsLate) head.Add(words.Late($"{format.Clock(brief.DueAt)} {format.Zone}", format.Moment(brief.At)));

        // So many keywords as leave room for the rest.
        for (var shown = told.Count; ; shown--)
        {
            var text = Lines([.. head, "", .. told.Take(shown).Select(k => KeywordLine(k, words, format)), .. Tail(shown)]);
            if (text.Length <= Longest || shown == 0) return text.Length <= Longest ? text : Cut(text);
        }

        IEnumerable<string> Tail(int shown)
        {
            if (told.Count > shown) yield return words.ShortMore(format.Count(told.Count - shown));
            if (brief.Keywords.Count > told.Count) yield return words.ShortQuiet(format.Count(brief.Keywords.Count - told.Count), told.Count == 0);
            if (brief.Keywords.Except(told).Sum(k => k.HarmfulOnPageOne().Count) is > 0 and var standing) yield return words.ShortStanding(format.Count(standing));
            if (brief.Keywords.Count == 0) yield return words.NoKeywords;
            if (brief.Sources.Down.Count > 0) yield return words.ShortSources(Names(brief.Sources.Down.Select(d => d.Name).ToList()));
            if (brief.Keywords.Sum(k => k.Corrections.Count) is > 0 and var corrections) yield return words.ShortCorrections(format.Count(corrections));
            if (settings.To($"/brief/{BriefMessages.DayText(brief.Day)}") is { } address) yield return words.ShortLink(address);
        }

        string Names(List<string> names) =>
            string.Join(", ", names.Take(MostNames)) + (names.Count > MostNames ? $", {words.More(format.Count(names.Count - MostNames))}" : "");
    }

    static string KeywordLine(BriefKeyword keyword, BriefWords words, BriefFormat format)
    {
        List<string> parts = [];
        if (keyword.Incidents is [var incident, ..]) parts.Add($"{words.Stage(incident.Stage)}: {incident.In(format.Language)}");
        if (keyword.Score is { } score && BriefKeywordWriter.Judged(score) is { } share)
            parts.Add(words.ShortShare(
                format.Percent(share.Value), format.Percent(share.Low), format.Percent(share.High),
                score.SinceLast is { Direction: Direction.Better or Direction.Worse } move ? $"{words.Direction(move.Direction)} {format.Points(move.Difference)}" : null));
        if (keyword.NewStories.Total > 0) parts.Add(words.ShortStories(format.Count(keyword.NewStories.Total), format.Count(keyword.NewStories.Harmful)));
        if (keyword.HarmfulOnPageOne() is { Count: > 0 } harmful)
            parts.Add(words.ShortPage(
                format.Count(harmful.Count),
                string.Join(", ", harmful.Select(r => r.Rank).Distinct().Take(MostRanks)),
                format.Count(keyword.Pages.SelectMany(p => p.Entered).Where(r => r.IsHarmful).Select(r => r.Url).Distinct(StringComparer.Ordinal).Count())));
        return $"{keyword.Name}: {string.Join("; ", parts)}.";
    }

    static string Lines(IReadOnlyList<string> lines) => new StringBuilder().AppendJoin('\n', lines).ToString().TrimEnd();

    static string Sentence(string gist) => $"{char.ToUpperInvariant(gist[0])}{gist[1..]}.";

    // Never in the middle of a pair of surrogates.
    static string Cut(string text) => text[..(char.IsHighSurrogate(text[Longest - 2]) ? Longest - 2 : Longest - 1)] + "…";
}
