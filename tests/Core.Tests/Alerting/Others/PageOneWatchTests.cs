using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Others;
using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Labelling;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Alerting.Others;

public sealed class PageOneWatchTests
{
    const string Clash = "https://arsip.example/konflik";
    static readonly SourceId Bing = new("bing"), Mojeek = new("mojeek");

    DateTimeOffset _now = new(2026, 3, 2, 0, 0, 0, TimeSpan.Zero);
    IReadOnlyList<PageMemory> _memory = [];

    [Fact]
    public void The_first_page_ever_seen_is_what_was_there_before()
    {
        Assert.Empty(Read(Bing, Clash, "a"));
        Assert.Empty(Read(Bing, Clash, "a"));
    }

    [Fact]
    public void What_enters_is_believed_at_the_second_good_reading_and_told_once()
    {
        Read(Bing, "a", "b");
        Assert.Empty(Read(Bing, "a", Clash));

        var entered = Assert.Single(Read(Bing, "a", Clash));
        Assert.Equal((AlertReason.EnteredPageOne, IncidentTier.High, IncidentKind.PageOne, Clash), (entered.Reason, entered.Tier, entered.Kind, entered.Subject));
        Assert.Equal(new PlaceEvidence("bing", 2, null, "sampit-2001", []) with { Risks = entered.Evidence!.Place!.Risks }, entered.Evidence.Place);
        Assert.Empty(Read(Bing, "a", Clash));
    }

    [Fact]
    public void What_comes_and_goes_is_told_once_and_is_gone_after_two_readings_without_it()
    {
        Read(Bing, "a", "b");
        Read(Bing, Clash, "a");
        var entered = Assert.Single(Read(Bing, Clash, "a"));
        Assert.Empty(Read(Bing, "a", "b"));
        Assert.Empty(Read(Bing, Clash, "a"));
        Assert.Empty(Read(Bing, "a", "b"));

        var left = Assert.Single(Read(Bing, "a", "b"));
        Assert.Equal((entered.IncidentId, AlertReason.LeftPageOne, AlertStatus.Quiet), (left.IncidentId, left.Reason, left.To));
    }

    [Fact]
    public void A_climb_into_a_higher_tier_is_told_where_it_holds_and_a_wobble_across_the_line_is_not_told_again()
    {
        Read(Bing, "a", "b", "c", "d", Clash);
        Assert.Empty(Read(Bing, "a", Clash, "b", "c", "d"));

        var climbed = Assert.Single(Read(Bing, "a", Clash, "b", "c", "d"));
        Assert.Equal((AlertReason.ClimbedPageOne, IncidentTier.High, 5), (climbed.Reason, climbed.Tier, climbed.Evidence!.Place!.Before));
        Assert.Empty(Read(Bing, "a", "b", "c", "d", Clash));
        Assert.Empty(Read(Bing, "a", "b", "c", "d", Clash));
        Assert.Empty(Read(Bing, Clash, "a", "b", "c", "d"));
        Assert.Empty(Read(Bing, Clash, "a", "b", "c", "d"));
    }

    [Fact]
    public void A_result_whose_label_alone_changed_is_no_entry()
    {
        Read(Bing, "a", "b");
        Read(Bing, "a", "c");
        Read(Bing, "a", "c");
        Assert.Empty(Read(Bing, [MentionOf("c", conflict: true), MentionOf("a")], "a", "c"));
        Assert.Empty(Read(Bing, [MentionOf("c", conflict: true), MentionOf("a")], "a", "c"));
    }

    [Fact]
    public void The_same_result_in_another_search_source_is_the_same_incident()
    {
        Read(Bing, "a");
        Read(Mojeek, "a");
        Read(Bing, Clash);
        var entered = Assert.Single(Read(Bing, Clash));
        Read(Mojeek, Clash);
        Assert.Empty(Read(Mojeek, Clash));
        Read(Bing, "a");
        Assert.Empty(Read(Bing, "a"));
        Read(Mojeek, "a");

        Assert.Equal((entered.IncidentId, AlertReason.LeftPageOne), (Assert.Single(Read(Mojeek, "a")) is var left ? (left.IncidentId, left.Reason) : default));
    }

