using ReputationWatch.Dashboard.Language;
using ReputationWatch.Trending;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>What is known of a campaign's effect, in sentences of one language.</summary>
sealed class CampaignText(Words words, Format format)
{
    const double WorthTelling = 1.05;

    readonly AnalysisWords _words = words.Analysis;
    readonly AnalysisText _text = new(words, format);

    /// <summary>The lift of weekly counts, or why nothing is said.</summary>
    public string Counts(Finding<CampaignLift> finding) => finding.Result is { } lift ? _text.Lift(lift.Chosen.Percent) : _words.TooLittle(finding.Missing!);

    /// <summary>The lift of the weekly share, or why nothing is said.</summary>
    public string Share(Finding<ShareLift> finding) => finding.Result is { } lift
        ? _words.ShareLift(format.Percent(lift.ShareBefore), format.Percent(lift.ShareAfter), _text.Points(lift.Points.Low), _text.Points(lift.Points.High))
        : _words.TooLittle(finding.Missing!);

    /// <summary>How far a lift can be trusted; empty where there is none.</summary>
    public IReadOnlyList<string> Trust(LiftTest? test, Placebo? placebo)
    {
        if (test is null) return [];

        var (before, after) = (format.Count(test.WeeksBefore), format.Count(test.WeeksAfter));
        List<string> said = [test.IsClear ? _words.Provable : _words.NotProvable(after), _words.Weeks(before, after)];
        if (test.Inflation >= WorthTelling) said.Add(_words.Inflation(format.Number(test.Inflation, 1)));
        if (placebo is { } check) said.Add(_words.Placebo(format.Count(check.Rank - 1), format.Count(check.Tried)));
        return said;
    }

    /// <summary>How far the lift of positive stories can be trusted, with what is to be said of the control, of breaks and of when.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="control">The control's name; empty without one.</param>
    public IReadOnlyList<string> Trust(CampaignEffect effect, string control)
    {
        var lift = effect.Positive.Result;
        List<string> said = [.. Trust(lift?.Chosen, lift?.Placebo)];
        if (lift is not null) said.Add(_words.Control(effect.Control, control, lift.ControlCorrelation is { } r ? format.Number(r, 2) : null));
        if (effect.PossibleOn is { } day) said.Add(_words.PossibleOn(format.Day(day)));
        else if (effect.Positive.Missing is { Kind: Shortage.WeeksBefore }) said.Add(_words.NeverPossible);
        if (effect.Breaks.Count > 0) said.Add(_words.BreakInside);
        return said;
    }
}
