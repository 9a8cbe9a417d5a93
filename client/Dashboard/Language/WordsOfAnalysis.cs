namespace ReputationWatch.Dashboard.Language;

abstract partial class Words
{
    /// <summary>The words of the analysis.</summary>
    public abstract AnalysisWords Analysis { get; }

    /// <summary>The words of campaigns and notes.</summary>
    public abstract CampaignWords Campaigns { get; }
}

sealed partial class Indonesian
{
    public override AnalysisWords Analysis { get; } = new AnalysisIndonesian();

    public override CampaignWords Campaigns { get; } = new CampaignIndonesian();
}

sealed partial class English
{
    public override AnalysisWords Analysis { get; } = new AnalysisEnglish();

    public override CampaignWords Campaigns { get; } = new CampaignEnglish();
}
