using ReputationWatch.Watching;

namespace ReputationWatch.Campaigning;

/// <summary>What is marked on the time line.</summary>
public enum CampaignKind
{
    /// <summary>Something the office did, whose effect is measured.</summary>
    Campaign,

    /// <summary>Something that happened and is only marked, such as an election or a flood.</summary>
    Note,
}

/// <summary>Something that a reader of a trend has to know of.</summary>
public sealed record Campaign
{
    /// <summary>Its id: lower-case letters, digits and hyphens, made from the first name it had.</summary>
    public required string Id { get; init; }

    /// <summary>Whether its effect is measured.</summary>
    public CampaignKind Kind { get; init; }

    /// <summary>What people call it, 1 to <see cref="CampaignRules.LongestName"/> characters.</summary>
    public required string Name { get; init; }

    /// <summary>Its first day, in the zone of each keyword.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Its last day; null where it goes on, or where it is one day.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Whom it is to move: at least one with a campaign; none with a note means every keyword.</summary>
    public IReadOnlyList<KeywordId> Keywords { get; init; } = [];

    /// <summary>A keyword that the campaign leaves alone and that what happens besides moves just as much; null without one.</summary>
    public KeywordId? Control { get; init; }

    /// <summary>What else is worth knowing, at most <see cref="CampaignRules.LongestNote"/> characters; may be empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether a reader of a keyword's trend has to know of it.</summary>
    public bool Concerns(KeywordId keyword) => Keywords.Count == 0 || Keywords.Contains(keyword);
}

/// <summary>What was done with a campaign.</summary>
public enum CampaignChangeKind
{
    /// <summary>It was added, or is told otherwise from then on.</summary>
    Saved,

    /// <summary>It counts no more; what it said is kept.</summary>
    Removed,
}

/// <summary>One change of the office's campaigns: a stored row, never changed again.</summary>
/// <param name="Id">The campaign's id.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Campaign">What was saved; null where it was removed.</param>
/// <param name="Who">Who did it, as that person wrote it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, as that person wrote it; empty where it was added.</param>
public sealed record CampaignChange(string Id, CampaignChangeKind Kind, Campaign? Campaign, string Who, DateTimeOffset At, string Reason);
