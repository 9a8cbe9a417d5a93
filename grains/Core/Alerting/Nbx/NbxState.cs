namespace ReputationWatch.Alerting.Nbx;

/// <summary>A detector's memory as it is stored: numbers, and by which layout to read them.</summary>
/// <param name="Version">The layout; see <see cref="NbxState.Version"/>.</param>
/// <param name="Numbers">The numbers. They come back bit for bit.</param>
public sealed record NbxMemory(int Version, double[] Numbers);

/// <summary>
/// What the detector remembers of one keyword: about a hundred numbers, in one array so that a step allocates nothing and
/// a copy is one copy. Not safe for two threads at once.
/// </summary>
public sealed class NbxState
{
    /// <summary>The layout of the numbers. Raised when it changes: memory of another version is rebuilt from the stored counts.</summary>
    public const int Version = 1;

    internal const int Level = 0, Bins = 1, Dispersed = 2, Numerator = 3, Denominator = 4, Phi = 5, LastDay = 6;
    internal const int ScaleSum = 0, ScaleMean = 1, ScaleVariance = 2, ScaleNumerator = 3, ScaleDenominator = 4, ScalePhi = 5;
    internal const int ScaleLength = 6;
    const int HeadLength = 7;
    const int WeekendLength = 6;

    internal readonly double[] Numbers;
    internal readonly int Profile, Weekend, Scales;

    /// <summary>The memory of a keyword of which nothing was seen.</summary>
    public NbxState(NbxOptions options) : this(options, new double[LengthFor(options)])
    {
        Numbers[Phi] = options.PhiStart;
        Numbers[LastDay] = -1;
        for (var i = 0; i < options.Slots; i++) Numbers[Profile + 2 * options.Slots + i] = 1;
        Numbers[Weekend + 4] = Numbers[Weekend + 5] = 1;
        for (var j = 0; j < options.ScaleHours.Count; j++) Numbers[Scales + j * ScaleLength + ScalePhi] = options.PhiStart;
    }

    NbxState(NbxOptions options, double[] numbers)
    {
        Numbers = numbers;
        Profile = HeadLength;
        Weekend = Profile + 3 * options.Slots;
        Scales = Weekend + WeekendLength;
    }

    /// <summary>Bins seen so far, without the missing ones.</summary>
    public int BinsSeen => (int)Numbers[Bins];

    /// <summary>Bytes of the numbers.</summary>
    public int Bytes => Numbers.Length * sizeof(double);

    /// <summary>Another one that goes its own way from here.</summary>
    public NbxState Copy(NbxOptions options) => new(options, (double[])Numbers.Clone());

    /// <summary>What to store.</summary>
    public NbxMemory Save() => new(Version, (double[])Numbers.Clone());

    /// <summary>The state that was stored; null where it is of another version or for other options, and has to be rebuilt.</summary>
    public static NbxState? Load(NbxMemory memory, NbxOptions options) =>
        memory.Version == Version && memory.Numbers.Length == LengthFor(options) ? new(options, (double[])memory.Numbers.Clone()) : null;

    static int LengthFor(NbxOptions options) => HeadLength + 3 * options.Slots + WeekendLength + options.ScaleHours.Count * ScaleLength;
}
