namespace ReputationWatch.Dashboard.Language;

abstract partial class Words
{
    /// <summary>The words of what is learnt from corrections.</summary>
    public abstract LearningWords Learning { get; }
}

sealed partial class Indonesian
{
    public override LearningWords Learning { get; } = new LearningIndonesian();
}

sealed partial class English
{
    public override LearningWords Learning { get; } = new LearningEnglish();
}
