using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ReputationWatch.Parsing;

/// <summary>The dates that a page marks as such: in its metadata, in microdata and in <c>time</c> elements.</summary>
internal static partial class MarkedDates
{
    static readonly string[] PublishedNames =
    [
        "dtk:publishdateunix", "article:published_time", "og:article:published_time", "og:published_time", "datePublished", "article:published",
        "article.published", "content_PublishedDate", "jpnncom_news_pubdate", "dtk:publishdate", "publishdate", "pubdate", "publish-date", "publish_date",
        "published_date", "publication_date", "publicationdate", "published", "article:post_date", "article_date_original", "originalpublicationdate",
        "rnews:datePublished", "parsely-pub-date", "sailthru.date", "bt:pubDate", "vr:published_time", "shareaholic:article_published_time",
        "cXenseParse:recs:publishtime", "cXenseParse:publishtime", "citation_publication_date", "citation_online_date", "dcterms.issued", "dc.date.issued", "dcterms.date",
        "dc.date", "dcterms.created", "dc.date.created", "dc.created", "dateCreated", "article:created_time", "created", "date_published", "pdate", "date", "timestamp",
    ];

    static readonly string[] ModifiedNames =
    [
        "article:modified_time", "og:updated_time", "og:article:modified_time", "dateModified", "dtk:updatedate", "lastmod", "last-modified", "dcterms.modified", "dc.date.modified",
        "revised", "updated", "modified_time", "article:modified",
    ];

    /// <summary>When the metadata says that the page was published; null where it does not.</summary>
    public static PageDate? InMetadata(PageMetadata metadata, PageReading reading) => FirstOf(metadata, PublishedNames, reading);

    /// <summary>When the metadata says that the page was changed; null where it does not.</summary>
    public static PageDate? ModifiedInMetadata(PageMetadata metadata, PageReading reading) => FirstOf(metadata, ModifiedNames, reading);

    /// <summary>When the page's own elements say so: <c>itemprop="datePublished"</c>, <c>time pubdate</c>, the only <c>time</c> of the article.</summary>
    public static PageDate? InElements(IHtmlDocument page, PageReading reading)
    {
        var marked = Dates(page.QuerySelectorAll("[itemprop~='datePublished'],[property~='datePublished'],time[pubdate],abbr.published,.published[title],.dt-published,time.published,time.entry-date,.entry-date,.post-date,.date-published"), reading);
        if (marked is [var first, ..]) return first.Date;

        var times = Dates(page.QuerySelectorAll("time"), reading);
        var inArticle = times.Where(t => t.Element.Closest("article,main") is not null).ToList();
        foreach (var group in (List<(IElement, PageDate Date)>[])[inArticle, times])
        {
            if (group.Select(t => t.Date.Day).Distinct().Count() == 1) return group[0].Date;
        }

        return null;
    }

    static List<(IElement Element, PageDate Date)> Dates(IEnumerable<IElement> elements, PageReading reading)
    {
        var dates = new List<(IElement, PageDate)>();
        foreach (var element in elements.Take(200))
        {
            if (IsChange(element) || IsElsewhere(element)) continue;
            var said = element.GetAttribute("datetime") ?? element.GetAttribute("content") ?? element.GetAttribute("title");
            if ((reading.Machine(said) ?? reading.Line(HtmlPage.TextOf(element))) is { } date) dates.Add((element, date));
        }

        return dates;
    }

    static bool IsChange(IElement element) => Change().IsMatch($"{element.ClassName} {element.GetAttribute("itemprop")}");

    static bool IsElsewhere(IElement element)
    {
        for (var above = element.ParentElement; above is not null && above.LocalName is not ("article" or "body"); above = above.ParentElement)
        {
            if (above.LocalName is "aside" or "footer" or "nav" || Elsewhere().IsMatch($"{above.ClassName} {above.Id}")) return true;
        }

        return false;
    }

    static PageDate? FirstOf(PageMetadata metadata, string[] names, PageReading reading)
    {
        foreach (var name in names)
        {
            foreach (var content in metadata.All(name))
            {
                if (reading.Machine(content) is { } date) return date;
            }
        }

        return null;
    }

    [GeneratedRegex("updat|modif|edited|revised", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Change();

    [GeneratedRegex("related|comment|sidebar|widget|recommend|teaser|popular|latest|more-|footer|event", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Elsewhere();
}
