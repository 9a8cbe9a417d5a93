using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>feedparser's own test feeds, kept beside the repository, held against what their first comments expect.</summary>
public sealed class FeedparserCaptureTests
{
    // As many as feedparser 6.0.10 itself finds there.
    const int IllformedEntries = 13;

    static readonly FeedExpectations Expectations = new(PlainText.OfHtml);

    [Fact]
    public void Of_the_wellformed_ones_199_of_200_are_read_with_the_title_link_and_date_that_they_name()
    {
        var cases = Cases("wellformed");
        var wrong = cases.Select(c => (c.File, Reading: Read(c), Case: c))
            .Select(r => r.Reading.Outcome is ReadingOutcome.Ok or ReadingOutcome.Empty ? Expectations.Wrong(r.Case, r.Reading) : $"{r.File}: {r.Reading.Detail}")
            .OfType<string>().ToList();

        Assert.True(wrong.Count <= cases.Count / 200, string.Join('\n', wrong));
    }

    [Fact]
    public void Of_the_illformed_ones_as_many_entries_are_read_as_feedparser_reads() =>
        Assert.Equal(IllformedEntries, Cases("illformed").Sum(c => Read(c).Entries.Count));

    [Fact]
    public void Every_named_character_is_read_but_two_that_html_gave_another_meaning_since() =>
        Assert.Equal(["lang.xml", "rang.xml"], Cases("entities").Where(c => Expectations.Wrong(c, Read(c)) is not null).Select(c => Path.GetFileName(c.File)));

    static SourceReading Read(FeedparserCase test) => SourceFormats.Named("feed").Read(new FetchedBody(test.Url, 200, test.ContentType, test.Bytes), null, Bodies.Now);

    static List<FeedparserCase> Cases(string folder)
    {
        var found = Places.Shared("captures", "feeds-feedparser", folder);
        Assert.SkipWhen(found is null, Places.SharedMissing);
        return [.. Directory.EnumerateFiles(found, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(FeedparserCase.Read)];
    }
}
