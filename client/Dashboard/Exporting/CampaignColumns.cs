using ReputationWatch.Campaigning;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>The columns of the campaigns' export, one row a change, in their order. New ones go to the end.</summary>
static class CampaignColumns
{
    public static IReadOnlyList<Column<CampaignChange>> All { get; } =
    [
        new("campaign", "The campaign's id; of the rows with the same one the last counts", c => c.Id),
        new("changed", "saved or removed", c => c.Kind.ToString().ToLowerInvariant()),
        new("at", "When", c => c.At),
        new("who", "Who did it", c => c.Who),
        new("reason", "Why, where they said so", c => c.Reason),
        new("kind", "campaign: its effect is measured; note: it is only marked", c => c.Campaign?.Kind.ToString().ToLowerInvariant()),
        new("name", "What people call it", c => c.Campaign?.Name),
        new("from", "Its first day", c => c.Campaign?.From),
        new("to", "Its last day; empty where it goes on, or where it is one day", c => c.Campaign?.To),
        new("keywords", "Whom it is to move, joined by semicolons; empty: every keyword", c => c.Campaign?.Keywords.Select(k => k.Value).ToList()),
        new("control", "The keyword that it leaves alone; empty without one", c => c.Campaign?.Control?.Value),
        new("note", "What else is worth knowing", c => c.Campaign?.Note),
    ];
}
