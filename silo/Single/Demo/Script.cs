using System.Globalization;

namespace ReputationWatch.Single.Demo;

/// <summary>One use of a template: when and where it appears.</summary>
/// <param name="Template">The text.</param>
/// <param name="Round">How often it was used before.</param>
/// <param name="Published">When, local.</param>
/// <param name="Outlet">Where.</param>
sealed record Draft(Template Template, int Round, DateTimeOffset Published, Outlet Outlet);

/// <summary>
/// Decides what is published when. Most texts are drawn at rates that the campaign moves: good news from one a week to
/// most days, the old conflict from one in four days to one in two weeks. Some are pinned to a day or to the end.
/// </summary>
static class Script
{
    /// <summary>How long the history is that the crawler is led through.</summary>
    public const int HistoryDays = 730;

    // So much was published before, for searches to find on the first day.
    const int EarlierDays = 365;
    const double EarlierRate = .3;

    // A calm day stays calm: more would be an incident of its own.
    const int MostHarmfulInADay = 2;

    // Texts a day before the campaign, and what the campaign adds.
    static readonly (Pool Pool, Slant Slant, double Before, double Added)[] Rates =
    [
        (Pool.Town, Slant.Positive, .14, .66), (Pool.Town, Slant.Neutral, .35, 0),
        (Pool.Town, Slant.Negative, .28, 0), (Pool.Town, Slant.Conflict, .26, -.18),
        (Pool.Neighbour, Slant.Positive, .04, 0), (Pool.Neighbour, Slant.Neutral, .05, 0), (Pool.Neighbour, Slant.Negative, .02, 0),
        (Pool.Regent, Slant.Positive, .06, .06), (Pool.Regent, Slant.Neutral, .08, 0), (Pool.Regent, Slant.Negative, .04, 0),
        (Pool.Port, Slant.Positive, .05, .08), (Pool.Port, Slant.Neutral, .06, 0), (Pool.Port, Slant.Negative, .03, 0),
    ];

    static readonly ILookup<(Pool, Slant), Template> Decks = Template.All.ToLookup(t => (t.Pool, t.Slant));
    static readonly ILookup<Pool, Template> Pools = Template.All.ToLookup(t => t.Pool);

    /// <summary>Everything that is published until <paramref name="today"/>, in no order, copies in other outlets included.</summary>
    public static IEnumerable<Draft> Write(DateTimeOffset today)
    {
        Draft[] originals = [.. Drawn(today), .. Provincial(today), .. Pinned(today)];
        return originals.Concat(originals.Select(Copy).OfType<Draft>()).Where(d => d.Published <= today);
    }

    static IEnumerable<Draft> Drawn(DateTimeOffset today)
    {
        var used = new int[Rates.Length];
        for (var day = 1 - HistoryDays - EarlierDays; day <= 0; day++)
        {
            var end = today.AddDays(day);
            var harmful = 0;
            for (var i = 0; i < Rates.Length; i++)
            {
                var (pool, slant, before, added) = Rates[i];
                var rate = (before + added * Campaign.Progress(end, today)) * (day <= -HistoryDays ? EarlierRate : 1);
                if (Chance.Of(day, i) >= rate) continue;
                if (slant is Slant.Negative or Slant.Conflict && ++harmful > MostHarmfulInADay) continue;
                yield return Next(Decks[(pool, slant)], used[i]++, end, day, i);
            }
        }
    }

    // What the outlets write besides. The sitemap reaches back 48 hours only, so its outlet writes daily.
    static IEnumerable<Draft> Provincial(DateTimeOffset today)
    {
        var used = 0;
        for (var day = -1 - HistoryDays; day <= 0; day++)
        {
            foreach (var outlet in Outlet.WithFeed)
            {
                if (outlet != Outlet.HarianSelasih && day % 2 != 0) continue;
                yield return Next(Pools[Pool.Province], used++, today.AddDays(day), day, used) with { Outlet = outlet };
            }
        }
    }

    static IEnumerable<Draft> Pinned(DateTimeOffset today)
    {
        var first = today.AddDays(-HistoryDays - EarlierDays);
        foreach (var t in Pools[Pool.Archive]) yield return Pin(t, Indonesia.Local(Date(t.When.TrimEnd('?')), minute: 600));
        foreach (var t in Pools[Pool.Campaign]) yield return Pin(t, Campaign.StartOf(today).AddDays(int.Parse(t.When, CultureInfo.InvariantCulture)));
        foreach (var t in Pools[Pool.Spike]) yield return Pin(t, today - TimeSpan.Parse(t.When, CultureInfo.InvariantCulture));
        foreach (var t in Pools[Pool.Yearly])
        {
            for (var year = first.Year; year <= today.Year + 1; year++)
            {
                var at = Indonesia.Local(Date(string.Create(CultureInfo.InvariantCulture, $"{year}-{t.When}")), minute: 420 + t.Number % 60);
                if (at >= first) yield return Pin(t, at);
            }
        }
    }

    static Draft Pin(Template template, DateTimeOffset at) => new(template, 0, at.ToOffset(Indonesia.Offset), OutletOf(template, template.Number));

    static Draft Next(IEnumerable<Template> deck, int use, DateTimeOffset end, int day, int salt)
    {
        Template[] texts = [.. deck];
        var template = texts[use % texts.Length];
        var at = Indonesia.LastBefore(end, minute: Chance.Between(360, 1259, day, salt, 1));
        return new(template, use / texts.Length, at, OutletOf(template, use));
    }

    static Draft? Copy(Draft original)
    {
        var (template, round, published, outlet) = original;
        if (template.Pool == Pool.Province || !Outlet.WithFeed.Contains(outlet)) return null;
        if (Chance.Of(template.Number, round, 2) >= (template.Pool == Pool.Spike ? .5 : .2)) return null;

        var others = Outlet.WithFeed.Where(o => o != outlet).ToArray();
        return original with
        {
            Outlet = others[round % others.Length],
            Published = published.AddMinutes(Chance.Between(35, 240, template.Number, round, 3)),
        };
    }

    static Outlet OutletOf(Template template, int use)
    {
        if (template.Outlet.Length > 0) return Outlet.All.Single(o => o.Slug == template.Outlet);
        if (template.Pool == Pool.Spike) return Outlet.WithFeed[template.Number % Outlet.WithFeed.Count];
        return Chance.Of(template.Number, use, 4) switch
        {
            < .30 => Outlet.KabarSeruni,
            < .58 => Outlet.WartaLontar,
            < .84 => Outlet.HarianSelasih,
            _ => template.Slant is Slant.Positive or Slant.Neutral ? Outlet.Portal : Outlet.NusaRekaan,
        };
    }

    static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
