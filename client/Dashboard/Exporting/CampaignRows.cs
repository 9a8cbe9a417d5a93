using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>What campaigns did, as rows of an analysis.</summary>
static class CampaignRows
{
    static readonly CampaignText Id = new(Words.Indonesian, new(Words.Indonesian));
    static readonly CampaignText En = new(Words.English, new(Words.English));

    public static IEnumerable<AnalysisRow> Of(CampaignEffect effect)
    {
        var control = effect.Campaign.Control?.Value ?? "";
        yield return Lift("campaign_positive", effect, effect.Positive, Together(Id.Counts(effect.Positive), Id.Trust(effect, control)), Together(En.Counts(effect.Positive), En.Trust(effect, control)));
        yield return Lift("campaign_harmful", effect, effect.Harmful, Of(Id, effect.Harmful), Of(En, effect.Harmful));

        var share = effect.Share.Result;
        yield return new(
            "campaign_share", effect.Campaign.Id, effect.Campaign.From, effect.Campaign.To, share?.Points.Value, share?.Points.Low, share?.Points.High, "points",
            share?.Test.WeeksAfter, Grade(share?.Test), Of(Id, effect.Share), Of(En, effect.Share));
    }

    static AnalysisRow Lift(string name, CampaignEffect effect, Finding<CampaignLift> finding, string id, string en)
    {
        var test = finding.Result?.Chosen;
        return new(
            name, effect.Campaign.Id, effect.Campaign.From, effect.Campaign.To, test?.Percent.Value, test?.Percent.Low, test?.Percent.High, "percent", test?.WeeksAfter,
            Grade(test), id, en);
    }

    static string Of(CampaignText text, Finding<CampaignLift> finding) =>
        Together(text.Counts(finding), text.Trust(finding.Result?.Chosen, finding.Result?.Placebo));

    static string Of(CampaignText text, Finding<ShareLift> finding) =>
        Together(text.Share(finding), text.Trust(finding.Result?.Test, finding.Result?.Placebo));

    static string? Grade(LiftTest? test) => test is null ? AnalysisRows.Lower(Trending.Grade.TooLittle) : AnalysisRows.Clear(test.IsClear);

    static string Together(string first, IEnumerable<string> more) => string.Join(' ', [first.EndsWith('.') ? first : first + ".", .. more]);
}
