namespace ReputationWatch.Assessing;

public sealed class WordReaderTests
{
    [Theory]
    [InlineData("Bupati Kotim: banjir surut", "bupati kotim banjir surut")]
    [InlineData("anti-hoaks", "anti hoaks")]
    [InlineData("Jum'at dan don’t", "jum'at dan don't")]
    [InlineData("Sampit's past", "sampit s past")]
    [InlineData("1.998 rumah, 18/2/2001", "1.998 rumah 18 2 2001")]
    [InlineData("kor\u00ADup\u200Bsi", "korupsi")]
    [InlineData("ＫＯＲＵＰＳＩ 𝐡𝐨𝐚𝐤𝐬", "korupsi hoaks")]
    [InlineData("é e\u0301", "é é")]
    [InlineData("\uD83D\uDE00 \uD83D sampah \uDE00", "sampah")]
    [InlineData(" \u00AD . - ' ", "")]
    [InlineData("'98", "98")]
    public void Words_are_folded_for_looking_up(string text, string forms) =>
        Assert.Equal(forms, string.Join(' ', WordReader.Read(text).Select(w => w.Form)));

    [Fact]
    public void A_word_keeps_its_place_in_the_original_text()
    {
        const string text = "“ＫＯＲＵＰＳＩ” di 𝐒ampit";

        Assert.Equal(["ＫＯＲＵＰＳＩ", "di", "𝐒ampit"], WordReader.Read(text).Select(w => text.Substring(w.Start, w.Length)));
    }

    [Theory]
    [InlineData("Banjir surut. Warga pulang.", 2)]
    [InlineData("Kab. Malang dan Jl. Merdeka No. 5 dibuka", 1)]
    [InlineData("Bupati H. Halikin hadir", 1)]
    [InlineData("Benarkah? Tidak!", 2)]
    [InlineData("Harga Rp1.998.000 turun", 1)]
    public void Sentences_end_at_their_signs_and_not_at_abbreviations(string text, int sentences) =>
        Assert.Equal(sentences, WordReader.Read(text)[^1].Sentence + 1);

    [Theory]
    [InlineData("Tidak datang, korupsi diusut", 2)]
    [InlineData("Kotim: aman - kondusif", 3)]
    [InlineData("anti-hoaks", 1)]
    public void Clauses_end_at_commas_colons_and_dashes(string text, int clauses) =>
        Assert.Equal(clauses, WordReader.Read(text).Select(w => w.Clause).Distinct().Count());
}
