namespace ReputationWatch.Parsing;

/// <summary>How the dates of one page are read.</summary>
/// <param name="Now">Nothing is published later.</param>
/// <param name="Zone">Times that name no zone are in it.</param>
/// <param name="MonthFirst">Whether 11/02/2023 is a day in November.</param>
internal sealed record PageReading(DateTimeOffset Now, TimeSpan Zone, bool MonthFirst)
{
    /// <summary>A plausible date that is written for machines.</summary>
    public PageDate? Machine(string? text) => Plausible(MachineDate.Parse(text, MonthFirst));

    /// <summary>The first plausible date in a line that is written for people.</summary>
    public PageDate? Line(string text) => Plausible(DateFinder.First(text, MonthFirst));

    /// <summary>All plausible dates in a line that is written for people, each with where it begins.</summary>
    public IEnumerable<(PageDate Date, int At)> Dates(string text) => DateFinder.In(text, MonthFirst).Where(d => d.Date.IsPlausible(Now));

    /// <summary>The date, if it is one on which a page can have been published.</summary>
    public PageDate? Plausible(PageDate? date) => date is { } found && found.IsPlausible(Now) ? date : null;
}
