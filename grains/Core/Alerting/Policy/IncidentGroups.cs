namespace ReputationWatch.Alerting.Policy;

/// <summary>What belongs into one message: one client's or brand's incidents about one thing, in one direction.</summary>
/// <param name="Brand">Whose reputation.</param>
/// <param name="Cluster">Which story cluster or topic.</param>
/// <param name="Direction">Which way it went.</param>
public sealed record GroupKey(string Brand, string Cluster, SpikeKind Direction);

/// <summary>An incident that is to be told.</summary>
/// <param name="Id">The incident.</param>
/// <param name="Key">Its group.</param>
/// <param name="OpenedAt">Since when it waits to be told.</param>
/// <param name="Score">Its score.</param>
/// <param name="IsOfBrand">Whether it is the brand's own incident, which makes those of the brand's keywords superfluous.</param>
public sealed record OpenIncident(string Id, GroupKey Key, DateTimeOffset OpenedAt, double Score, bool IsOfBrand = false);

/// <summary>What was told of a group.</summary>
/// <param name="LastAt">When something was last delivered.</param>
/// <param name="Members">The incidents told so far.</param>
public sealed record GroupTold(DateTimeOffset LastAt, IReadOnlyCollection<string> Members);

/// <summary>Why a group is told now, or not.</summary>
public enum GroupReason
{
    /// <summary>For the first time; the wait for others is over.</summary>
    First,

    /// <summary>Others have joined.</summary>
    NewMembers,

    /// <summary>Nothing new, but it goes on.</summary>
    Repeat,

    /// <summary>The first message waits for others that may belong to it.</summary>
    WaitingForOthers,

    /// <summary>Told too recently to tell new members.</summary>
    WaitingForInterval,

    /// <summary>Nothing new.</summary>
    NothingNew,

    /// <summary>The brand's own incident tells it.</summary>
    InhibitedByBrand,
}

/// <summary>What is to be done about one group.</summary>
/// <param name="Key">The group.</param>
/// <param name="Reason">Why.</param>
/// <param name="Members">Its incidents, worst first.</param>
public sealed record GroupPlan(GroupKey Key, GroupReason Reason, IReadOnlyList<OpenIncident> Members)
{
    /// <summary>Whether it is told now.</summary>
    public bool Tell => Reason is GroupReason.First or GroupReason.NewMembers or GroupReason.Repeat;
}

/// <summary>Which incidents go into one message, and when.</summary>
public static class IncidentGroups
{
    /// <summary>How long the first message of a group waits for others: one crawl cycle.</summary>
    public static readonly TimeSpan Wait = TimeSpan.FromMinutes(10);

    /// <summary>New members are told at most so often.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMinutes(60);

    /// <summary>What goes on is told again after this.</summary>
    public static readonly TimeSpan Repeat = TimeSpan.FromHours(24);

    /// <summary>A plan for every group that has an open incident, in the order of the worst score.</summary>
    /// <param name="open">The open incidents.</param>
    /// <param name="told">What was delivered before; groups that were never told are not in it.</param>
    /// <param name="now">The time.</param>
    public static IReadOnlyList<GroupPlan> Plan(IEnumerable<OpenIncident> open, IReadOnlyDictionary<GroupKey, GroupTold> told, DateTimeOffset now)
    {
        var incidents = open.ToList();
        var brands = incidents.Where(i => i.IsOfBrand).Select(i => (i.Key.Brand, i.Key.Direction)).ToHashSet();

        return [.. incidents
            .Where(i => i.IsOfBrand || !brands.Contains((i.Key.Brand, i.Key.Direction)))
            .GroupBy(i => i.Key)
            .Select(g => PlanOf(g.Key, Worst(g), told.GetValueOrDefault(g.Key), now))
            .Concat(incidents
                .Where(i => !i.IsOfBrand && brands.Contains((i.Key.Brand, i.Key.Direction)))
                .GroupBy(i => i.Key)
                .Select(g => new GroupPlan(g.Key, GroupReason.InhibitedByBrand, Worst(g))))
            .OrderByDescending(p => p.Members[0].Score)];
    }

    static GroupPlan PlanOf(GroupKey key, IReadOnlyList<OpenIncident> members, GroupTold? told, DateTimeOffset now)
    {
        var reason = told is null
            ? now - members.Min(m => m.OpenedAt) < Wait ? GroupReason.WaitingForOthers : GroupReason.First
            : members.Any(m => !told.Members.Contains(m.Id))
                ? now - told.LastAt < Interval ? GroupReason.WaitingForInterval : GroupReason.NewMembers
                : now - told.LastAt < Repeat ? GroupReason.NothingNew : GroupReason.Repeat;
        return new(key, reason, members);
    }

    static List<OpenIncident> Worst(IEnumerable<OpenIncident> members) =>
        [.. members.OrderByDescending(m => m.Score).ThenBy(m => m.Id, StringComparer.Ordinal)];
}
