using System.Xml;

namespace ReputationWatch.Parsing;

/// <summary>Gives a prefix that a feed uses and never declared the namespace it is known for; a feed with such a slip is still a feed.</summary>
internal sealed class LenientNamespaces(XmlNameTable names) : XmlNamespaceManager(names)
{
    /// <summary>Atom, also used within RSS for links.</summary>
    public const string Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Dublin Core: <c>dc:date</c>, <c>dc:title</c> and so on.</summary>
    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    /// <summary>RSS's <c>content:encoded</c>.</summary>
    public const string Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>Media RSS.</summary>
    public const string Media = "http://search.yahoo.com/mrss/";

    /// <summary>The namespace of a prefix: as declared, else as known, else one made of the prefix.</summary>
    public override string? LookupNamespace(string prefix) => base.LookupNamespace(prefix) ?? prefix switch
    {
        "" => "",
        "atom" => Atom,
        "dc" => DublinCore,
        "content" => Content,
        "media" => Media,
        _ => $"undeclared:{prefix}",
    };
}
