using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReputationWatch.Parsing;

/// <summary>A line of a page that holds a date, and how much speaks for it being the date of publication: what it is called, its words, where it stands.</summary>
internal sealed partial record DateLine
{
    /// <summary>How many lines above the headline a date may stand.</summary>
    public const int NearAbove = 3;

    /// <summary>How many lines below the headline a date may stand.</summary>
    public const int NearBelow = 6;

    const int Short = 9;
    const int Long = 25;
    const int LongSentence = 60;

    /// <summary>Weighs a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="date">Its date.</param>
    /// <param name="below">How many lines below the headline it stands, less than 0 above it; null where there is no headline.</param>
    /// <param name="around">The headline's element and all that are around it.</param>
    public DateLine(BodyBlock line, PageDate date, int? below, HashSet<INode> around)
    {
        (Date, Below, Text) = (date, below, line.Text);
        var said = Published().IsMatch(line.Text);
        var bare = Bare().IsMatch(line.Text);
        var (named, elsewhere) = Surroundings(line.Owner, around);

        Score = (said ? 3 : By().IsMatch(line.Text) ? 1 : 0)
            + (Event().IsMatch(line.Text) ? -5 : 0)
            + (!line.IsHeading || bare ? 0 : below == 0 ? -5 : -2)
            + (line.Words <= Short ? 1 : line.Words > (said ? LongSentence : Long) ? -2 : 0)
            + (bare ? 2 : line.Words <= Long && Edge().IsMatch(line.Text) ? 1 : 0)
            + (IsNear ? 2 : below < 0 ? -1 : 0)
            + (named ? 2 : 0)
            + (!elsewhere ? 0 : IsNear ? -1 : -4)
            + (line.IsLinks ? -1 : 0);
    }

    /// <summary>Its date.</summary>
    public PageDate Date { get; }

    /// <summary>How much speaks for it.</summary>
    public int Score { get; }

    /// <summary>How many lines below the headline it stands.</summary>
    public int? Below { get; }

    /// <summary>Its text.</summary>
    public string Text { get; }

    /// <summary>Whether it stands beside the headline.</summary>
    public bool IsNear => Below is >= -NearAbove and <= NearBelow;

    /// <summary>Whether the words before a date make it that of a change.</summary>
    public static bool SaysChanged(ReadOnlySpan<char> before) => Changed().IsMatch(before);

    static (bool Named, bool Elsewhere) Surroundings(IElement owner, HashSet<INode> around)
    {
        var (named, elsewhere, steps) = (false, false, 0);
        for (var above = owner; above is not null && above.LocalName != "body"; above = above.ParentElement, steps++)
        {
            var names = $"{above.ClassName} {above.Id}";
            if (steps < 3 && (above.LocalName == "time" || DateName().IsMatch(names))) named = true;
            if (!around.Contains(above) && (above.LocalName is "aside" or "footer" or "nav" || Elsewhere().IsMatch(names))) elsewhere = true;
        }

        return (named, elsewhere);
    }

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
    [GeneratedRegex(
        """
        ^[^\p{L}0-9]*(?:\p{L}{1,10}[^\p{L}0-9]+)?[0-9]{1,4}[^\p{L}0-9]*(?:\p{L}{3,10}[^\p{L}0-9]+)?[0-9]{1,4}[^\p{L}0-9]*[0-9]{0,4}
        (?:[^\p{L}0-9]+(?:[0-9]{1,2}|\p{L}{1,4})){0,5}[^\p{L}0-9]*$
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Bare();

    // It begins or ends with its date.
    [GeneratedRegex(
        @"^[^\p{L}0-9]*(?:\p{L}{2,10},? )?[0-9]{1,2}[./ ]|(?:19|20)[0-9]{2}(?:[^\p{L}0-9]+[0-9]{1,2}[:.][0-9]{2})?[^\p{L}0-9]*(?:Uhr|WIB|WITA|WIT)?$",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Edge();

    [GeneratedRegex(
        "updat|modifi|edit[ei]|revis|aktualisi|geändert|änderung|diperbarui|diperbaharui|pembaruan|diubah|mis à jour|actualizado|aggiornat",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Changed();

    [GeneratedRegex("©|copyright|registered|joined|since|seit |member|until|bis zum|born|geboren", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Event();

    [GeneratedRegex("dat(?:e|um)|time|publish|posted|meta|byline|tanggal|created|author|info", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex DateName();

    [GeneratedRegex("related|comment|sidebar|widget|recommend|popular|latest|footer|archive|calendar|kalender|event|recent", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Elsewhere();
}
