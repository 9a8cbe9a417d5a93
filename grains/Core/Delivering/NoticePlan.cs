namespace ReputationWatch.Delivering;

/// <summary>Who is told of a notice, when and in which words. Pure.</summary>
public static class NoticePlan
{
    /// <summary>
    /// The messages of a notice, one for each reader who wants it. The same notice gives the same ids whenever it is told.
    /// A channel that is off is no reason to leave one out: it waits until the channel is mended.
    /// </summary>
    /// <param name="notice">What happened; its time is the now of the plan.</param>
    /// <param name="readers">Who there is, see <see cref="Readers.Of"/>.</param>
    public static IReadOnlyList<OutboxMessage> For(Notice notice, IReadOnlyList<Recipient> readers) =>
        [.. readers.Where(reader => IsTold(reader, notice)).Select(reader => MessageOf(notice, reader))];

    static bool IsTold(Recipient reader, Notice notice) =>
        reader.State.IsOn && reader.On(notice.Kind) != Handling.Off && !(notice.DigestOnly && reader.Implicit)
        && (notice.Keyword is not { } keyword || reader.Keywords.Count == 0 || reader.Keywords.Contains(keyword));

    static OutboxMessage MessageOf(Notice notice, Recipient reader)
    {
        var words = notice.In(reader.Language);
        var digest = notice.DigestOnly || reader.On(notice.Kind) == Handling.Digest;
        // A person's id may be a channel's as well.
        var to = reader.Implicit ? reader.Channel : $"@{reader.Id}";
        return new($"{notice.IncidentId}/{notice.Change}/{to}", reader.Channel, notice.Keyword, notice.IncidentId, notice.At, words.Subject, words.Text)
        {
            Kind = notice.Kind,
            Html = words.Html,
            Recipient = reader.Implicit ? null : reader.Id,
            NotBefore = digest ? LocalTime.Next(notice.At, reader.DigestAt, reader.TimeZone) : Together(notice, Release(notice, reader)),
            Stories = digest ? [] : notice.Stories,
            ForDigest = digest,
            Score = notice.Score,
        };
    }

    // Others that rest on the same stories may follow within one crawl.
    static DateTimeOffset Together(Notice notice, DateTimeOffset release) =>
        notice.Stories.Count > 0 && SpikeGroups.Ready(notice.At) is var ready && ready > release ? ready : release;

    // The brief comes at the hour that was set for it, whatever else is quiet then.
    static DateTimeOffset Release(Notice notice, Recipient reader) =>
        reader.Quiet is not { } quiet || notice.Kind == IncidentKind.Brief || (notice.Severity == Severity.Escalated && reader.EscalationsBreakQuiet)
            ? notice.At
            : quiet.Release(notice.At, notice.TimeZone ?? reader.TimeZone);
}
