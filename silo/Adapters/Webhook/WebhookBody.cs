using System.Text.Json;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.Webhook;

/// <summary>The shape of what is posted. Headlines are other people's words: none of them is read as markup.</summary>
static class WebhookBody
{
    // Slack's own limits, in characters.
    const int SlackHeader = 150;
    const int SlackText = 3000;

    /// <summary>Ours: <c>{id, keyword, incident, subject, text, at, kind, score}</c>.</summary>
    public static byte[] Plain(OutboxMessage message) => Json(new
    {
        id = message.Id,
        keyword = message.Keyword?.Value,
        incident = message.IncidentId,
        subject = message.Subject,
        text = message.Text,
        at = message.CreatedAt,
        kind = JsonNamingPolicy.CamelCase.ConvertName(message.Kind.ToString()),
        score = message.Score,
    });

    /// <summary>Slack's, in blocks of plain text; <c>text</c> is what a telephone shows of it.</summary>
    public static byte[] Slack(OutboxMessage message) => Json(new
    {
        text = message.Subject.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal),
        blocks = new object[]
        {
            new { type = "header", text = new { type = "plain_text", text = Cut(message.Subject, SlackHeader), emoji = false } },
            new { type = "section", text = new { type = "plain_text", text = Cut(message.Text, SlackText), emoji = false } },
        },
    });

    /// <summary>An Adaptive Card for Teams, of runs of text, which know no markup.</summary>
    public static byte[] Teams(OutboxMessage message)
    {
        object[] lines = [.. message.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Line(line, bold: false))];
        return Json(new
        {
            type = "message",
            attachments = new[]
            {
                new
                {
                    contentType = "application/vnd.microsoft.card.adaptive",
                    content = new Dictionary<string, object>
                    {
                        ["$schema"] = "http://adaptivecards.io/schemas/adaptive-card.json",
                        ["type"] = "AdaptiveCard",
                        ["version"] = "1.4",
                        ["body"] = (object[])[Line(message.Subject, bold: true), .. lines],
                    },
                },
            },
        });
    }

    /// <summary>At most so many characters, none of them torn.</summary>
    public static string Cut(string text, int most)
    {
        if (text.Length <= most) return text;
        var end = char.IsHighSurrogate(text[most - 2]) ? most - 2 : most - 1;
        return $"{text.AsSpan(0, end)}…";
    }

    static object Line(string text, bool bold) => new
    {
        type = "RichTextBlock",
        inlines = new[] { new { type = "TextRun", text, weight = bold ? "Bolder" : "Default", size = bold ? "Medium" : "Default" } },
    };

    static byte[] Json(object body) => JsonSerializer.SerializeToUtf8Bytes(body, JsonSerializerOptions.Web);
}
