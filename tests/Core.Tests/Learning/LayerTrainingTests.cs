using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;
using ReputationWatch.Watching;

namespace ReputationWatch.Learning;

public sealed class LayerTrainingTests
{
    static readonly IReadOnlyList<LabelledText> Shipped = ShippedTest.Texts;

    static OfficeLayer Better(IReadOnlyList<LabelledText> corrections) => Assert.IsType<LayerTrial.Better>(LayerTraining.Train(corrections, Shipped)).Layer;

    [Fact]
    public void Fewer_corrections_than_are_needed_teach_nothing() =>
        Assert.Equal(new LayerTrial.TooFew(39, LayerTraining.Needed), LayerTraining.Train(LayerSample.Of(39), Shipped));

    [Fact]
    public void A_word_of_the_region_is_learnt_and_tells_held_back_corrections_right()
    {
        var layer = Better(LayerSample.Of(60));

        Assert.Equal(60, layer.Corrections);
        Assert.InRange(layer.Figures.HeldBack, 5, 30);
        Assert.True(layer.Figures.RightAfter > layer.Figures.RightBefore);
        Assert.InRange(layer.Strength, 0.1, 1);
        Assert.InRange(layer.Figures.ShippedBefore - layer.Figures.ShippedAfter, -1, LayerTraining.Tolerated);

        var keyword = new TrackedKeyword { Id = new("sampit"), Name = "Sampit" };
        var fresh = new Coverage("Warga Kota Besi gelar basirang malam ini", "", null, LayerSample.Now);
        var (before, after) = (Assessor.BuiltIn.Assess(keyword, fresh, LayerSample.Now), Assessor.Of(Lenses.BuiltIn, layer.Weights).Assess(keyword, fresh, LayerSample.Now));
        Assert.True(after.Probabilities.Negative > before.Probabilities.Negative + 0.1, $"{before.Probabilities} became {after.Probabilities}");
    }

    [Fact]
    public void The_word_that_was_moved_most_is_shown_with_its_direction_and_in_how_many_texts_it_stands()
    {
        var words = Better(LayerSample.Of(60)).Words;

        var word = Assert.Single(words, w => w.Word == "basirang");
        Assert.True(word.Leaning < 0);
        Assert.Equal(60, word.Texts);
        Assert.Equal(words.OrderByDescending(w => Math.Abs(w.Leaning)).ThenBy(w => w.Word, StringComparer.Ordinal), words);
    }

    [Fact]
    public void Corrections_that_agree_with_the_shipped_weights_make_nothing_better()
    {
        var agreeing = LayerSample.Of(60, Tone.Neutral, "rapat");
        agreeing = [.. agreeing.Select(t => t with { Tone = ShippedReading.Of(t).Tell(null) })];

        var trial = Assert.IsType<LayerTrial.NoBetter>(LayerTraining.Train(agreeing, Shipped));

        Assert.Equal((60, trial.Figures.HeldBack), (trial.Corrections, trial.Figures.RightBefore));
        Assert.InRange(trial.Figures.RightAfter, 0, trial.Figures.RightBefore);
    }

    [Fact]
    public void What_would_harm_the_shipped_test_is_refused_however_well_it_tells_the_corrections()
    {
        // People who call everything the wrong way round: the shipped test itself, turned over.
        LabelledText[] turned =
        [
            .. Shipped.Where(t => t.Tone != Tone.Neutral).Select((t, i) => t with { Key = $"k{i}", Group = $"g{i}", Tone = t.Tone == Tone.Positive ? Tone.Negative : Tone.Positive }),
        ];

        var careless = Assert.IsType<LayerTrial.Better>(LayerTraining.Train(turned, [])).Layer;
        Assert.True(F1(careless.Weights) < F1(null) - LayerTraining.Tolerated, "The sample would do no harm, so it proves nothing");

        var careful = LayerTraining.Train(turned, Shipped);
        Assert.True(careful is LayerTrial.NoBetter || (careful is LayerTrial.Better { Layer: var layer } && F1(layer.Weights) >= F1(null) - LayerTraining.Tolerated), $"{careful}");

        static double F1(OfficeWeights? weights) => ToneScore.Of(Shipped.Select(t => (t.Tone, ShippedReading.Of(t).Tell(weights)))).MacroF1;
    }

    [Fact]
    public void The_same_corrections_give_the_same_layer_to_the_bit()
    {
        var (one, other) = (Better(LayerSample.Of(50)), Better(LayerSample.Of(50)));

        Assert.Equal(one.Weights.All, other.Weights.All);
        Assert.Equal((one.Strength, one.Figures), (other.Strength, other.Figures));
    }

    [Fact]
    public void A_layer_is_read_back_from_JSON_as_it_was()
    {
        var layer = Better(LayerSample.Of(50));

        var read = JsonSerializer.Deserialize<OfficeLayer>(JsonSerializer.Serialize(layer, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!;

        Assert.Equal(layer.Weights.All, read.Weights.All);
        Assert.Equal(layer.Words, read.Words);
        Assert.Equal((layer.Corrections, layer.Strength, layer.Figures), (read.Corrections, read.Strength, read.Figures));
    }

    [Theory]
    [InlineData("[[1,2]]")]
    [InlineData("[[1.5,0,0]]")]
    [InlineData("[[-1,0,0]]")]
    [InlineData("[[99999999,0,0]]")]
    [InlineData("[null]")]
    public void Weights_that_are_no_weights_are_told(string json) =>
        Assert.Contains("[slot, positive, negative]", Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<OfficeWeights>(json)).Message);
}
