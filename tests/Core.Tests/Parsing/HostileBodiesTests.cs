using System.Text;
using ReputationWatch.Parsing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Core.Tests.Parsing;

/// <summary>Bodies made to break a parser. Whatever they are, every format answers, in time that grows with their length only.</summary>
public sealed class HostileBodiesTests
{
    const int Size = 500_000;

    // A reading takes well under a second. Where it is quadratic, or never ends, this is how the test comes back at all.
    static readonly TimeSpan Watchdog = TimeSpan.FromMinutes(2);

    static readonly Dictionary<string, Func<string>> Made = new()
    {
        ["nothing"] = () => "",
        ["white space"] = () => new(' ', Size),
        ["an unclosed CDATA"] = () => $"<rss><channel><item><title><![CDATA[{new string('a', Size)}",
        ["many unclosed CDATA"] = () => Repeat("<![CDATA[", "<rss><channel><item><title>"),
        ["many closed CDATA"] = () => Repeat("<![CDATA[a]]>", "<rss><channel><item><title>", "</title></item></channel></rss>"),
        ["an unclosed comment"] = () => $"<rss><channel><!-- {new string('-', Size)}",
        ["many unclosed comments"] = () => Repeat("<!--", "<rss><channel>"),
        ["unclosed items"] = () => Repeat("<item>", "<rss><channel>"),
        ["cut off item tags"] = () => Repeat("<item ", "<rss><channel>"),
        ["unclosed entries"] = () => Repeat("<entry ", "<feed>"),
        ["item ends without beginnings"] = () => Repeat("</item>", "<rss><channel>"),
        ["items in items, torn"] = () => Repeat("<item><title>a</title>", "<rss><channel>", string.Concat(Enumerable.Repeat("</item>", 20_000))),
        ["deep elements"] = () => Repeat("<a>", "<rss><channel><item><title>", string.Concat(Enumerable.Repeat("</a>", Size / 3)) + "</title></item></channel></rss>"),
        ["deep html"] = () => Repeat("<div>", "<html><body>"),
        ["deep formatting html"] = () => Repeat("<b><p>", "<html><body>"),
        ["deep tables"] = () => Repeat("<table><tr><td>", "<html><body>"),
        ["deep links below results"] = () => Repeat("<a href=x>", "<ol id=b_results><li class=b_algo><h2>"),
        ["formatting that is opened again"] = () => Repeat("<p>x</p>", $"<html><body><p>{string.Concat(Enumerable.Range(0, 3000).Select(i => $"<b id={i}>"))}</p>"),
        ["formatting that is opened again in divisions"] = () => Repeat("<div>x</div>", $"<html><body><div>{string.Concat(Enumerable.Range(0, 3000).Select(i => $"<font size={i}>"))}</div>"),
        ["divisions closed out of scope"] = () => Repeat("<div><table><td></div></td></table>", "<html><body>"),
        ["misnested formatting"] = () => Repeat("<a><b><i></a></b></i>", "<html><body>"),
        ["many siblings"] = () => Repeat("<br>", "<html><body>"),
        ["deep foreign elements"] = () => Repeat("<svg><g>", "<html><body>"),
        ["nested templates"] = () => Repeat("<template>", "<html><body>"),
        ["unclosed attributes"] = () => Repeat("<a href=\"", "<html><body>"),
        ["unclosed single quotes"] = () => Repeat("<a b='>", "<html><body>"),
        ["many attributes"] = () => $"<rss {string.Join(' ', Enumerable.Range(0, Size / 10).Select(i => $"a{i}=\"1\""))}/>",
        ["many names"] = () => $"<rss><channel><item>{string.Concat(Enumerable.Range(0, Size / 14).Select(i => $"<n{i}/>"))}</item></channel></rss>",
        ["ampersands"] = () => Repeat("&", "<rss><channel><item><title>"),
        ["unknown references"] = () => Repeat("&unknown;&#99999999;&#xD800;&#0;", "<rss><channel><item><title>", "</title></item></channel></rss>"),
        ["entities that multiply"] = () => "<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\">]><rss><channel><item><title>&c;</title><link>https://a.id/1</link></item></channel></rss>",
        ["an external entity"] = () => "<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&x;</title><link>https://a.id/1</link></item></channel></rss>",
        ["declarations"] = () => Repeat("<!DOCTYPE a [", ""),
        ["processing instructions"] = () => Repeat("<?a ", "<rss>"),
        ["scripts in a description"] = () => Repeat("&lt;script&gt;", "<rss><channel><item><description>", "</description></item></channel></rss>"),
        ["tags in a description"] = () => Repeat("&lt;a b=\"", "<rss><channel><item><description>", "</description></item></channel></rss>"),
        ["a long link"] = () => $"<rss><channel><item><title>a</title><link>https://a.id/{new string('a', Size)}</link></item></channel></rss>",
        ["a link within links"] = () => $"<rss><channel><item><title>a</title><link>{string.Concat(Enumerable.Repeat("https://www.google.com/url?q=", 2000))}</link></item></channel></rss>",
        ["dates of nonsense"] = () => Repeat("<item><title>a</title><pubDate>99 99 9999 99:99 +9999</pubDate></item>", "<rss><channel>", "</channel></rss>"),
        ["dates out of the calendar"] = () => "<rss><channel><item><title>a</title><pubDate>0001-01-01T00:00:00+14:00</pubDate></item><item><title>b</title><pubDate>999 tahun lalu</pubDate></item></channel></rss>",
        ["deep JSON"] = () => new('[', Size),
        ["deep JSON objects"] = () => Repeat("{\"items\":", ""),
        ["JSON of the wrong kinds"] = () => "{\"items\":[1,null,[],\"a\",{\"url\":{},\"title\":[]}],\"results\":[1,null,[],{\"url\":7,\"title\":{}}],\"unresponsive_engines\":[1,[],[null,{}]]}",
        ["JSON with half a character in an engine's name"] = () => "{\"results\":[],\"unresponsive_engines\":[[\"\\ud800\",\"x\"]]}",
        ["JSON with half a character"] = () => "{\"items\":[{\"title\":\"\\ud800\",\"url\":\"https://a.id/1\"}],\"results\":[{\"title\":\"\\ud800\",\"url\":\"https://a.id/1\"}]}",
        ["names of prefixes that are not declared"] = () => "<rss><channel><item><xml:a/><xmlns:b/><q:title w:z=\"1\">a</q:title><title>a</title></item></channel></rss>",
        ["namespaces declared wrongly"] = () => "<rss xmlns:a=\"\" xmlns:xml=\"b\"><channel><item><a:title>a</a:title></item></channel></rss>",
    };

    public static TheoryData<string> Names => [.. Made.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_format_survives(string name)
    {
        var body = Bodies.Of(Made[name]());
        var readings = await Task.Run(() => Formats.Select(f => f.Read(body, Bodies.Sampit, Bodies.Now)).ToList()).WaitAsync(Watchdog);

        Assert.All(readings, r => Assert.True(r.Outcome == ReadingOutcome.Ok || r.Entries.Count == 0));
        Assert.All(readings, r => Assert.NotEqual(name == "nothing" ? ReadingOutcome.Ok : ReadingOutcome.Empty, r.Outcome));
    }

    [Fact]
    public async Task Every_format_survives_every_cut_and_every_changed_byte_of_a_good_body()
    {
        var good = Directory.EnumerateDirectories(Places.Fixture()).Where(d => SourceFormats.Find(Path.GetFileName(d)) is not null)
            .SelectMany(Directory.EnumerateFiles).Order(StringComparer.Ordinal).Select(f => Bodies.Of(File.ReadAllBytes(f))).ToList();
        Assert.True(good.Count > 40);
        var random = new Random(20260810);

        await Task.Run(() =>
        {
            foreach (var bytes in good.Select(b => b.Bytes.ToArray()))
            {
                for (var i = 0; i < 20; i++)
                {
                    var torn = bytes[..random.Next(bytes.Length)];
                    var changed = (byte[])bytes.Clone();
                    for (var n = 0; n < 8; n++) changed[random.Next(changed.Length)] = (byte)random.Next(256);
                    foreach (var format in Formats)
                    {
                        foreach (var body in new[] { Bodies.Of(torn), Bodies.Of(changed, 429) })
                        {
                            var reading = format.Read(body, Bodies.Sampit, Bodies.Now);
                            Assert.True(reading.Outcome == ReadingOutcome.Ok || reading.Entries.Count == 0);
                            Assert.True(format.Explain(body) is not { Entries.Count: > 0 });
                        }
                    }
                }
            }
        }).WaitAsync(Watchdog);
    }

    [Fact]
    public void Nothing_of_the_machine_is_read_into_a_feed()
    {
        var reading = Bodies.Read("feed", Made["an external entity"]());

        Assert.Equal("&x;", Assert.Single(reading.Entries).Title);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('<')]
    [InlineData('"')]
    [InlineData('\\')]
    public async Task Five_megabytes_of_one_sign_are_read_by_every_format(char sign)
    {
        var body = Bodies.Of(new string(sign, 5 << 20));
        var readings = await Task.Run(() => Formats.Select(f => f.Read(body, Bodies.Sampit, Bodies.Now)).ToList()).WaitAsync(Watchdog);

        Assert.All(readings, r => Assert.Equal((false, 0), (r.IsGood, r.Entries.Count)));
    }

    // A publisher's page is read by a layout.
    static IEnumerable<ISourceFormat> Formats => SourceFormats.Names.Select(SourceFormats.Named).Concat(PageLayouts.BuiltIn.Select(l => SourceFormats.Of(l.Layout)));

    static string Repeat(string part, string before, string after = "") =>
        new StringBuilder(before).Insert(before.Length, part, Size / part.Length).Append(after).ToString();
}
