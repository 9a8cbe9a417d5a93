namespace ReputationWatch.Assessing;

/// <summary>What a term does to the tone of others; see the heads of <c>Lexicons/shifters.txt</c> and <c>Lexicons/sport.txt</c>.</summary>
[Flags]
internal enum ToneTraits
{
    None = 0,
    Not = 1,
    Fail = 2,
    Soften = 4,
    Rise = 8,
    Fall = 16,
    Burden = 32,
    Plain = 64,
    Sign = 128,
    War = 256,
    Solved = 512,
}

/// <summary>A term of the tone lists.</summary>
/// <param name="Weight">Below 0 bad, above 0 good; 0 where it only acts on others, or hides the words inside it.</param>
/// <param name="Traits">What it does besides.</param>
internal sealed record ToneTerm(double Weight, ToneTraits Traits)
{
    public bool Is(ToneTraits trait) => (Traits & trait) != 0;
}
