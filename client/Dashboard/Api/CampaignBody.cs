using System.Text.Json.Serialization;
using ReputationWatch.Campaigning;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>A campaign or note as it is sent, with who saves it and why. What is left out is empty; kind is campaign.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record CampaignBody(
    CampaignKind? Kind, string? Name, DateOnly? From, DateOnly? To, string[]? Keywords, string? Control, string? Note, string? Who, string? Reason)
{
    public const string Example =
        """{"kind":"campaign","name":"Festival Habaring Hurung","from":"2026-05-01","to":"2026-06-30","keywords":["sampit"],"control":"pangkalan-bun","note":"","who":"Siti","reason":""}""";

    /// <summary>The campaign, null where its first day is missing.</summary>
    public Campaign? As(string id) => From is not { } from
        ? null
        : new()
        {
            Id = id,
            Kind = Kind ?? CampaignKind.Campaign,
            Name = Name ?? "",
            From = from,
            To = To,
            Keywords = [.. (Keywords ?? []).Select(k => new KeywordId(k ?? ""))],
            Control = string.IsNullOrEmpty(Control) ? null : new KeywordId(Control),
            Note = Note ?? "",
        };
}
