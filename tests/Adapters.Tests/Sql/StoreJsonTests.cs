using System.Text.Json;
using ReputationWatch.Adapters.Sql;
using ReputationWatch.Assessing;
using ReputationWatch.Parsing;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public sealed class StoreJsonTests
{
    [Fact]
    public void An_assessment_is_written_as_the_store_has_always_read_it() => Assert.Equal(
        """
        {"tone":"negative","probabilities":{"positive":0.1,"neutral":0.2,"negative":0.7},"era":{"lens":"sampit-2001","role":"about","p":0.9,"clash":false},"risks":["hoax","incitement"],"evidence":[{"field":"title","start":0,"length":6,"text":"Sampit","weight":-1.5,"why":"tone:negated"}],"unsure":false,"riskFindings":[]}
        """,
        StoreJson.Write(Assessment(Tone.Negative, "sampit-2001")));

    [Fact]
    public void An_assessment_of_before_clashes_and_manners_were_told_is_read_without_them()
    {
        var read = StoreJson.Read<Assessment>("""
            {"tone":"negative","probabilities":{"positive":0.1,"neutral":0.2,"negative":0.7},"era":{"lens":"sampit-2001","role":"about","p":0.9},"risks":["hoax"],"evidence":[],"unsure":false}
            """);

        Assert.Equal((false, "sampit-2001"), (read.Era.Clash, read.Era.Lens));
        Assert.Equal([Risk.Hoax], read.Risks);
        Assert.Empty(read.RiskFindings);
    }

    [Fact]
    public void An_entry_is_written_as_the_store_has_always_read_it() => Assert.Equal(
        """
        {"rank":1,"title":"Sampit dan https://a.example/1?x=1&y=é","url":"https://a.example/1?x=1&y=é","snippet":"Cuplikan","outlet":"Antara","published":"2026-03-01T22:00:00.25+00:00","precision":"time"}
        """,
        StoreJson.Write(Entry("https://a.example/1?x=1&y=é")));

    [Fact]
    public void A_value_that_lacks_a_part_is_an_error_and_no_silent_null()
    {
        Assert.Throws<JsonException>(() => StoreJson.Read<SourceEntry>("""{"rank":1,"title":"a"}"""));
        Assert.Throws<JsonException>(() => StoreJson.Read<SourceEntry>("""{"rank":1,"title":null,"url":"a","snippet":"","outlet":null,"published":null,"precision":"time"}"""));
        Assert.Throws<JsonException>(() => StoreJson.Read<string[]>("null"));
    }
}
