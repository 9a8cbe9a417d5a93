namespace ReputationWatch.Parsing;

/// <summary>How a query's language and country are told to servers.</summary>
internal static class Locales
{
    /// <summary><c>id-ID</c>.</summary>
    public static string Market(SearchQuery query) => $"{query.Language}-{query.Region}";

    /// <summary>The <c>Accept-Language</c> header: <c>id-ID,id;q=0.9</c>.</summary>
    public static string Accept(SearchQuery query) => $"{Market(query)},{query.Language};q=0.9";
}
