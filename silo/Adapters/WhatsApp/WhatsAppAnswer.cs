using System.Text.Json;
using ReputationWatch.Adapters.Webhook;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.WhatsApp;

/// <summary>What an answer of the Cloud API means. Pure. The codes are those of Meta's list "Cloud API error codes"; the status alone says too little.</summary>
static class WhatsAppAnswer
{
    public const string What = "WhatsApp";

    public static DeliveryResult ResultOf(PostAnswer answer)
    {
        if (answer.Status is >= 200 and < 300) return new DeliveryResult.Sent();
        if (CodeIn(answer.Body) is not { } code) return ChannelPost.ResultOf(What, answer);

        var why = $"{What} answered {answer.Status} with code {code}";
        return code switch
        {
            // Too many calls (of the app, the number, or to this person), or out of order for now.
            4 or 80007 or 130429 or 131048 or 131056 or 131000 or 131016 or 133004 => new DeliveryResult.Retry(why, answer.RetryAfter),
            131047 => new DeliveryResult.GiveUp($"{why}: the person wrote more than 24 hours ago, so only a template reaches them; set one"),
            131021 or 131026 or 131030 => new DeliveryResult.AddressDead($"{why}: the number cannot be reached by WhatsApp"),
            // The token, its rights, the account, or the template.
            0 or 3 or 10 or 190 or 33 or (>= 200 and <= 299) or 131005 or 131031 or 131042 or 131045 or (>= 132000 and <= 132099) or 133010 => new DeliveryResult.ChannelDead(why),
            _ => ChannelPost.ResultOf(What, answer) switch
            {
                DeliveryResult.GiveUp => new DeliveryResult.GiveUp(why),
                DeliveryResult.ChannelDead => new DeliveryResult.ChannelDead(why),
                var other => other,
            },
        };
    }

    static int? CodeIn(string body)
    {
        try
        {
            return JsonDocument.Parse(body).RootElement.TryGetProperty("error", out var error) && error.TryGetProperty("code", out var code) && code.TryGetInt32(out var number) ? number : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
