using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching.Stories;

public class StoryPostingsTests
{
    static readonly string[] Words = ["sampit", "pasar", "banjir", "bupati", "jalan", "panen", "sekolah", "hutan"];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Those_who_share_the_most_words_and_of_them_the_newest_are_found_as_by_counting_all(int seed)
    {
        var random = new Random(seed);
        var members = Enumerable.Range(0, 400).Select(n => Member(n, Words.Where((_, i) => random.Next(i + 1) == 0))).ToList();
        foreach (var (take, asked) in members.Select((m, i) => (i % 40 + 1, m.Traits.TitleWords)))
        {
            if (asked.Count < 2) continue;
            var lists = asked.Select(word => (Word: word, Members: members.FindAll(m => m.Traits.TitleWords.Contains(word)))).OrderBy(l => l.Members.Count).ToList();

            var found = StoryPostings.MostShared([.. lists[..^1].Select(l => l.Members)], lists[^1].Word, least: 2, take);

            var counted = members.Select(m => (Member: m, Shared: m.Traits.TitleWords.Count(asked.Contains))).Where(m => m.Shared >= 2);
            Assert.Equal(counted.OrderByDescending(m => m.Shared).ThenByDescending(m => m.Member.Number).Take(take).Select(m => m.Member.Number), found.Select(m => m.Number));
        }
    }

    [Fact]
    public void It_ends_as_soon_as_enough_stand_in_every_list()
    {
        var members = Enumerable.Range(0, 1000).Select(n => Member(n, ["sampit", "pasar"])).ToList();

        var found = StoryPostings.MostShared([members], "sampit", least: 2, most: 3);

        Assert.Equal([999, 998, 997], found.Select(m => m.Number));
    }

    static StoryMember Member(int number, IEnumerable<string> words) =>
        new(new(new(string.Join(' ', words), "", null, DateTimeOffset.UnixEpoch)), $"story {number}", number);
}
