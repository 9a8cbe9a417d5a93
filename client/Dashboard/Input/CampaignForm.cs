using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReputationWatch.Campaigning;

namespace ReputationWatch.Dashboard.Input;

/// <summary>The form of a campaign or note as it was typed: kept as text, so that a page that asks for mending loses nothing.</summary>
public sealed record CampaignForm
{
    /// <summary>Whether its effect is measured.</summary>
    public CampaignKind Kind { get; init; }

    /// <summary>What people call it.</summary>
    public string Name { get; init; } = "";

    /// <summary>The first day, <c>2026-05-01</c>.</summary>
    public string From { get; init; } = "";

    /// <summary>The last day, or empty.</summary>
    public string To { get; init; } = "";

    /// <summary>The ids that are ticked.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>The control's id, or empty.</summary>
    public string Control { get; init; } = "";

    /// <summary>What else is worth knowing.</summary>
    public string Note { get; init; } = "";

    /// <summary>Who changes it.</summary>
    public string Who { get; init; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The form of one that is to be changed.</summary>
    public static CampaignForm Of(Campaign campaign) => new()
    {
        Kind = campaign.Kind,
        Name = campaign.Name,
        From = Iso(campaign.From),
        To = campaign.To is { } to ? Iso(to) : "",
        Keywords = [.. campaign.Keywords.Select(k => k.Value)],
        Control = campaign.Control?.Value ?? "",
        Note = campaign.Note,
    };

    /// <summary>The form that was sent; a field that was left out is empty.</summary>
    public static CampaignForm Read(IFormCollection form)
    {
        return new()
        {
            Kind = Field("kind") == "note" ? CampaignKind.Note : CampaignKind.Campaign,
            Name = Field("name"),
            From = Field("from"),
            To = Field("to"),
            Keywords = [.. form["keywords"].OfType<string>().Where(k => k.Length > 0)],
            Control = Field("control"),
            Note = Field("note"),
            Who = Field("who"),
            Reason = Field("reason"),
        };

        string Field(string name) => form[name].ToString().Trim();
    }

    /// <summary>What it describes, null where a day is none, with what is wrong with the days.</summary>
    /// <param name="id">The id of the one that is changed; any for a new one.</param>
    public (Campaign? Campaign, IReadOnlyList<CampaignFault> Faults) Parse(string id) => Parse(id, Kind, Name, From, To, Keywords, Control, Note);

    /// <summary>The same from what the command line or a program wrote.</summary>
    internal static (Campaign? Campaign, IReadOnlyList<CampaignFault> Faults) Parse(
        string id, CampaignKind kind, string name, string from, string to, IEnumerable<string> keywords, string control, string note)
    {
        var (first, last) = (DayOf(from), DayOf(to));
        List<CampaignFault> faults = [];
        if (first is null) faults.Add(new("from", CampaignProblem.FromUnreadable, from));
        if (last is null && to.Length > 0) faults.Add(new("to", CampaignProblem.ToUnreadable, to));
        if (first is not { } begun || faults.Count > 0) return (null, faults);

        return (new()
        {
            Id = id,
            Kind = kind,
            Name = name,
            From = begun,
            To = last,
            Keywords = [.. keywords.Select(k => new Watching.KeywordId(k))],
            Control = control.Length > 0 ? new Watching.KeywordId(control) : null,
            Note = note,
        }, []);
    }

    static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
