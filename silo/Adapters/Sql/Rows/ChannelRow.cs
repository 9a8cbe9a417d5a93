using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>channels</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record ChannelRow(
    string Id, string Kind, string Name, string Settings, string Secrets, long Configured, long IsOn, long Since, string Who, string Reason)
{
    public const string Columns = "id, kind, name, settings, secrets, configured, is_on, since, who, reason";

    public static ChannelRow Of(Channel channel, IReadOnlyDictionary<string, string> secrets, DeliveryChange change) => new(
        channel.Id, ChannelKinds.NameOf(channel.Kind), channel.Name.ToText(), StoreJson.Write(channel.Settings), StoreJson.Write(secrets),
        channel.Configured ? 1 : 0, change.State.IsOn ? 1 : 0, change.At.ToMillis(), change.Who.ToText(), change.Reason.ToText());

    public Channel ToChannel() => new()
    {
        Id = Id,
        Kind = ChannelKinds.Find(Kind) ?? throw new InvalidOperationException($"The store holds a channel of kind {Kind}, which this version does not know"),
        Name = Name,
        Settings = StoreJson.Read<Dictionary<string, string>>(Settings),
        SecretsSet = [.. StoreJson.Read<Dictionary<string, string>>(Secrets).Keys.Order(StringComparer.Ordinal)],
        State = new(IsOn != 0, Since.ToTime(), Who, Reason),
        Configured = Configured != 0,
    };

    /// <summary>Without the secrets, sealed as they are.</summary>
    public override string ToString() => $"channel {Id}";
}

/// <summary>A row of <c>delivery_changes</c>.</summary>
sealed record DeliveryChangeRow(string Subject, string SubjectId, string Kind, string Who, long At, string Reason)
{
    public const string Columns = "subject, subject_id, kind, who, at, reason";

    const string Insert = $"INSERT INTO delivery_changes ({Columns}) VALUES (@Subject, @SubjectId, @Kind, @Who, @At, @Reason)";

    public static Task AddAsync(Session session, DeliveryChange change) => session.ExecuteAsync(
        Insert,
        new DeliveryChangeRow(change.Subject.ToString(), change.Id, change.Kind.ToString(), change.Who.ToText(), change.At.ToMillis(), change.Reason.ToText()));

    public DeliveryChange ToChange() => new(Subject.ToEnum<DeliverySubject>(), SubjectId, Kind.ToEnum<DeliveryChangeKind>(), Who, At.ToTime(), Reason);
}
