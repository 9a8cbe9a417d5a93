using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;
using ReputationWatch.Watching;

namespace ReputationWatch.Learning;

/// <summary>A text as the trainer sees it.</summary>
/// <param name="Slots">The weights it uses.</param>
/// <param name="Values">What each is multiplied with.</param>
/// <param name="Tone">What a person said.</param>
/// <param name="Weight">How much it counts.</param>
internal sealed record Example(int[] Slots, float[] Values, Tone Tone, double Weight)
{
    // A name that no text holds.
    static readonly TrackedKeyword Nobody = Named("\u0001");

    /// <summary>Reads a text for the keyword it was labelled for.</summary>
    public static Example Of(LabelledText text, double weight) => Of(text, text.Keyword is null ? Nobody : Named(text.Keyword), weight);

    /// <summary>
    /// Reads a text for its keyword and, with half the weight each, as if no keyword stood in it: so that a text about a keyword which it does
    /// not name is judged as well. Not for who acts against the wrongs of others, to whom the label belongs alone.
    /// </summary>
    public static IEnumerable<Example> Both(LabelledText text, double weight)
    {
        if (text.Keyword is null || KeywordKinds.Of(text.Keyword) == KeywordKind.Enforcer) return [Of(text, weight)];
        return [Of(text, weight / 2), Of(text, Nobody, weight / 2)];
    }

    static Example Of(LabelledText text, TrackedKeyword keyword, double weight)
    {
        var scratch = ToneScratch.Own;
        Passage.Of(new(text.Title, text.Snippet, null, text.Published), scratch.Fields, scratch.Passages);
        scratch.Names.Find(keyword, scratch.Passages);
        scratch.Scan.Read(scratch.Passages, scratch.Names, ToneLexicon.BuiltIn);
        var features = scratch.Scan.Features;
        return new(features.Slots.ToArray(), features.Values.ToArray(), text.Tone, weight);
    }

    static TrackedKeyword Named(string name) => new() { Id = KeywordId.From("label"), Name = name };
}
