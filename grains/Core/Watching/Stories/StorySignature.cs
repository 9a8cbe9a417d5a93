namespace ReputationWatch.Watching;

/// <summary>What a text is recognised by in copies.</summary>
public sealed class StorySignature
{
    StorySignature() { }

    /// <summary>The signature; null where the text is too short.</summary>
    public static StorySignature? Of(string text) => null;
}
