using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

public sealed class OwnCorpusTests
{
    const string Line = "port-0012a\tSampit\t2025-03-04\tid\tpositive\tmentions:sampit-2001\thoax/debunked/Sampit,hate/reported/-\tport\tPelabuhan Sampit ramai\tLama sepi.";

    [Fact]
    public void A_line_is_a_text_with_its_labels()
    {
        var text = Assert.Single(OwnCorpus.Read(["# a remark", "", Line], "port.tsv", Split.Train));

        Assert.Equal(("port-0012a", "port-0012", "Sampit", "id", Tone.Positive), (text.Key, text.Group, text.Keyword, text.Language, text.Tone));
        Assert.Equal(new LabelledEra("sampit-2001", EraRole.Mentions, false), text.Era);
        Assert.Equal([new(Risk.Hoax, "debunked", "Sampit"), new(Risk.Hate, "reported", null)], text.Risks);
        Assert.Equal(("port", "Pelabuhan Sampit ramai", "Lama sepi."), (text.Subject, text.Title, text.Snippet));
    }

    [Theory]
    [InlineData("id\tpositive", "columns; write 10")]
    [InlineData("x-1\tSampit\t4 Maret\tid\tpositive\tnone\t-\tport\tTitle\t", "write YYYY-MM-DD")]
    [InlineData("x-1\tSampit\t2025-03-04\tid\tgood\tnone\t-\tport\tTitle\t", "write positive, neutral or negative")]
    [InlineData("x-1\tSampit\t2025-03-04\tid\tpositive\told\t-\tport\tTitle\t", "write none, present, about:LENS")]
    [InlineData("x-1\tSampit\t2025-03-04\tid\tpositive\tnone\thoax\tport\tTitle\t", "write risk/manner/target")]
    public void A_wrong_line_is_told_with_its_number_and_what_to_write(string line, string told)
    {
        var wrong = Assert.Throws<FormatException>(() => OwnCorpus.Read([Line, line], "port.tsv", Split.Train).ToList());

        Assert.StartsWith("port.tsv, line 2: ", wrong.Message);
        Assert.Contains(told, wrong.Message);
    }
}
