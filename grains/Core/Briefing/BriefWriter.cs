namespace ReputationWatch.Briefing;

/// <summary>Puts a brief into words. Pure.</summary>
public static class BriefWriter
{
    const int MostCorrections = 20;

    /// <summary>The brief in a language.</summary>
    /// <param name="brief">What to tell.</param>
    /// <param name="language"><c>en</c>, or else Indonesian.</param>
    /// <param name="settings">Where readers reach the dashboard.</param>
    public static BriefDocument Write(Brief brief, string language, BriefSettings settings)
    {
        var (words, format) = (BriefWords.Of(language), new BriefFormat(language, brief.TimeZone));
        var gist = BriefGist.Of(brief, words, format);
        var keywords = new BriefKeywordWriter(brief, words, format);
        return new(
            language == "en" ? "en" : "id",
            words.Title(format.Day(brief.Day), gist),
            words.Heading(format.LongDay(brief.Day)),
            $"{words.Span(format.Moment(brief.Since), format.Moment(brief.At))} {char.ToUpperInvariant(gist[0])}{gist[1..]}.",
            brief.IsLate ? words.Late($"{format.Clock(brief.DueAt)} {format.Zone}", format.Moment(brief.At)) : null,
            [Glance(), .. brief.Keywords.Where(BriefKeywordWriter.IsTold).Select(keywords.Section), Sources(), .. Corrections()],
            words.Footer,
            settings.To($"/brief/{BriefMessages.DayText(brief.Day)}") is { } address ? new(words.Link, address) : null);

        BriefSection Glance()
        {
            if (brief.Keywords.Count == 0) return new("glance", words.Glance, null, [new BriefBlock.Paragraph(words.NoKeywords)]);
            var quiet = brief.Keywords.Where(k => !BriefKeywordWriter.IsTold(k)).Select(k => k.Name).ToList();
            var table = new BriefBlock.Table(words.GlanceHeads, [.. brief.Keywords.Select(keywords.Row)]);
            return new("glance", words.Glance, null, quiet.Count > 0 ? [table, new BriefBlock.Paragraph(words.Quiet(string.Join(", ", quiet)))] : [table]);
        }

        BriefSection Sources()
        {
            var (down, back) = (brief.Sources.Down, brief.Sources.Back);
            List<BriefBlock> blocks =
            [
                down.Count == 0
                    ? new BriefBlock.Paragraph(words.AllRead(format.Count(brief.Sources.Read)))
                    : new BriefBlock.Paragraph(words.SomeDown(format.Count(brief.Sources.Read), format.Count(down.Count)), BriefMood.Bad),
            ];
            if (down.Count > 0) blocks.Add(new BriefBlock.Items(words.DownHeading, [.. down.Select(s => new BriefItem(s.Name, null, words.DownSince(format.Moment(s.DownSince)), []))]));
            if (back.Count > 0)
                blocks.Add(new BriefBlock.Items(
                    words.BackHeading, [.. back.Select(s => new BriefItem(s.Name, null, words.BackAt(format.Short(s.DownSince), format.Short(s.BackAt ?? brief.At)), []))]));
            return new("sources", words.SourcesHeading, null, blocks);
        }

        IEnumerable<BriefSection> Corrections()
        {
            var all = brief.Keywords.SelectMany(k => k.Corrections.Select(c => (k.Name, Correction: c))).OrderByDescending(c => c.Correction.At).ToList();
            if (all.Count == 0) yield break;
            yield return new("corrections", words.CorrectionsHeading(format.Count(all.Count)), null,
            [
                new BriefBlock.Items("", [.. all.Take(MostCorrections).Select(c => keywords.Corrected(c.Correction, c.Name))],
                    all.Count > MostCorrections ? words.More(format.Count(all.Count - MostCorrections)) : null),
            ]);
        }
    }
}
