using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

public sealed class ContextSuggestionsTests
{
    [Theory]
    [InlineData("serang", "pemkot", "banten", "israel", "saling serang")]
    [InlineData("batu", "pemkot", "malang", "batu bara", "batu ginjal")]
    [InlineData("malang", "pemkot", "kepanjen", "nasib malang", "pria malang")]
    [InlineData("bima", "dompu", "rasanae", "bima arya", "bima sakti")]
    [InlineData("metro", "pemkot", "yosodadi", "metro jaya", "metro tv")]
    public void The_senses_of_a_name_are_told_apart(string name, string require, string alsoRequire, string exclude, string alsoExclude)
    {
        var advice = Advise(name);

        Assert.Equal(ContextVerdict.Suggested, advice.Verdict);
        Assert.Contains(require, advice.Require.Select(r => r.Phrase));
        Assert.Contains(alsoRequire, advice.Require.Select(r => r.Phrase));
        Assert.Contains(exclude, advice.Exclude.Select(e => e.Phrase));
        Assert.Contains(alsoExclude, advice.Exclude.Select(e => e.Phrase));
    }

    [Theory]
    [InlineData("serang")]
    [InlineData("batu")]
    [InlineData("malang")]
    [InlineData("bima")]
    [InlineData("metro")]
    public void What_is_suggested_is_of_one_sense_supported_and_no_word_of_grammar_and_shows_two_headlines(string name)
    {
        var (advice, rows) = (Advise(name), Rows(name));

        Assert.All(advice.Require.Concat(advice.Exclude), s =>
        {
            Assert.True(s.Place + s.Other >= 3, s.Phrase);
            Assert.True(s.Score >= 3.84, s.Phrase);
            Assert.DoesNotContain(s.Phrase.Split(' '), CommonWords.IsFunction);
            Assert.Equal(2, s.Examples.Count);
        });
        Assert.All(advice.Require, s => Assert.All(s.Examples, e => Assert.Contains(rows, r => r.Title == e && r.IsPlace)));
        Assert.All(advice.Exclude, s => Assert.All(s.Examples, e => Assert.Contains(rows, r => r.Title == e && !r.IsPlace)));
    }

    [Theory]
    [InlineData("serang")]
    [InlineData("batu")]
    [InlineData("malang")]
    [InlineData("bima")]
    [InlineData("metro")]
    public void Taking_all_of_it_keeps_the_place_and_loses_the_rest(string name)
    {
        var advice = Advise(name);
        var keyword = Keyword(name) with { RequiredContexts = [.. advice.Require.Select(r => r.Phrase)], ExcludedContexts = [.. advice.Exclude.Select(e => e.Phrase)] };
        var relevance = new Relevance(keyword);

        var kept = Rows(name).Where(r => relevance.Allows(r.Title, r.Snippet)).ToList();

        Assert.Equal(advice.Kept, kept.Count);
        Assert.Equal(24 - advice.Kept, advice.Lost);
        Assert.True(kept.Count(r => r.IsPlace) >= 11, string.Join('\n', Rows(name).Except(kept).Where(r => r.IsPlace)));
        Assert.True(kept.Count(r => !r.IsPlace) <= 1, string.Join('\n', kept.Where(r => !r.IsPlace)));
    }

    [Fact]
    public void With_few_texts_nothing_is_suggested()
    {
        var advice = Of(Keyword("serang"), Texts("serang").Take(ContextSuggestions.LeastTexts - 1));

        Assert.Equal((ContextVerdict.TooFew, 19), (advice.Verdict, advice.Texts));
        Assert.Empty(advice.Require.Concat(advice.Exclude));
    }

    [Fact]
    public void A_copy_counts_once_and_a_text_without_the_name_not_at_all()
    {
        var copies = Enumerable.Repeat(("Banjir di Serang", ""), 30).Append(("Harga beras turun", ""));

        Assert.Equal((ContextVerdict.TooFew, 1), (Of(Keyword("serang"), copies).Verdict, Of(Keyword("serang"), copies).Texts));
    }

    [Fact]
    public void A_name_that_means_one_thing_needs_no_context()
    {
        var sampit = Enumerable.Range(0, 25).Select(i => ($"Bupati buka acara ke-{i} di Sampit", "Acara berlangsung di Sampit, Kalimantan Tengah."));

        Assert.Equal(ContextVerdict.OneSense, Of(Keyword("sampit"), sampit).Verdict);
    }

    [Fact]
    public void What_the_keyword_has_already_is_not_suggested_again()
    {
        var advice = Of(Keyword("batu") with { RequiredContexts = ["Songgoriti"], ExcludedContexts = ["Batu Bara"] }, Texts("batu"));

        Assert.DoesNotContain("songgoriti", advice.Require.Select(r => r.Phrase));
        Assert.DoesNotContain("batu bara", advice.Exclude.Select(e => e.Phrase));
    }

