using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Assessing;
using ReputationWatch.Core.Tests.Statistics;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Trending.Shares;

public sealed class VolumeViewTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);

    [Fact]
    public void Ten_stories_with_copies_worked_by_hand()
    {
        var view = Of(Copies([1, 1, 3, 2, 14, 1, 1, 5, 1, 2], [1, 0, 1, 1, 0, 1, 1, 0, 1, 1]));

        ToTheDigit.Same([.7, 10, .39677815, .89220873], view.Share!.Value, view.Share.SampleSize, view.Share.Low, view.Share.High);
        ToTheDigit.Same([.35483871, 3.95473251, .08297437, .76975524], view.MentionShare!.Value, view.MentionShare.SampleSize, view.MentionShare.Low, view.MentionShare.High);
        Assert.Equal(31, view.Mentions);
        Assert.Equal(Grade.Weak, view.Share.Grade);
        Assert.Equal(Grade.TooLittle, view.MentionShare.Grade);
    }

    [Fact]
    public void Clustered_stories_are_as_in_the_reference()
    {
        var vector = StatVectors.Group("share_clustered_stories");
        var view = Of(Copies(vector.Wholes("copies"), vector.Wholes("label_positive")));

        foreach (var (group, share) in new[] { ("distinct_stories", view.Share!), ("mention_weighted", view.MentionShare!) })
        {
            var wanted = vector.GetProperty(group);
            ToTheDigit.Same([wanted.Number("share"), wanted.Number("n_eff")], share.Value, share.SampleSize);
            ToTheDigit.Same(wanted.Numbers("wilson"), share.Low, share.High);
        }
    }

    [Fact]
    public void Decay_is_as_in_the_reference()
    {
        var vector = StatVectors.Group("share_exponential_decay");
        var (positive, conflict, halfLife) = (vector.Wholes("daily_pos"), vector.Wholes("daily_conf"), TimeSpan.FromDays(vector.Number("half_life_days")));
        var mentions = positive.SelectMany((count, day) => Enumerable.Range(0, count).Select(i => Story($"p{day}-{i}", positive.Length - 1 - day, '+')))
            .Concat(conflict.SelectMany((count, day) => Enumerable.Range(0, count).Select(i => Story($"c{day}-{i}", conflict.Length - 1 - day, '!'))));

        var share = VolumeView.DecayedShare(mentions, Now, halfLife)!;

        ToTheDigit.Same([vector.Number("share"), vector.Number("n_eff")], share.Value, share.SampleSize);
        ToTheDigit.Same(vector.Numbers("wilson"), share.Low, share.High);
        ToTheDigit.Same(vector.Number("balance_index_minus100_100"), Balance.Of(share)!.Value);
    }

    [Fact]
    public void What_is_a_half_life_old_weighs_half()
    {
        var share = VolumeView.DecayedShare([Story("old", 7, '!'), Story("new", 0, '+')], Now, VolumeView.Week)!;

        Assert.Equal(2 / 3d, share.Value, 12);
        Assert.Equal(1.5 * 1.5 / 1.25, share.SampleSize, 12);
    }

    [Fact]
    public void Net_tone_stands_in_both_families()
    {
        var view = Of([Story("a", 1, '+'), Story("b", 1, '+'), Story("c", 1, '+'), Story("d", 1, '-'), Story("e", 1, '!'), Story("f", 1, '0'), Story("g", 1, '0'), Story("h", 1, '0')]);

        Assert.Equal(50, view.NetTones.Balance!.Value, 12);
        Assert.Equal(50, view.NetTones.Present!.Value, 12);
        Assert.Equal(.2, view.NetTones.Judged!.Value, 12);
        Assert.Equal(1 / 8d, view.NetTones.All!.Value, 12);
        Assert.Equal(.5, view.Polarised!.Value, 12);
    }

    [Fact]
    public void Without_coverage_there_are_counts_and_nothing_else()
    {
        var view = Of([Story("late", -1, '+'), Story("early", 29, '!'), Story("undated", 1, '+') with { Published = null }]);

        Assert.Equal((0, 0), (view.Stories.Total, view.Mentions));
        Assert.Equal((null, null, null), (view.Share, view.MentionShare, view.Polarised));
        Assert.Equal(new NetTones(null, null, null, null), view.NetTones);
    }

    [Fact]
    public void The_order_of_mentions_does_not_matter_and_shares_lie_in_their_intervals()
    {
        var story = Gen.Choose(0, 12).SelectMany(id => Gen.Choose(0, 27).Select(day => Story($"{id}", day, "+0-!"[id % 4])));

        Prop.ForAll(Arb.From(story.ArrayOf()), drawn =>
        {
            var mentions = drawn.Select((m, i) => m with { Url = $"https://x.example/{i}" }).ToList();
            var (view, turned) = (Of(mentions), Of(mentions.AsEnumerable().Reverse()));
            return view.Stories == turned.Stories && view.Share == turned.Share && Math.Abs((view.MentionShare?.Value ?? 0) - (turned.MentionShare?.Value ?? 0)) < 1e-12
                && new[] { view.Share, view.MentionShare }.OfType<Estimate>().All(e => e.Low <= e.Value && e.Value <= e.High)
                && (view.MentionShare?.SampleSize ?? 0) <= (view.Share?.SampleSize ?? 0) + 1e-9;
        }).QuickCheckThrowOnFailure();
    }

    static VolumeView Of(IEnumerable<RecentMention> mentions) => VolumeView.Of(mentions, Now - Trend.Window, Now);

    static IEnumerable<RecentMention> Copies(int[] copies, int[] positive) =>
        copies.SelectMany((count, story) => Enumerable.Range(0, count).Select(copy => Story($"{story}", 1, positive[story] == 1 ? '+' : '!') with { Url = $"https://x.example/{story}/{copy}" }));

    static RecentMention Story(string id, double daysAgo, char kind) => new(
        $"https://x.example/{id}", id, "", Now.AddDays(-daysAgo), Now, kind switch { '+' => Tone.Positive, '-' => Tone.Negative, _ => Tone.Neutral }, kind == '!');
}
