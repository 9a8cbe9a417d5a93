namespace ReputationWatch.Dashboard.Language;

abstract partial class Words
{
    /// <summary>The words of the old events.</summary>
    public abstract LensWords Lenses { get; }
}

sealed partial class Indonesian
{
    public override LensWords Lenses { get; } = new LensIndonesian();
}

sealed partial class English
{
    public override LensWords Lenses { get; } = new LensEnglish();
}
