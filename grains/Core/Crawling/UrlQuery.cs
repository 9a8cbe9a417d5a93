namespace ReputationWatch.Crawling;

/// <summary>Reads and changes query strings without touching the parts that stay: re-encoding would make another address of them.</summary>
internal static class UrlQuery
{
    /// <summary>The parts of a query between the ampersands, as they stand.</summary>
    public static IEnumerable<string> Parts(Uri url) => (url.Query.Length > 0 ? url.Query[1..] : "").Split('&', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The name of one part, decoded.</summary>
    public static string NameOf(string part) => Uri.UnescapeDataString(part.Split('=', 2)[0]);

    /// <summary>The decoded value of the first parameter of that name, or null. A plus stays a plus: what is looked for are addresses.</summary>
    public static string? ValueOf(Uri url, string name)
    {
        var part = Parts(url).FirstOrDefault(p => NameOf(p).Equals(name, StringComparison.OrdinalIgnoreCase));
        return part?.IndexOf('=') is { } at and >= 0 ? Uri.UnescapeDataString(part[(at + 1)..]) : null;
    }

    /// <summary>Adds parameters behind those that are there; one that is there already was chosen by the operator and stays.</summary>
    public static Uri With(Uri url, params (string Name, string Value)[] parameters)
    {
        var there = Parts(url).Select(NameOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        // A colon is allowed in a query, and Google News understands ceid only with a bare one.
        var added = parameters.Where(p => !there.Contains(p.Name))
            .Select(p => $"{p.Name}={Uri.EscapeDataString(p.Value).Replace("%3A", ":", StringComparison.Ordinal)}");
        return new UriBuilder(url) { Query = string.Join('&', Parts(url).Concat(added)) }.Uri;
    }
}
