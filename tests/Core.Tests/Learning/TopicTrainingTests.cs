using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

public sealed class TopicTrainingTests
{
    [Fact]
    public void The_same_texts_in_any_order_give_the_same_bytes()
    {
        LabelledText[] texts = [.. Enumerable.Range(0, 12).Select(Text)];

        Assert.Equal(TopicTraining.Train(texts, []), TopicTraining.Train(texts.Reverse(), []));
    }

    [Fact]
    public void What_is_held_back_is_not_learnt_from()
    {
        LabelledText[] texts = [.. Enumerable.Range(0, 12).Select(Text)];
        var held = Text(12) with { Split = Split.Test };

        Assert.Equal(TopicTraining.Train(texts, []), TopicTraining.Train([.. texts, held], []));
    }

    [Theory]
    [InlineData(0.9, 2)]
    [InlineData(0.6, 0)]
    public void The_bar_is_the_lowest_that_is_precise_enough(double precision, double above)
    {
        (double, bool)[] held = [(3, true), (2.5, true), (2, false), (1, true), (0.5, false)];

        Assert.InRange(TopicBars.Precise(held, precision), above, above + 1);
    }

    static LabelledText Text(int i) => new()
    {
        Key = $"t-{i:00}",
        Group = $"t-{i:00}",
        Title = i % 2 == 0 ? $"Kabar nomor {i} itu bohong, kata polisi" : $"Panen raya ke-{i} di desa",
        Tone = Tone.Neutral,
        Risks = i % 2 == 0 ? [new(Risk.Hoax, "reported", null)] : [],
    };
}
