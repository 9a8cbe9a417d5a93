using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class LayoutFileTests
{
    public static TheoryData<string> BuiltIn => [.. PageLayouts.BuiltIn.Select(l => l.Name)];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_layout_is_sound_and_what_is_shown_of_it_can_be_read_back(string name)
    {
        var layout = PageLayouts.Find(name)!.Layout;

        Assert.Empty(PageLayouts.Problems(layout));
        Assert.Equivalent(layout, LayoutFile.Parse(LayoutFile.Write(layout)), strict: true);
    }

    [Theory]
    [InlineData("", "it is no JSON: line 1")]
    [InlineData("[]", "a layout is a JSON object")]
    [InlineData("""{"item":"article"}""", "\"query\" is missing")]
    [InlineData("""{"query":"q={query}"}""", "\"item\" is missing")]
    [InlineData("""{"query":"q={query}","itm":"article"}""", "\"itm\" is no field of a layout; write one of query, item, link")]
    [InlineData("""{"query":7,"item":"article"}""", "\"query\" is a text between quotation marks")]
    [InlineData("""{"query":"q={words}","item":"article"}""", "{words}, which stands for nothing; write {query}")]
    [InlineData("""{"query":"d={date:hh:mm}","item":"article"}""", "no form of a date")]
    [InlineData("""{"query":"q={query","item":"article"}""", "a bracket without its other half")]
    [InlineData("""{"query":"","item":"article[["}""", "\"item\" is \"article[[\", which is no CSS selector")]
    [InlineData("""{"query":"","item":"article","title":"h2:nth-child(2)"}""", "\"title\" is \"h2:nth-child(2)\", and :nth-child takes too long")]
    [InlineData("""{"query":"","item":"div:has(a)"}""", ":has takes too long")]
    [InlineData("""{"query":"","item":".a .b .c .d"}""", "more than 2 steps")]
    [InlineData("""{"query":"","item":"article","dateAttribute":"title"}""", "\"dateAttribute\" needs \"date\"")]
    [InlineData("""{"query":"","item":"article","emptyWords":"x"}""", "\"emptyWords\" is a list")]
    [InlineData("""{"query":"","item":"article","emptyWords":["kosong"]}""", "which may stand in any page")]
    [InlineData("""{"query":"","item":"article","onlyRelated":"ya"}""", "\"onlyRelated\" is true or false")]
    public void What_is_wrong_is_told_with_its_field_and_what_to_write(string json, string says) =>
        Assert.Contains(says, Assert.Throws<FormatException>(() => LayoutFile.Parse(json)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://www.antaranews.com/search?x=1", "antara")]
    [InlineData("https://www.suaramerdeka.com/search/", "promedia")]
    [InlineData("https://news.detik.com/indeks", "detik-indeks")]
    [InlineData("https://www.antaranews.com/", null)]
    public void The_layout_for_a_page_is_found_by_its_address(string page, string? name) => Assert.Equal(name, PageLayouts.At(new(page))?.Name);

    [Fact]
    public void A_source_with_a_layout_of_its_own_is_read_by_that_one_and_its_kind_follows()
    {
        var source = new Source { Id = new("x"), Name = "x", Format = "publisher-html", Endpoint = new("https://www.antaranews.com/search") };

        Assert.Equal(SourceKind.Search, source.Kind());
        Assert.Equal(SourceKind.Feed, (source with { Layout = new() { Query = "page={page}", Item = "article" } }).Kind());
        Assert.Equal(SourceKind.Feed, (source with { Endpoint = new("https://news.detik.com/indeks") }).Kind());
    }
}
