namespace ReputationWatch.Parsing;

/// <summary>
/// Recognises pages that ask for proof of being a person, or for consent, instead of answering. Only asked where a page holds no
/// results: a result may well speak of captchas.
/// </summary>
internal static class Challenge
{
    const int LookWithin = 400_000;

    // What a challenge says to a person is a line or two; with more than this a page has something else to say as well.
    const int LongestText = 1500;

    static readonly string[] Signs =
    [
        "challenge-form", "anomaly.js", "anomaly-modal", // DuckDuckGo
        "_cf_chl_opt", "cf-browser-verification", "/orchestrate/chl_page", "/orchestrate/managed/", "<title>Just a moment", // Cloudflare
        "captcha-delivery.com", "px-captcha",
        "unusual traffic from your computer network", "lalu lintas yang tidak biasa", // Google
        "consent.google.com/save", "consent.youtube.com/save", // where its form goes; a mere link goes elsewhere
        "automated queries", // Mojeek
    ];

    // Ordinary pages carry these too, below their articles and in their forms. Cloudflare's /cdn-cgi/challenge-platform/…/jsd/ is no
    // sign at all: it watches in silence on every page of some sites, however short. Imperva's script is on every page that it guards,
    // and anybody may link to Google's consent.
    static readonly string[] Widgets =
    [
        "challenges.cloudflare.com", "class=\"captcha\"", "id=\"captcha", "g-recaptcha", "h-captcha",
        "_Incapsula_Resource", "/sorry/index", "consent.google.com", "consent.youtube.com",
    ];

    /// <summary>The sign by which a page is known for a challenge, or null.</summary>
    public static string? In(string html)
    {
        var start = html.Length <= LookWithin ? html : html[..LookWithin];
        if (First(Signs, start) is { } sign) return sign;
        return First(Widgets, start) is { } widget && PlainText.OfHtml(start).Length <= LongestText ? widget : null;
    }

    static string? First(string[] signs, string html) => Array.Find(signs, s => html.Contains(s, StringComparison.OrdinalIgnoreCase));
}
