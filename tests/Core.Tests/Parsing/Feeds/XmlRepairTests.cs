using ReputationWatch.Parsing;

namespace ReputationWatch.Core.Tests.Parsing;

public sealed class XmlRepairTests
{
    [Theory]
    [InlineData("\uFEFF \n<?xml version=\"1.1\"?><a/>", "<a/>")]
    [InlineData("<!DOCTYPE a [<!ENTITY x \"y\">]><a>&x;</a>", "<a>&amp;x;</a>")]
    [InlineData("<a>\u0001\u000F</a>", "<a></a>")]
    [InlineData("<a>&nbsp;&eacute;&apos;</a>", "<a>\u00A0é&apos;</a>")]
    [InlineData("<a href=\"?a=1&b=2\">R&D</a>", "<a href=\"?a=1&amp;b=2\">R&amp;D</a>")]
    [InlineData("<a>&#146;&#x1F;&#xD800;&#60;</a>", "<a>’&lt;</a>")]
    [InlineData("<a><![CDATA[<b>&amp;\u0002]]></a>", "<a>&lt;b&gt;&amp;amp;</a>")]
    [InlineData("<a><![CDATA[terbuka</a>", "<a>terbuka</a>")]
    [InlineData("<a><!-- -- --><b/><!-- terbuka</a>", "<a><b/> terbuka</a>")]
    [InlineData("<a>2 < 3</a>", "<a>2 &lt; 3</a>")]
    [InlineData("bukan xml", "")]
    public void What_publishers_send_becomes_what_a_reader_accepts(string sent, string repaired) => Assert.Equal(repaired, XmlRepair.Of(sent));
}
