using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace ReputationWatch.Adapters.Webhook;

/// <summary>
/// Signs what is posted. A receiver computes HMAC-SHA256 with the shared key over the timestamp, a dot and the body's bytes, compares it in
/// constant time with what stands behind <c>sha256=</c>, and refuses a timestamp that is minutes old: then nothing can be forged or sent again later.
/// </summary>
static class WebhookSignature
{
    public const string SignatureHeader = "X-ReputationWatch-Signature";
    public const string TimestampHeader = "X-ReputationWatch-Timestamp";

    /// <summary>Adds both headers.</summary>
    public static void Sign(HttpRequestMessage request, byte[] body, string key, DateTimeOffset now)
    {
        var timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        request.Headers.TryAddWithoutValidation(TimestampHeader, timestamp);
        request.Headers.TryAddWithoutValidation(SignatureHeader, Of(timestamp, body, key));
    }

    /// <summary>The signature's header.</summary>
    public static string Of(string timestamp, byte[] body, string key)
    {
        var hash = HMACSHA256.HashData(Encoding.UTF8.GetBytes(key), (byte[])[.. Encoding.ASCII.GetBytes(timestamp + "."), .. body]);
        return $"sha256={Convert.ToHexStringLower(hash)}";
    }
}
