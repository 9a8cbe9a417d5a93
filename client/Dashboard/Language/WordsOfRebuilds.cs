namespace ReputationWatch.Dashboard.Language;

abstract partial class Words
{
    /// <summary>The words of figures that are computed anew.</summary>
    public abstract RebuildWords Rebuilds { get; }
}

sealed partial class Indonesian
{
    public override RebuildWords Rebuilds { get; } = new RebuildIndonesian();
}

sealed partial class English
{
    public override RebuildWords Rebuilds { get; } = new RebuildEnglish();
}
