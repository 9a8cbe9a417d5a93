namespace ReputationWatch.Parsing;

/// <summary>
/// Recognises pages that ask for proof of being a person, or for consent, instead of answering. Only asked where a page holds no
/// results: a result may well speak of captchas.
/// </summary>
internal static class Challenge
{
    const int LookWithin = 400_000;

    static readonly string[] Signs =
    [
        "challenge-form", "anomaly.js", "anomaly-modal", // DuckDuckGo
        "challenges.cloudflare.com", "/cdn-cgi/challenge-platform", "cf-challenge", "cf_chl_", // Cloudflare, also before Bing
        "class=\"captcha\"", "id=\"captcha", "g-recaptcha", "h-captcha", "captcha-delivery.com", "px-captcha", "_Incapsula_Resource",
        "/sorry/index", "unusual traffic from your computer network", "lalu lintas yang tidak biasa", // Google
        "consent.google.com", "consent.youtube.com",
        "automated queries", // Mojeek
    ];

    /// <summary>The sign by which a page is known for a challenge, or null.</summary>
    public static string? In(string html)
    {
        var text = html.AsSpan(0, Math.Min(html.Length, LookWithin));
        foreach (var sign in Signs)
        {
            if (text.Contains(sign, StringComparison.OrdinalIgnoreCase)) return sign;
        }

        return null;
    }
}
