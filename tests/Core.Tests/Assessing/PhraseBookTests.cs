namespace ReputationWatch.Assessing;

public sealed class PhraseBookTests
{
    [Fact]
    public void The_longest_phrase_wins_and_hides_what_is_inside_it()
    {
        var book = Book("komisi pemberantasan korupsi", "korupsi", "pemberantasan");

        Assert.Equal(["komisi pemberantasan korupsi", "korupsi"], Longest(book, "Komisi Pemberantasan Korupsi usut korupsi"));
    }

    [Fact]
    public void All_finds_phrases_inside_one_another() =>
        Assert.Equal(["konflik sampit", "sampit"], All(Book("konflik sampit", "sampit"), "konflik Sampit"));

    [Fact]
    public void A_phrase_does_not_run_over_the_end_of_a_sentence() =>
        Assert.Empty(All(Book("konflik sampit"), "Tak ada konflik. Sampit aman."));

    [Fact]
    public void A_phrase_that_is_only_begun_is_not_found() =>
        Assert.Empty(All(Book("konflik sampit"), "konflik"));

    [Theory]
    [InlineData("korupsinya", true)]
    [InlineData("korupsilah", true)]
    [InlineData("korupsian", false)]
    public void An_Indonesian_clitic_may_hang_on_a_word(string text, bool found) =>
        Assert.Equal(found, Longest(Book("korupsi"), text).Count == 1);

    [Fact]
    public void Without_clitics_a_name_is_only_itself()
    {
        var book = new PhraseBook<string>(clitics: false);
        book.Add("malang", "malang");

        Assert.Empty(book.All([.. WordReader.Read("malangnya")]));
    }

    [Fact]
    public void A_phrase_without_a_word_is_not_filed() =>
        Assert.Empty(All(Book(" - "), "a - b"));

    static PhraseBook<string> Book(params string[] phrases)
    {
        var book = new PhraseBook<string>(clitics: true);
        foreach (var phrase in phrases) book.Add(phrase, phrase);
        return book;
    }

    static List<string> Longest(PhraseBook<string> book, string text) => [.. book.Longest([.. WordReader.Read(text)]).Select(h => h.Entry)];

    static List<string> All(PhraseBook<string> book, string text) => [.. book.All([.. WordReader.Read(text)]).Select(h => h.Entry)];
}
