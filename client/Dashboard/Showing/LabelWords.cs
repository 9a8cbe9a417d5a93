using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>Eras and risks in words, for corrections.</summary>
static class LabelWords
{
    public static string Era(Words words, Era era) => era.Role switch
    {
        EraRole.About => words.EraAbout(LensName.Of(era.Lens)),
        EraRole.Mentions => words.EraMentions(LensName.Of(era.Lens)),
        _ => words.EraOfToday,
    };

    public static string Risks(Words words, IReadOnlyList<Risk> risks) => risks.Count == 0 ? words.NoRisk : string.Join(", ", risks.Select(words.Risk));
}
