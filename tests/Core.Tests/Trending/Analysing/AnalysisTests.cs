using ReputationWatch.Assessing;
using ReputationWatch.Campaigning;
using ReputationWatch.Core.Tests.Trending.Shares;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Trending.Analysing;

public sealed class AnalysisTests
{
    static readonly IReadOnlyDictionary<KeywordId, KeywordSeries> NoControls = new Dictionary<KeywordId, KeywordSeries>();

    static Analysis Of(int days, Func<int, int> negative, AnalysisSpan? span = null, IReadOnlyList<GoodLook>? looks = null, params Campaign[] campaigns)
    {
        var mentions = Enumerable.Range(0, days).SelectMany(d => Facts.Stories(d, negative(d), Tone.Negative).Concat(Facts.Stories(d, 1, Tone.Positive)).Concat(d % 2 == 0 ? Facts.Stories(d, 1, Tone.Neutral, conflict: true) : []));
        return Analysis.Of(new(Facts.Sampit, [.. mentions], looks ?? Facts.Looks(days), []), span ?? AnalysisSpan.Headline(Facts.EndOf(days - 1)), campaigns, NoControls);
    }

    [Fact]
    public void A_window_is_told_beside_the_one_before_it()
    {
        var analysis = Of(100, _ => 1);

        Assert.Equal((28, 14, 28), (analysis.Volume.Stories.Positive, analysis.Volume.Stories.Conflict, analysis.Volume.Stories.Negative));
        Assert.Equal(analysis.Volume.Stories, analysis.VolumeBefore.Stories);
        Assert.Equal(0, analysis.VolumeChange!.Difference.Value);
        Assert.False(analysis.VolumeChange.IsClear);
        Assert.Equal(42 / 70d, analysis.Volume.Polarised);
    }

    [Fact]
    public void A_step_in_harmful_stories_is_found_on_its_day_and_forecast_from_the_new_level()
    {
        var analysis = Of(180, day => day < 120 ? 1 + (day % 2) : 5 + (day % 3));

        var change = Assert.Single(analysis.HarmfulLevels.Result!.Changes);
        Assert.InRange(change.Day.DayNumber - Facts.First.DayNumber, 118, 122);
        Assert.InRange(analysis.Forecast.Result!.Days[0].Expected, 5, 8);
        Assert.True(analysis.HarmfulTrend.Result!.IsClear);
    }

    [Fact]
    public void The_weekly_trend_is_read_off_twelve_weeks_even_where_the_window_is_shorter_and_off_more_where_it_is_longer()
    {
        Assert.Equal(12, Of(200, day => 1 + (day % 2)).HarmfulTrend.Result!.Weeks);
        Assert.Equal(24, Of(200, day => 1 + (day % 2), new(Facts.EndOf(199 - 168), Facts.EndOf(199))).HarmfulTrend.Result!.Weeks);
    }

    [Fact]
    public void A_keyword_of_yesterday_says_of_everything_that_there_is_too_little()
    {
        var analysis = Of(2, _ => 1);

        Assert.Equal(
            [Shortage.Weeks, Shortage.Weeks, Shortage.Days, Shortage.Days, Shortage.Days],
            [analysis.HarmfulTrend.Missing!.Kind, analysis.ShareTrend.Missing!.Kind, analysis.HarmfulLevels.Missing!.Kind, analysis.ShareLevels.Missing!.Kind, analysis.Forecast.Missing!.Kind]);
        Assert.Equal(Grade.TooLittle, analysis.Volume.Share!.Grade);
        Assert.Null(analysis.VolumeChange);
    }

    [Fact]
    public void A_keyword_nobody_ever_looked_at_has_an_analysis_too()
    {
        var analysis = Of(60, _ => 1, looks: []);

        Assert.Equal((Shortage.Days, 0), (analysis.Forecast.Missing!.Kind, analysis.Forecast.Missing.Have));
        Assert.Empty(analysis.Breaks);
        Assert.Empty(analysis.Engines);
    }

    [Fact]
    public void Changes_of_method_and_of_sources_are_breaks_with_their_day()
    {
        var looks = new[] { (0, "tone-1/backlinko-1"), (1, "tone-1/backlinko-1/sources-2-0000aaaa"), (2, "tone-1/backlinko-1/sources-3-0000bbbb"), (3, "tone-2/backlinko-1/sources-3-0000bbbb") }
            .Select(l => new GoodLook(Facts.EndOf(l.Item1), l.Item2)).ToList();

        var breaks = Of(4, _ => 1, looks: looks).Breaks;

        Assert.Equal([(2, BreakKind.Sources, "2", "3"), (3, BreakKind.Model, "tone-1", "tone-2")],
            breaks.Select(b => ((b.At - Facts.EndOf(0)).Days, b.Changes[0].Kind, b.Changes[0].Before, b.Changes[0].After)));
    }

    [Fact]
    public void Campaigns_have_effects_and_notes_are_only_marked()
    {
        Campaign campaign = new() { Id = "festival", Name = "Festival", From = Facts.First.AddDays(70), Keywords = [Facts.Sampit.Id] };

        var analysis = Of(140, _ => 1, null, null, campaign, campaign with { Id = "banjir", Kind = CampaignKind.Note });

        Assert.Equal(["festival"], analysis.Campaigns.Select(c => c.Campaign.Id));
        Assert.Equal(["banjir"], analysis.Notes.Select(n => n.Id));
    }

    [Fact]
    public void Ranks_are_weighed_by_the_curve_that_the_newest_figures_were_made_with()
    {
        var facts = new AnalysisFacts(Facts.Sampit, [], Facts.Looks(3, method: "tone-2/sistrix-1"), [Pages.Of("+!", "bing") with { FirstSeen = Facts.Noon(0), LastSeen = Facts.Noon(2) }]);

        Assert.Equal("sistrix-1", Analysis.Of(facts, AnalysisSpan.Headline(Facts.EndOf(2)), [], NoControls).Together!.Chosen.Curve);
    }
}
