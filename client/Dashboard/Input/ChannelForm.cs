using Microsoft.AspNetCore.Http;
using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Input;

/// <summary>The form of a channel as it was typed. Secrets go one way: what was typed is not shown again, not even in a page that asks for mending.</summary>
public sealed record ChannelForm
{
    /// <summary>What it is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>What was typed or stands, by the name of the field; no secret among it.</summary>
    public IReadOnlyDictionary<string, string> Settings { get; init; } = new Dictionary<string, string>();

    /// <summary>Who changes it.</summary>
    public string Who { get; init; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The form of a channel that is to be changed.</summary>
    public static ChannelForm Of(Channel channel) => new() { Name = channel.Name, Settings = channel.Settings };

    /// <summary>The form that was sent, and the channel it describes.</summary>
    internal static (ChannelForm Form, ChannelDraft Draft) Read(IFormCollection sent, ChannelKind kind, string? id)
    {
        var fields = ChannelKinds.FieldsOf(kind);
        var form = new ChannelForm
        {
            Name = Text("name"),
            // A box that is not ticked is not sent.
            Settings = fields.Where(f => !f.Secret).ToDictionary(f => f.Name, f => f.Name == "startTls" ? Text(f.Name) == "true" ? "true" : "false" : Text(f.Name), StringComparer.Ordinal),
            Who = Text("who"),
            Reason = Text("reason"),
        };
        var secrets = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in fields.Where(f => f.Secret))
        {
            if (Text($"forget-{field.Name}") == "true") secrets[field.Name] = "";
            else if (Text(field.Name).Length > 0) secrets[field.Name] = Text(field.Name);
        }

        return (form, new(id ?? KeywordRules.IdOf(form.Name)?.Value ?? "", ChannelKinds.NameOf(kind), form.Name, form.Settings, secrets));

        string Text(string name) => sent[name].ToString().Trim();
    }
}

/// <summary>The form of a person as it was typed.</summary>
public sealed record PersonForm
{
    /// <summary>The person.</summary>
    public RecipientDraft Draft { get; init; } = new();

    /// <summary>Who changes it.</summary>
    public string Who { get; init; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The form that was sent.</summary>
    internal static PersonForm Read(IFormCollection sent, string? id)
    {
        var name = Text("name");
        return new()
        {
            Draft = new()
            {
                Id = id ?? KeywordRules.IdOf(name)?.Value ?? "",
                Name = name,
                Channel = Text("channel"),
                Address = Text("address"),
                Language = Text("language"),
                TimeZone = Text("timeZone"),
                Chosen = Choices.Kinds.Select(RecipientDraft.NameOf).Where(kind => Text($"on-{kind}").Length > 0).ToDictionary(kind => kind, kind => Text($"on-{kind}"), StringComparer.Ordinal),
                QuietFrom = Text("quietFrom"),
                QuietTo = Text("quietTo"),
                EscalationsBreakQuiet = Text("breakQuiet") == "true",
                DigestAt = Text("digestAt"),
                Keywords = [.. sent["keyword"].Select(k => k ?? "").Where(k => k.Length > 0)],
            },
            Who = Text("who"),
            Reason = Text("reason"),
        };

        string Text(string field) => sent[field].ToString().Trim();
    }
}