    [Fact]
    public void A_word_as_frequent_in_both_senses_scores_nothing_and_one_of_a_single_sense_scores_high()
    {
        Assert.Equal(0, LogLikelihood.Of(5, 10, 10, 20), 9);
        Assert.Equal(27.726, LogLikelihood.Of(10, 10, 0, 10), 3);
    }

    [Fact]
    public void Coverage_of_an_old_event_is_never_taken_for_another_thing_of_the_name()
    {
        var texts = Daily("Tanjung Seruni")
            .Concat(Enumerable.Range(1, 8).Select(i => ($"Bedah akar kerusuhan Tanjung Seruni bagian {i}", "Kerusuhan seruni pecah di pelabuhan.")))
            .Concat(Enumerable.Range(1, 5).Select(i => ($"Film Tanjung Seruni diputar di kampus {i}", "Kerusuhan Seruni jadi latarnya.")))
            .Concat(Enumerable.Range(1, 5).Select(i => ($"Mengapa konflik Tanjung Seruni meletus, seri {i}", "")))
            .Concat(Enumerable.Range(1, 6).Select(i => ($"Jajaran tanjung seruni kering mekar ke-{i} di Taman Bunga", "")));

        var advice = Of(new() { Id = new("seruni"), Name = "Tanjung Seruni" }, texts);

        Assert.DoesNotContain(advice.Require.Concat(advice.Exclude).SelectMany(s => s.Phrase.Split(' ')), w => w is "akar" or "diputar" or "meletus" or "kerusuhan");
        Assert.All(advice.Exclude, s => Assert.Equal(0, s.LostPlace));
        Assert.Contains("kering", string.Join(' ', advice.Exclude.Select(s => s.Phrase)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_word_behind_a_name_makes_no_other_name_of_it()
    {
        var texts = Daily("Sampit").Concat(Enumerable.Range(1, 9).Select(i => ($"Lagu Sampit dinyanyikan lagi pada putaran {i}", "")));

        Assert.Equal(ContextVerdict.OneSense, Of(Keyword("sampit"), texts).Verdict);
    }

    [Fact]
    public void What_is_required_is_a_name_or_an_office_and_what_is_excluded_loses_something()
    {
        var texts = Texts("serang").Concat(Enumerable.Range(1, 9).Select(i => ($"Sebanyak {i} petugas PS sigap di Kota Serang", $"Sebanyak {i} petugas PS sigap bertugas di Kota Serang.")));

        var advice = Of(Keyword("serang"), texts);

        Assert.DoesNotContain(advice.Require.SelectMany(r => r.Phrase.Split(' ')), w => w is "sebanyak" or "petugas" or "ps" or "sigap");
        Assert.All(advice.Exclude, e => Assert.True(e.Lost > 0, e.Phrase));
    }

    [Fact]
    public void Nothing_is_required_that_would_lose_much_of_what_is_right()
    {
        var texts = Texts("serang").Concat(Enumerable.Range(1, 30).Select(i => ($"Acara ke-{i}", $"Serang, warga ikut acara ke-{i} yang meriah.")));

        var advice = Of(Keyword("serang"), texts);

        Assert.Empty(advice.Require);
        Assert.NotEmpty(advice.Exclude);
    }

    static IEnumerable<(string Title, string Snippet)> Daily(string name) =>
        Enumerable.Range(1, 20).Select(i => ($"Bupati buka acara ke-{i} di {name}", $"Acara berlangsung di {name}, Kalimantan Tengah."));

    static ContextAdvice Of(TrackedKeyword keyword, IEnumerable<(string Title, string Snippet)> texts)
    {
        var old = new OldEvents(Assessor.With(LensSample.Dermaga("kerusuhan seruni", "kerusuhan tanjung seruni", "konflik tanjung seruni")), new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero));
        return ContextSuggestions.Of(keyword, texts, (title, snippet) => old.AreIn(keyword, title, snippet));
    }

    static ContextAdvice Advise(string name) => Of(Keyword(name), Texts(name));

    static TrackedKeyword Keyword(string name) => new() { Id = new(name), Name = char.ToUpperInvariant(name[0]) + name[1..] };

    static IEnumerable<(string Title, string Snippet)> Texts(string name) => Rows(name).Select(r => (r.Title, r.Snippet));

    static List<Row> Rows(string name) =>
        [.. File.ReadLines(Path.Combine(Places.Root, "tests", "fixtures", "contexts", name + ".tsv")).Select(l => l.Split('\t')).Select(f => new Row(f[0] == "place", f[1], f[2]))];

    sealed record Row(bool IsPlace, string Title, string Snippet);
}
