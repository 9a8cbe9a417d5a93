namespace ReputationWatch.Single.Demo;

/// <summary>The town's campaign "Seruni Hari Ini": what turns the sample history from the old conflict to the present.</summary>
static class Campaign
{
    const double DaysToHalfEffect = 100;
    const double Width = 35;

    /// <summary>When it was launched.</summary>
    public static DateTimeOffset StartOf(DateTimeOffset today) => today.AddDays(-330);

    /// <summary>As the office noted it: for the town, with its neighbour as control.</summary>
    public static Campaigning.Campaign Noted(DateTimeOffset today) => new()
    {
        Id = "-",
        Name = "Seruni Hari Ini",
        From = DateOnly.FromDateTime(StartOf(today).UtcDateTime),
        Keywords = [SampleWeb.Keywords[0].Id],
        Control = SampleWeb.Keywords[1].Id,
        Note = "Contoh: kegiatan kota dan liputan masa kini.",
    };

    /// <summary>How far it has come, 0 to 1: slow at first, then all at once, then saturated.</summary>
    public static double Progress(DateTimeOffset at, DateTimeOffset today) =>
        1 / (1 + Math.Exp((DaysToHalfEffect - (at - StartOf(today)).TotalDays) / Width));
}
