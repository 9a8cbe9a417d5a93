using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace ReputationWatch.Parsing;

/// <summary>Reads a result page into a document that can be queried.</summary>
internal static class HtmlPage
{
    /// <summary>The document; null where the page is out of all bounds, and building it would take more than linear time or space.</summary>
    public static IHtmlDocument? Parse(string html)
    {
        var guard = new TreeGuard();
        try
        {
            return new HtmlParser(new() { OnCreated = guard.Created }).ParseDocument(html);
        }
        catch (TreeGuard.OutOfBoundsException)
        {
            return null;
        }
    }

    /// <summary>The text of an element on one line; empty where there is none.</summary>
    public static string TextOf(IElement? element) => PlainText.OfText(element?.TextContent ?? "");

    /// <summary>
    /// Watches a tree grow. Real result pages have some thousand elements and nest less than a hundred deep; some hundred kilobytes
    /// of unclosed tags make millions, because the HTML standard opens formatting elements again in every paragraph.
    /// </summary>
    sealed class TreeGuard
    {
        const int MostElements = 60_000;
        const int Deepest = 400;

        IElement? _last;
        int _elements;

        /// <summary>Takes note of an element that is about to be put into the tree; by then the one before has been.</summary>
        public void Created(IElement element, TextPosition position)
        {
            var depth = 0;
            for (var above = _last?.Parent; above is not null; above = above.Parent) depth++;

            // What hangs below the last element and was never reported here are copies of formatting elements.
            _elements++;
            for (var copy = _last?.LastElementChild; copy is not null; copy = copy.LastElementChild) (_elements, depth) = (_elements + 1, depth + 1);

            if (_elements > MostElements || depth > Deepest) throw new OutOfBoundsException();
            _last = element;
        }

        /// <summary>Thrown out of the parser, which has no other way to stop; it never leaves this file.</summary>
        public sealed class OutOfBoundsException : Exception;
    }
}