    [Fact]
    public void A_risk_is_a_kind_of_its_own_and_what_only_refutes_it_is_none()
    {
        Read(Bing, "a");
        Mention[] hoax = [MentionOf("h", risk: RiskManner.Asserted)], refuted = [MentionOf("d", risk: RiskManner.Debunked)];
        Read(Bing, hoax, "a", "h");
        Assert.Equal(IncidentKind.Risk, Assert.Single(Read(Bing, hoax, "a", "h")).Kind);
        Read(Bing, refuted, "a", "h", "d");
        Assert.Empty(Read(Bing, refuted, "a", "h", "d"));
    }

    [Fact]
    public void A_person_who_says_that_it_is_no_conflict_is_believed()
    {
        Read(Bing, "a");
        Mention[] corrected = [MentionOf(Clash, conflict: true) with { Label = LabelOf(_now) }];
        Read(Bing, corrected, Clash);
        Assert.Empty(Read(Bing, corrected, Clash));
    }

    [Theory]
    [InlineData(1, IncidentTier.High)]
    [InlineData(3, IncidentTier.High)]
    [InlineData(4, IncidentTier.Medium)]
    [InlineData(6, IncidentTier.Medium)]
    [InlineData(7, IncidentTier.Low)]
    [InlineData(10, IncidentTier.Low)]
    public void The_tier_follows_the_rank(int rank, IncidentTier tier) => Assert.Equal(tier, PageOneWatch.TierOf(rank));

    [Fact]
    public void Where_nothing_is_remembered_the_stored_page_is_taken_for_granted()
    {
        var stored = PageOf(Bing, "a", Clash);
        var (memory, none) = PageOneWatch.Decide(new("sampit"), [], [stored], [PageOf(Bing, "a", Clash, "https://arsip.example/lain")], [MentionOf(Clash, conflict: true), MentionOf("https://arsip.example/lain", conflict: true)], [new("old", _now, null, []) { Kind = IncidentKind.PageOne, Subject = Clash }], _now);
        Assert.Empty(none);
        Assert.Equal("old", memory[0].Results.Single(r => r.Url == Clash).IncidentId);

        var (_, changes) = PageOneWatch.Decide(new("sampit"), memory, [], [PageOf(Bing, "a", Clash, "https://arsip.example/lain")], [MentionOf(Clash, conflict: true), MentionOf("https://arsip.example/lain", conflict: true)], [], _now.AddHours(1));
        Assert.Equal("https://arsip.example/lain", Assert.Single(changes).Subject);
    }

    IReadOnlyList<IncidentTransition> Read(SourceId source, params string[] urls) => Read(source, [.. urls.Select(u => MentionOf(u, conflict: u == Clash))], urls);

    IReadOnlyList<IncidentTransition> Read(SourceId source, IReadOnlyList<Mention> mentions, params string[] urls)
    {
        _now = _now.AddHours(1);
        (_memory, var changes) = PageOneWatch.Decide(new KeywordId("sampit"), _memory, [], [PageOf(source, urls)], mentions, [], _now);
        return changes;
    }

    ResultPage PageOf(SourceId source, params string[] urls) =>
        new(source, _now, _now, [.. urls.Select((url, i) => new PageEntry(i + 1, url, url, "Arsip", Tone.Neutral, Era.Present, true))]);

    static Label LabelOf(DateTimeOffset at) => new()
    {
        Number = 1,
        Keyword = new("sampit"),
        Url = Clash,
        StoryId = Clash,
        Era = EraLabel.Present,
        Risks = [],
        By = "Siti",
        At = at,
    };

    static Mention MentionOf(string url, bool conflict = false, RiskManner? risk = null) => new()
    {
        Url = url,
        Title = url,
        Snippet = "",
        Outlet = "Arsip",
        FirstSource = Bing,
        FirstSeen = DateTimeOffset.UnixEpoch,
        StoryId = url,
        Assessment = new(Tone.Neutral, new(0, 1, 0), conflict ? new("sampit-2001", EraRole.About, 1) : new(Era.Present, EraRole.None, 1), risk is null ? [] : [Risk.Hoax], [], false)
        {
            RiskFindings = risk is { } manner ? [new(Risk.Hoax, manner, null)] : [],
        },
    };
}
