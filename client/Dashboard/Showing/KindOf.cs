using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Dashboard.Showing;

static class KindOf
{
    /// <summary>Whether a source is a feed or a search; null where a newer version stored a format that this one does not know.</summary>
    public static SourceKind? Source(Source source) => SourceFormats.Find(source.Format) is null ? null : SourceFormats.For(source).Kind;
}
