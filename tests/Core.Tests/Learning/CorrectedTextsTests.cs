using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

public sealed class CorrectedTextsTests
{
    [Fact]
    public void Corrections_of_a_tone_become_texts_and_others_are_passed_over()
    {
        var given = LayerSample.Labels(2);

        var texts = CorrectedTexts.Of([given[0] with { Snippet = "Ramai.", Published = null }, given[1] with { Label = given[1].Label with { Tone = null, Risks = [Risk.Hoax] } }]);

        var text = Assert.Single(texts);
        Assert.Equal(
            ("sampit https://a.example/0", "https://a.example/0", "Sampit", Tone.Negative, given[0].Title, "Ramai.", LayerSample.Now),
            (text.Key, text.Group, text.Keyword, text.Tone, text.Title, text.Snippet, text.Published));
    }
}
