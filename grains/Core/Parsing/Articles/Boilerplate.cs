using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ReputationWatch.Parsing;

/// <summary>Knows the lines that publishers put between and around paragraphs.</summary>
internal static partial class Boilerplate
{
    const int ShortLine = 40;
    const int LongestReadAlso = 300;

    /// <summary>Whether a block is such a line.</summary>
    public static bool Is(BodyBlock block) => block.Words <= ShortLine && (Line().IsMatch(block.Text) || Phrase().IsMatch(block.Text) || IsDateline(block));

    /// <summary>Whether an element within a paragraph only leads to another article: <c>&lt;strong&gt;Baca juga: …&lt;/strong&gt;</c>.</summary>
    public static bool IsReadAlso(IElement element)
    {
        if (element.LocalName is not ("strong" or "b" or "em" or "i" or "span" or "u" or "a")) return false;
        var first = element.FirstChild;
        while (first is not null and not IText) first = first.FirstChild;
        return first is IText text && ReadAlso().IsMatch(text.Data) && element.TextContent.Length < LongestReadAlso;
    }

    /// <summary>Whether a block is the heading of what stands below articles: other stories, comments, about the author.</summary>
    public static bool Ends(BodyBlock block) => block.Words <= 9 && Tail().IsMatch(block.Text);

    static bool IsDateline(BodyBlock block) => block.Words <= 18 && !block.Text.EndsWith('.') && Dateline().IsMatch(block.Text);

    [GeneratedRegex(
        """
        ^(?:advert(?:isement|isment|ising)?s?|ads?|iklan|anzeige|werbung|publicidad|publicité|pubblicità|reklama|sponsored(?:\ content)?|loading.*
        |scroll\ to\ (?:continue|resume).*|continue\ reading.*|story\ continues\ below.*|article\ continues.*|read\ more.*|read\ also.*|also\ read.*
        |(?:baca|simak|lihat|tonton)\ (?:juga|selengkapnya|video|halaman).*|artikel\ terkait.*|berita\ terkait.*|gambas:?.*|halaman\ selanjutnya.*
        |related(?:\ (?:articles?|stories|content|posts?|links|roundup))?:?|see\ also:?.*|share\ this.*|image\ \d+\ of\ \d+.*|photo:.*|foto:.*|https?://\S+
        |view\ comments|comments?|leave\ a\ (?:comment|reply)|watch:.*|click\ here\ to.*|tap\ here.*|tags?:.*|filed\ under:?.*|explore\ further)$
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Line();

    [GeneratedRegex(
        """
        ^(?:follow\ (?:him|her|us|them|@|the)|sign\ up\ (?:for|to|here)|subscribe\ (?:to|now|here)|click\ here\ (?:for|to)|join\ our|write\ to\ .*@|email\ .*@|contact\ .*@|have\ a\ tip
        |ikuti\ (?:berita|kami|saluran|kanal)|dapatkan\ (?:berita|update)|copyright|©|all\ rights\ reserved)
        |uses\ cookies|contributed\ to\ this\ (?:report|story|article)|all\ rights\ reserved|download\ (?:our|the)\ app
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Phrase();

    [GeneratedRegex(
        """
        ^(?:by|von|par|por|oleh|posted|published|updated|last\ updated|diterbitkan|diperbarui|stand|veröffentlicht|publié|publicado)\b.*\d
        |^\P{L}*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?,?\ )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\ \d{1,2},?\ (?:19|20)\d\d\b
        |^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Dateline();

    [GeneratedRegex(
        """
        ^(?:more\ (?:from|in|on|stories|news|great|about)|related\b|(?:\d+\ )?comments?\b|top\ rated|read\ (?:more|next)|you\ (?:may|might)\ also|recommended|most\ (?:read|popular)
        |about\ the\ author|about\ us\b|tell\ us\ what|what\ do\ you\ think|latest\ (?:news|stories)|baca\ juga|berita\ (?:terkait|lain|terpopuler|terkini)|terpopuler|terkini|trending|komentar|rekomendasi
        |artikel\ lain|sumber:|editor:|penulis:|reporter:|meistgelesen|lesen\ sie\ auch|mehr\ (?:zum|aus)|das\ könnte|à\ lire|lire\ aussi|les\ plus\ lus|lee\ también|más\ leídas|te\ puede\ interesar
        |editor['’]s\ picks?|privacy\ overview|leave\ a\ (?:comment|reply)|join\ the\ (?:conversation|discussion)|share\ this|sign\ up|our\ standards|more\ topics|citation:)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.NonBacktracking)]
    private static partial Regex Tail();

    [GeneratedRegex(@"^\s*(?:baca|simak|lihat|tonton)\s+juga\b|^\s*(?:read|see)\s+also\b|^\s*also\s+read\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex ReadAlso();
}
