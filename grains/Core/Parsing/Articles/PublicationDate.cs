using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Decides when an article was published, from all that its page and its address say.</summary>
internal static class PublicationDate
{
    // A line that looks like the date of an article in two ways at least, and one beside which metadata that disagrees is not believed.
    const int Credible = 3;
    const int Certain = 4;

    const int DaysOfChange = 60;

    /// <summary>The date of publication; null where nothing says it beyond doubt.</summary>
    public static PageDate? Of(IHtmlDocument page, StructuredArticle? structured, PageMetadata metadata, Uri address, string title, PageReading reading)
    {
        var inAddress = reading.Plausible(UrlDate.Of(address));
        var (seen, score) = VisibleDates.Of(page, title, reading);
        var stated = reading.Machine(structured?.Published);
        var meta = MarkedDates.InMetadata(metadata, reading);
        var marked = MarkedDates.InElements(page, reading);

        if ((stated ?? meta ?? marked) is { } said)
        {
            var credible = score >= Credible ? seen : null;
            var local = OnItsCalendar(said, inAddress, [Timed(meta), Timed(marked), credible]);
            return stated is null && inAddress is null && Corrects(local, marked, credible, score) ? credible : local;
        }

        if (inAddress is { } day) return seen is { } same && same.Day == day.Day ? same : day;
        return score >= Credible ? seen : ScriptDates.Of(page, reading);
    }

    /// <summary>When it was last changed; null where nothing says so.</summary>
    public static PageDate? Modified(StructuredArticle? structured, PageMetadata metadata, PageReading reading) =>
        reading.Machine(structured?.Modified) ?? MarkedDates.ModifiedInMetadata(metadata, reading);

    // Metadata can be that of a change some days later, or have day and month swapped; what readers see decides then.
    static bool Corrects(PageDate meta, PageDate? marked, PageDate? seen, int score) =>
        seen is { } visible
        && visible.Day != meta.Day
        && marked?.Day != meta.Day
        && (marked?.Day == visible.Day || score >= Certain)
        && (Math.Abs(visible.Day.DayNumber - meta.Day.DayNumber) <= DaysOfChange || (visible.Day.Day == meta.Day.Month && visible.Day.Month == meta.Day.Day));

    static PageDate? Timed(PageDate? date) => date?.Time is null ? null : date;

    // A moment in UTC can fall on another day than it did where the article appeared; the page writes that day elsewhere.
    static PageDate OnItsCalendar(PageDate said, PageDate? inAddress, ReadOnlySpan<PageDate?> others)
    {
        if (said.Time is null || said.Offset != TimeSpan.Zero || inAddress?.Day == said.Day) return said;
        foreach (var other in (ReadOnlySpan<PageDate?>)[inAddress, .. others])
        {
            if (other is { } date && date.Offset != TimeSpan.Zero && Math.Abs(date.Day.DayNumber - said.Day.DayNumber) == 1) return said with { Day = date.Day };
        }

        return said;
    }
}
