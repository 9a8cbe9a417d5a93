using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Decides when an article was published, from all that its page and its address say. What does not say it beyond doubt is left out.</summary>
internal static class PublicationDate
{
    // How much speaks for a line that looks like the date of an article; and for one beside which metadata that disagrees is not believed.
    const int Credible = 3;
    const int Certain = 4;

    const int DaysOfChange = 60;

    /// <summary>The date of publication; null where nothing says it beyond doubt.</summary>
    public static PageDate? Of(IHtmlDocument page, StructuredArticle? structured, PageMetadata metadata, Uri address, VisibleDates visible, PageReading reading)
    {
        var inAddress = reading.Plausible(UrlDate.Of(address));
        var (seen, score) = visible.Published();
        var stated = reading.Machine(structured?.Published);
        var meta = MarkedDates.InMetadata(metadata, reading);
        var marked = MarkedDates.InElements(page, reading);

        if ((stated ?? meta ?? marked) is { } said)
        {
            if (stated is null && inAddress is null && score >= Credible && seen is { } line && Corrects(said, marked, line, score)) return line;
            return OnItsCalendar(InItsZone(said, visible), inAddress, score >= Certain ? seen : null, [Timed(meta), Timed(marked)]);
        }

        if (inAddress is { } day) return seen is { } same && same.Day == day.Day ? same : day;
        return score >= Credible ? seen : ScriptDates.Of(page, reading);
    }

    /// <summary>When it was last changed; null where nothing says so.</summary>
    public static PageDate? Modified(StructuredArticle? structured, PageMetadata metadata, VisibleDates visible, PageReading reading) =>
        reading.Machine(structured?.Modified) ?? MarkedDates.ModifiedInMetadata(metadata, reading) ?? visible.Modified;

    // Metadata can be that of a change some days later, or have day and month swapped; what readers see decides then.
    static bool Corrects(PageDate meta, PageDate? marked, PageDate line, int score) =>
        line.Day != meta.Day
        && marked?.Day != meta.Day
        && (marked?.Day == line.Day || score >= Certain)
        && (Math.Abs(line.Day.DayNumber - meta.Day.DayNumber) <= DaysOfChange || (line.Day.Day == meta.Day.Month && line.Day.Month == meta.Day.Day));

    static PageDate? Timed(PageDate? date) => date?.Time is null ? null : date;

    // "09:30Z" on a page that shows 09:30 WITA is local time with a false Z; a time without a zone is in that of the line as well.
    static PageDate InItsZone(PageDate said, VisibleDates visible)
    {
        if (said.Time is not { } time || (said.Offset is { } offset && offset != TimeSpan.Zero)) return said;
        foreach (var line in visible.Zoned)
        {
            if (line.Day == said.Day && line.Time is { } shown && (shown.Hour, shown.Minute) == (time.Hour, time.Minute)) return said with { Offset = line.Offset };
        }

        return said;
    }

    // A moment in UTC can fall on another day than it did where the article appeared; the page writes that day elsewhere.
    static PageDate OnItsCalendar(PageDate said, PageDate? inAddress, PageDate? seen, ReadOnlySpan<PageDate?> others)
    {
        if (said.Time is null || said.Offset != TimeSpan.Zero || inAddress?.Day == said.Day || seen?.Day == said.Day) return said;
        foreach (var other in (ReadOnlySpan<PageDate?>)[inAddress, .. others, seen])
        {
            if (other is { } date && date.Offset != TimeSpan.Zero && Math.Abs(date.Day.DayNumber - said.Day.DayNumber) == 1) return said with { Shown = date.Day };
        }

        return said;
    }
}
