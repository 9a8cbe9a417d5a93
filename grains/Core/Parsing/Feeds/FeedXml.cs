using System.Xml;
using System.Xml.Linq;

namespace ReputationWatch.Parsing;

/// <summary>An XML body, as far as it could be read.</summary>
/// <param name="Root">The root with what was read of it; null where there is none.</param>
/// <param name="Fault">Why reading stopped, in English; null where the whole was read.</param>
internal sealed record XmlReading(XElement? Root, string? Fault);

/// <summary>Reads feeds and sitemaps: no DTD, no resolver, any prefix, limited depth; and single entries out of a torn one.</summary>
internal static class FeedXml
{
    // The reader names every element that is open, and a hostile feed may open a hundred thousand.
    const int LongestFault = 160;

    // Deeper elements are left out and their text kept, so that nothing that walks the tree later can exhaust the stack.
    const int DeepestElement = 64;

    // The reader itself remembers every element that is open: seven hundred thousand of them take a hundred megabytes.
    const int DeepestRead = 10_000;

    /// <summary>So many items are read of a document; no honest feed lists more, and what follows is left out.</summary>
    public const int MostItems = 5000;

    // Items of RSS and Atom, and addresses of a sitemap, stand in the root or in its channel.
    const int DeepestItem = 1;
    const int MostAttributes = 32;

    // Sixty for each item. What stands between more of them is kept as text, as below the deepest.
    const int MostElements = 300_000;
    const string Declarations = "http://www.w3.org/2000/xmlns/";

    static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CheckCharacters = false,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    /// <summary>Reads a whole document. Never throws.</summary>
    public static XmlReading Read(string text)
    {
        XElement? root = null;
        try
        {
            var names = new NameTable();
            var context = new XmlParserContext(names, new LenientNamespaces(names), null, XmlSpace.None);
            using var reader = XmlReader.Create(new StringReader(XmlRepair.Of(text)), Settings, context);
            if (reader.MoveToContent() != XmlNodeType.Element) return new(null, "There is no element.");
            return new(root = Start(reader), Fill(root, reader) ? null : $"There are more than {DeepestRead} elements within each other.");
        }
        catch (XmlException e)
        {
            return new(root, e.Message.Length <= LongestFault ? e.Message : $"{e.Message.AsSpan(0, LongestFault)}…");
        }
    }

    /// <summary>
    /// Every element of that name in a torn text, each read for itself; one that is torn within as far as it goes. The one that the
    /// end of the text cuts off is marked as such.
    /// </summary>
    public static IEnumerable<XElement> Salvage(string text, string name)
    {
        var scan = new TagScanner(text);
        var close = $"</{name}>";
        var searched = 0;
        for (var end = scan.Find(close, 0); end >= 0; end = scan.Find(close, searched))
        {
            var start = LastOpening(text.AsSpan(searched, end - searched), name);
            if (start >= 0 && Read(text[(searched + start)..(end + close.Length)]).Root is { } element) yield return element;
            searched = end + close.Length;
        }

        var tail = LastOpening(text.AsSpan(searched), name);
        if (tail < 0 || Read(text[(searched + tail)..]).Root is not { } cut) yield break;
        cut.AddAnnotation(new FeedItems.CutOff());
        yield return cut;
    }

    // The nearest one before the end: another further up was never closed.
    static int LastOpening(ReadOnlySpan<char> text, string name)
    {
        var open = $"<{name}";
        for (var end = text.Length; ;)
        {
            var at = text[..end].LastIndexOf(open, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return -1;
            var next = at + open.Length;
            if (next < text.Length && (char.IsWhiteSpace(text[next]) || text[next] is '>' or '/')) return at;
            end = at;
        }
    }

    static XElement Start(XmlReader reader)
    {
        var element = new XElement(XName.Get(reader.LocalName, reader.NamespaceURI));
        for (var i = 0; i < Math.Min(reader.AttributeCount, MostAttributes); i++)
        {
            reader.MoveToAttribute(i);
            if (reader.NamespaceURI == Declarations) continue;
            element.Add(new XAttribute(XName.Get(reader.LocalName, reader.NamespaceURI), reader.Value));
        }

        reader.MoveToElement();
        return element;
    }

    // False where it gave up.
    static bool Fill(XElement root, XmlReader reader)
    {
        if (reader.IsEmptyElement) return true;

        var (current, depth, tooDeep, items, elements) = (root, 0, 0, 0, 0);
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element when depth <= DeepestItem && IsItem(reader.LocalName) && ++items > MostItems:
                    return true;
                case XmlNodeType.Element when depth < DeepestElement && tooDeep == 0 && elements++ < MostElements:
                    var child = Start(reader);
                    current.Add(child);
                    if (!reader.IsEmptyElement) (current, depth) = (child, depth + 1);
                    break;
                case XmlNodeType.Element when !reader.IsEmptyElement:
                    if (++tooDeep > DeepestRead) return false;
                    break;
                case XmlNodeType.EndElement when tooDeep > 0:
                    tooDeep--;
                    break;
                case XmlNodeType.EndElement when depth == 0:
                    return true;
                case XmlNodeType.EndElement:
                    (current, depth) = (current.Parent!, depth - 1);
                    break;
                case XmlNodeType.Text or XmlNodeType.SignificantWhitespace:
                    // As a node of its own: adding a string copies all the text before it.
                    current.Add(new XText(reader.Value));
                    break;
                default:
                    break;
            }
        }

        return true;
    }

    static bool IsItem(string name) => name.Equals("item", StringComparison.OrdinalIgnoreCase) || name is "entry" or "url";
}
