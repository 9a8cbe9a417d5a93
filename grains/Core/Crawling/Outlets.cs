namespace ReputationWatch.Crawling;

/// <summary>Names outlets.</summary>
public static class Outlets
{
    // MSN republishes; the outlet is whom it took the text from.
    static readonly string[] Republishers = [" on MSN", " di MSN"];

    /// <summary>
    /// The name the source gave, without " on MSN"; else the registered part of the host: <c>detik.com</c> for
    /// <c>news.detik.com</c>, <c>kotimkab.go.id</c> for <c>www.kotimkab.go.id</c>. Empty where neither says anything.
    /// </summary>
    /// <param name="given">As the source names it, or null.</param>
    /// <param name="canonicalUrl">As <see cref="CanonicalUrl.Of"/> gives it.</param>
    public static string NameOf(string? given, string canonicalUrl) => Trimmed(given) is { Length: > 0 } name
        ? name
        : Uri.TryCreate(canonicalUrl, UriKind.Absolute, out var uri) ? RegistrableDomain.Of(uri.IdnHost) : "";

    static string? Trimmed(string? given)
    {
        var name = given?.Trim();
        var suffix = Array.Find(Republishers, s => name?.EndsWith(s, StringComparison.OrdinalIgnoreCase) == true);
        return suffix is null ? name : name![..^suffix.Length].TrimEnd();
    }
}
