using System.Text;

namespace ReputationWatch.Crawling;

/// <summary>
/// Reads the links of feedsportal.com, which relayed feeds until 2017 and stands in many archives of them:
/// <c>/…/l/0L0Sexample0Bid0Cberita/story01.htm</c>, where a zero and a letter stand for what an address may not hold in a path.
/// </summary>
internal static class FeedsportalLink
{
    /// <summary>Where a link leads; null where it does not say, or says it in letters that are not known.</summary>
    public static string? Target(Uri url)
    {
        var at = url.AbsolutePath.LastIndexOf("/l/0L", StringComparison.Ordinal);
        return at < 0 ? null : Decode(url.AbsolutePath[(at + 3)..].Split('/')[0]);
    }

    static string? Decode(string coded)
    {
        var address = new StringBuilder(coded.Length + 8);
        for (var i = 0; i < coded.Length; i++)
        {
            if (coded[i] != '0') address.Append(coded[i]);
            else if (i + 1 < coded.Length && Meaning(coded[++i]) is { } meaning) address.Append(meaning);
            else return null;
        }

        return address.ToString();
    }

    static string? Meaning(char letter) => letter switch
    {
        'A' => "0",
        'B' => ".",
        'C' => "/",
        'D' => "?",
        'E' => "-",
        'F' => "=",
        'G' => "&",
        'H' => ",",
        'I' => "_",
        'J' => "%",
        'L' => "http://",
        'N' => ".com",
        'S' => "www.",
        _ => null,
    };
}
