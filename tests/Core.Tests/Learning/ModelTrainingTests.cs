using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

public sealed class ModelTrainingTests
{
    static readonly string[] Good = ["panen melimpah di", "jembatan baru selesai di", "warga rukun di", "sekolah gratis dibuka di", "air bersih mengalir di"];
    static readonly string[] Bad = ["banjir merendam", "dua tewas di", "korupsi merugikan", "jalan rusak parah di", "pasar terbakar di"];
    static readonly string[] Plain = ["jadwal kapal dari", "rapat digelar di", "pelantikan camat di", "prakiraan cuaca", "lowongan kerja di"];
    static readonly string[] Towns = ["Sampit", "Serang", "Batu", "Bima"];

    static readonly IReadOnlyList<LabelledText> Texts =
    [
        .. Of(Good, Tone.Positive), .. Of(Bad, Tone.Negative), .. Of(Plain, Tone.Neutral),
        .. Of(["the fair opens in", "flood kills two in", "council meets in"], Tone.Neutral).Select(t => t with { Language = "en", Key = "en-" + t.Key }),
    ];

    [Fact]
    public void The_same_texts_give_the_same_bytes_in_whatever_order_they_come() =>
        Assert.Equal(ModelTraining.Train(Texts, [], []), ModelTraining.Train([.. Texts.Reverse()], [], []));

    [Fact]
    public void What_was_learnt_is_told()
    {
        var assessor = Assessor.WithWeights(ModelTraining.Train(Texts, [], []));

        Assert.Equal(Tone.Positive, Tell(assessor, "Panen melimpah di Metro"));
        Assert.Equal(Tone.Negative, Tell(assessor, "Korupsi merugikan Metro"));
        Assert.Equal(Tone.Neutral, Tell(assessor, "Jadwal kapal dari Metro"));
    }

    [Fact]
    public void Held_back_texts_are_not_learnt_from()
    {
        var held = Texts[0] with { Key = "held", Tone = Tone.Negative, Split = Split.Test };

        Assert.Equal(ModelTraining.Train(Texts, [], []), ModelTraining.Train([.. Texts, held], [held], [held]));
    }

    [Fact]
    public void Real_headlines_count()
    {
        var real = Texts.Take(20).Select(t => t with { Key = "real-" + t.Key, Tone = Tone.Negative });

        Assert.NotEqual(ModelTraining.Train(Texts, [], []), ModelTraining.Train(Texts, real, []));
    }

    [Fact]
    public void English_is_told_from_Indonesian()
    {
        var model = WeightsFile.Read(ModelTraining.Train(Texts, [], []));

        Assert.True(model.Language.IsEnglish(Features("The council meets in the town")));
        Assert.False(model.Language.IsEnglish(Features("Rapat digelar di kota")));
    }

    static FeatureList Features(string title)
    {
        Example.Of(new() { Key = "k", Group = "k", Title = title, Tone = Tone.Neutral }, 1);
        return ToneScratch.Own.Scan.Features;
    }

    static Tone Tell(Assessor assessor, string title) =>
        assessor.Assess(Assessing.Assessing.Named("Metro"), new(title, "", null, Assessing.Assessing.Today), Assessing.Assessing.Today).Tone;

    static IEnumerable<LabelledText> Of(string[] beginnings, Tone tone) =>
        from beginning in beginnings
        from place in Towns
        select new LabelledText { Key = $"{beginning} {place}", Group = place, Keyword = place, Title = $"{beginning} {place}", Tone = tone };
}
