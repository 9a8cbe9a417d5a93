using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Delivering;

/// <summary>
/// Spikes that rest on the same stories are one message to a person: the first one waits for others (<see cref="IncidentGroups.Wait"/>), and
/// what opened meanwhile over the same stories is told with it. Pure.
/// </summary>
public static class SpikeGroups
{
    const string AfterName = ": ";

    /// <summary>Until when a spike's message waits for others.</summary>
    public static DateTimeOffset Ready(DateTimeOffset decided) => decided + IncidentGroups.Wait;

    /// <summary>Messages to be told as one, each group oldest first. Whoever shares no story with another stays alone and is in none.</summary>
    /// <param name="waiting">First messages of spikes that nobody is sending.</param>
    /// <param name="now">The time: a group is told when its oldest has waited long enough.</param>
    public static IReadOnlyList<IReadOnlyList<OutboxMessage>> Of(IReadOnlyList<OutboxMessage> waiting, DateTimeOffset now) =>
    [
        .. waiting.GroupBy(m => (m.Channel, m.Recipient))
            .SelectMany(reader => Sharing([.. reader.OrderBy(m => m.CreatedAt).ThenBy(m => m.Id, StringComparer.Ordinal)]))
            .Where(group => group.Count > 1 && Ready(group[0].CreatedAt) <= now),
    ];

    /// <summary>The one message of a group.</summary>
    /// <param name="members">At least two, oldest first; of one reader.</param>
    /// <param name="now">When it is made.</param>
    public static OutboxMessage Fold(IReadOnlyList<OutboxMessage> members, DateTimeOffset now)
    {
        // The subject of each is its keyword's name and what happened; what happened is the same.
        var names = members.Select(m => m.Subject.Split(AfterName, 2)[0]).Distinct(StringComparer.Ordinal);
        var what = members[0].Subject.Split(AfterName, 2)[^1];
        return members[0] with
        {
            Id = $"group/{members[0].Id}",
            CreatedAt = now,
            Subject = $"{string.Join(", ", names)}{AfterName}{what}",
            Text = string.Join("\n\n", members.Select(m => m.Text)),
            Html = null,
            Score = members.Max(m => m.Score),
            NotBefore = null,
            Stories = [],
        };
    }

    static List<List<OutboxMessage>> Sharing(IReadOnlyList<OutboxMessage> messages)
    {
        var groups = new List<List<OutboxMessage>>();
        foreach (var message in messages)
        {
            var joined = groups.Where(g => g.Any(other => other.Stories.Intersect(message.Stories, StringComparer.Ordinal).Any())).ToList();
            groups.RemoveAll(joined.Contains);
            groups.Add([.. joined.SelectMany(g => g), message]);
        }

        return groups;
    }
}
