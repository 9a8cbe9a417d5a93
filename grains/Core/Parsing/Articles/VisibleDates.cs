using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>
/// Finds the line in which a page tells its readers when it was published: by what it is called, by its words, and by where it
/// stands. A page on which two such lines disagree says nothing.
/// </summary>
internal static partial class VisibleDates
{
    const int MostLines = 20_000;

    /// <summary>A line with a date, and how much speaks for it.</summary>
    internal sealed record Line(PageDate Date, int Score, int? Below, string Text, string Why);

    /// <summary>The date and how much speaks for it; null and 0 where there is none, or several for which as much speaks.</summary>
    public static (PageDate? Date, int Score) Of(IHtmlDocument page, string title, PageReading reading)
    {
        var lines = Lines(page, title, reading);
        if (lines.Count == 0) return (null, 0);
        var best = lines.MaxBy(l => l.Score)!;
        var equal = lines.Where(l => l.Score == best.Score).ToList();
        if (equal.Select(l => l.Date.Day).Distinct().Count() > 1)
        {
            if (equal.Where(l => l.Below is >= -3 and <= 6).MinBy(l => l.Below is < 0 ? 3 - l.Below : l.Below) is not { } nearest) return (null, 0);
            best = nearest;
        }

        // A page that shows one day only can hardly mean another.
        var isAlone = best.Score >= 0 && lines.TrueForAll(l => l.Date.Day == best.Date.Day);
        return (best.Date, isAlone ? best.Score + 1 : best.Score);
    }

    internal static List<Line> Lines(IHtmlDocument page, string title, PageReading reading)
    {
        var lines = new List<Line>();
        if (page.Body is not { } body) return lines;
        var blocks = BodyBlocks.Of(body, Furniture.IsSilent).Take(MostLines).ToList();
        var headline = blocks.FindIndex(b => b.IsHeading && IsTitle(b.Text, title));
        if (headline < 0) headline = blocks.FindIndex(b => b.Owner.LocalName == "h1");
        var heading = headline < 0 ? null : blocks[headline].Owner;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (reading.Line(blocks[i].Text) is { } date && Score(blocks[i], heading, headline < 0 ? null : i - headline) is var (score, why)) lines.Add(new(date, score, headline < 0 ? null : i - headline, blocks[i].Text, why));
        }

        return lines;
    }

    static (int, string) Score(BodyBlock line, IElement? heading, int? below)
    {
        var (score, why) = (0, "");
        void Say(int n, string what)
        {
            score += n;
            why += $" {what}{n:+#;-#}";
        }

        var near = below is >= -3 and <= 6;
        var said = Published().IsMatch(line.Text);
        if (said) Say(3, "published");
        else if (By().IsMatch(line.Text)) Say(1, "by");
        if (Changed().IsMatch(line.Text)) Say(-3, "changed");
        var bare = Bare().IsMatch(line.Text);
        if (Event().IsMatch(line.Text)) Say(-5, "event");
        if (line.IsHeading && !bare) Say(below == 0 ? -5 : -2, "heading");
        if (line.Words <= 9) Say(1, "short");
        if (bare) Say(2, "bare");
        else if (line.Words <= 20 && Edge().IsMatch(line.Text)) Say(1, "edge");
        if (line.Words > (said ? 60 : 25)) Say(-2, "long");
        if (near) Say(2, "near");
        else if (below is < 0) Say(-1, "above");
        var (named, elsewhere) = Surroundings(line.Owner, heading);
        if (named) Say(2, "named");
        if (elsewhere) Say(near ? -1 : -4, "elsewhere");
        if (line.IsLinks) Say(-1, "link");
        return (score, why);
    }

    static (bool Named, bool Elsewhere) Surroundings(IElement owner, IElement? heading)
    {
        var (named, elsewhere, steps) = (false, false, 0);
        for (var above = owner; above is not null && above.LocalName != "body"; above = above.ParentElement, steps++)
        {
            var names = $"{above.ClassName} {above.Id}";
            if (steps < 3 && (above.LocalName == "time" || DateName().IsMatch(names))) named = true;
            if ((above.LocalName is "aside" or "footer" or "nav" || Elsewhere().IsMatch(names)) && (heading is null || !above.Contains(heading))) elsewhere = true;
        }

        return (named, elsewhere);
    }

    static bool IsTitle(string heading, string title) => heading.Length > 8 && title.Contains(heading, StringComparison.OrdinalIgnoreCase);

    [GeneratedRegex(
        """
        publi(?:shed|é|cado|cata|kasi|cerad)|posted|veröffentlicht|erstellt|geschrieben|verfasst|eingestellt|erschienen|diterbitkan|dipublikasikan|tayang|dimuat
        |\b(?:date|datum|tanggal|fecha|data)\s*:
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Published();

    [GeneratedRegex(@"^(?:on|am|vom|von|by|par|por|oleh|le|il)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex By();

    // Nothing but a date: at most a day of the week, a month and a few words such as "um" and "Uhr".
    [GeneratedRegex(@"^[^\p{L}0-9]*(?:\p{L}{1,10}[^\p{L}0-9]+)?[0-9]{1,4}[^\p{L}0-9]*(?:\p{L}{3,10}[^\p{L}0-9]+)?[0-9]{1,4}[^\p{L}0-9]*[0-9]{0,4}(?:[^\p{L}0-9]+(?:[0-9]{1,2}|\p{L}{1,4})){0,5}[^\p{L}0-9]*$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Bare();

    [GeneratedRegex(@"^[^\p{L}0-9]*(?:\p{L}{2,10},? )?[0-9]{1,2}[./ ]|(?:19|20)[0-9]{2}(?:[^\p{L}0-9]+[0-9]{1,2}[:.][0-9]{2})?[^\p{L}0-9]*(?:Uhr|WIB|WITA|WIT)?$", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Edge();

    [GeneratedRegex("updat|modifi|edit[ei]|revised|aktualisiert|geändert|diperbarui|mis à jour|actualizado|aggiornato", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Changed();

    [GeneratedRegex("©|copyright|registered|joined|since|seit |member|until|bis zum|born|geboren", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Event();

    [GeneratedRegex("dat(?:e|um)|time|publish|posted|meta|byline|pubdate|tanggal|created|author|info", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DateName();

    [GeneratedRegex("related|comment|sidebar|widget|recommend|popular|latest|footer|archive|calendar|kalender|event|recent", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Elsewhere();
}
