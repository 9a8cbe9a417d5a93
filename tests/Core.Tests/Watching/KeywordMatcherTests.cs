using System.Globalization;

namespace ReputationWatch.Watching;

public sealed class KeywordMatcherTests
{
    static readonly TrackedKeyword Sampit = Named("Sampit");
    static readonly TrackedKeyword Kotim = Named("Kotawaringin Timur") with { Aliases = ["Kotim"] };
    static readonly TrackedKeyword Serang = Named("Serang") with { RequiredContexts = ["Banten"] };

    [Theory]
    [InlineData("Bupati Kotim di Sampit", "", "sampit kotawaringin-timur")]
    [InlineData("Banjir", "Banjir merendam Kotawaringin Timur.", "kotawaringin-timur")]
    [InlineData("Kotawaringin Barat", "", "")]
    [InlineData("Iran Serang Israel", "", "")]
    [InlineData("Banjir Serang, Banten", "", "serang")]
    [InlineData("", "", "")]
    public void A_text_is_matched_with_every_keyword_it_speaks_of_in_their_order(string title, string snippet, string ids) =>
        Assert.Equal(ids, string.Join(' ', new KeywordMatcher([Sampit, Kotim, Serang]).Match(title, snippet)));

    [Fact]
    public void A_keyword_named_twice_is_matched_once() =>
        Assert.Single(new KeywordMatcher([Kotim]).Match("Kotim", "Kotim, Kotawaringin Timur"));

    [Fact]
    public void One_among_thousands_is_found()
    {
        var many = Enumerable.Range(0, 5_000).Select(i => Named("Desa " + i.ToString(CultureInfo.InvariantCulture))).ToList();

        Assert.Equal([KeywordId.From("Desa 4321")], new KeywordMatcher(many).Match("Jalan Desa 4321 diperbaiki", ""));
    }

    [Fact]
    public void The_stamp_follows_ids_names_and_contexts_and_nothing_else()
    {
        var stamp = KeywordMatcher.StampOf([Sampit, Serang]);

        Assert.Equal(stamp, new KeywordMatcher([Sampit with { Interval = TimeSpan.FromMinutes(5) }, Serang]).Stamp);
        Assert.NotEqual(stamp, KeywordMatcher.StampOf([Sampit with { Aliases = ["Kota Sampit"] }, Serang]));
        Assert.NotEqual(stamp, KeywordMatcher.StampOf([Sampit, Serang with { RequiredContexts = [], ExcludedContexts = ["Banten"] }]));
        Assert.NotEqual(stamp, KeywordMatcher.StampOf([Sampit]));
    }

    static TrackedKeyword Named(string name) => new() { Id = KeywordId.From(name), Name = name };
}
