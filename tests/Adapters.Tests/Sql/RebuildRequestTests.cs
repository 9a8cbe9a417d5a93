using ReputationWatch.Assessing;
using ReputationWatch.Learning;
using ReputationWatch.Rebuilding;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class RebuildRequestContract(PostgresFixture? postgres) : RebuildContract(postgres)
{
    static readonly LayerFigures Figures = new(14, 8, 11, .742, .738);

    [Fact]
    public async Task What_people_say_of_coverage_asks_for_one_rebuild_that_keeps_every_reason()
    {
        await StoryAsync(Root, Copy);

        await GiveAsync(Good);
        await WithdrawAsync(Root);
        await Store.Watches.SplitAsync(Sampit, Copy, Now.AddMinutes(3), Ct);
        await Store.Watches.RejoinAsync(Sampit, Copy, Now.AddMinutes(4), Ct);
        await AskAsync(Now.AddMinutes(5));

        var rebuild = Assert.Single(await Store.Rebuilds.OpenRebuildsAsync(Ct));
        Assert.Equal((Sampit, Now.AddMinutes(1), RebuildPhase.Waiting, null), (rebuild.Keyword, rebuild.AskedAt, rebuild.Phase, rebuild.EndedAt));
        Assert.Equal(
            [
                new(RebuildCause.Label, "Siti", Now.AddMinutes(1), "kabar baik"), new(RebuildCause.Withdrawal, "Budi", Now.AddMinutes(9), "keliru"),
                new(RebuildCause.Split, null, Now.AddMinutes(3), Copy), new(RebuildCause.Rejoin, null, Now.AddMinutes(4), Copy),
                new(RebuildCause.Asked, "Siti", Now.AddMinutes(5), "uji"),
            ],
            rebuild.Reasons);
        Same(rebuild, await LastAsync());
    }

    [Fact]
    public async Task What_changes_nothing_asks_for_nothing()
    {
        await StoryAsync(Root);

        await GiveAsync(Good with { Url = "https://nobody.example/" });
        await WithdrawAsync(Root);
        await Store.Watches.SplitAsync(Sampit, Alone, Now, Ct);
        await Store.Watches.TrackAsync(Keyword() with { Interval = TimeSpan.FromHours(5), RequiredContexts = [] }, Now, Ct);

        Assert.Empty(await Store.Rebuilds.OpenRebuildsAsync(Ct));
    }

    [Fact]
    public async Task A_lens_asks_for_the_keywords_it_applies_to()
    {
        await Store.Watches.TrackAsync(Keyword(), Now, Ct);
        await Store.Watches.TrackAsync(Keyword("Kapuas") with { Lenses = [] }, Now, Ct);
        await Store.Watches.TrackAsync(Keyword("Ambon") with { Lenses = ["ambon-1999"] }, Now, Ct);
        await Store.Watches.TrackAsync(Keyword("Lama"), Now, Ct);
        await Store.Watches.UntrackAsync(new("lama"), Now, Ct);

        await Store.Lenses.RecordLensAsync(new("sampit-2001", LensChangeKind.SwitchedOff, null, "Siti", Now, "uji"), Ct);

        var open = await Store.Rebuilds.OpenRebuildsAsync(Ct);
        Assert.Equal(["kapuas", "sampit"], open.Select(r => r.Keyword.Value).Order(StringComparer.Ordinal));
        Assert.All(open, r => Assert.Equal([new(RebuildCause.Lens, "Siti", Now, "sampit-2001: uji")], r.Reasons));
    }

    [Fact]
    public async Task A_layer_asks_for_every_keyword_when_it_comes_into_use_or_goes_out_of_it()
    {
        await TrackedAsync();
        async Task<int> ReasonsAfterAsync(LayerStep step)
        {
            Assert.True(await Store.Layers.RecordLayerAsync(step, null, Ct));
            return (await CausesAsync(Sampit)).Count(c => c == RebuildCause.Layer);
        }

        var tried = new LayerTry(ShippedWeights.Id, 41, Figures);
        Assert.Equal(0, await ReasonsAfterAsync(new(1, LayerStepKind.NoBetter, LayerDesk.Itself, Now, "r", tried)));
        Assert.Equal(0, await ReasonsAfterAsync(new(2, LayerStepKind.SwitchedOff, "Siti", Now, "r")));
        Assert.Equal(0, await ReasonsAfterAsync(new(3, LayerStepKind.Trained, "Siti", Now, "r", tried)));
        Assert.Equal(1, await ReasonsAfterAsync(new(4, LayerStepKind.SwitchedOn, "Siti", Now, "r")));
        Assert.Equal(2, await ReasonsAfterAsync(new(5, LayerStepKind.Trained, LayerDesk.Itself, Now, "r", tried)));
        Assert.Equal(3, await ReasonsAfterAsync(new(6, LayerStepKind.NoBetter, "Siti", Now, "r", tried)));
        Assert.False(await Store.Layers.RecordLayerAsync(new(6, LayerStepKind.Trained, "Budi", Now, "r", tried), null, Ct));
        Assert.Equal(["Siti", null, "Siti"], (await LastAsync()).Reasons.Select(r => r.Who));
    }

    [Fact]
    public async Task Other_names_or_lenses_of_the_keyword_ask_and_so_does_its_coming_back()
    {
        await TrackedAsync();

        await Store.Watches.TrackAsync(Keyword() with { Aliases = ["Kotim"] }, Now, Ct);
        await Store.Watches.TrackAsync(Keyword() with { Aliases = ["Kotim"], Lenses = [] }, Now, Ct);
        await Store.Watches.UntrackAsync(Sampit, Now, Ct);
        await Store.Watches.TrackAsync(Keyword() with { Aliases = ["Kotim"], Lenses = [] }, Now, Ct);

        Assert.Equal([RebuildCause.Keyword, RebuildCause.Keyword, RebuildCause.Keyword], await CausesAsync(Sampit));
    }

    [Fact]
    public async Task Who_goes_on_correcting_is_waited_for_but_not_for_long()
    {
        await StoryAsync(Root);
        async Task<bool> IsDueAsync(TimeSpan after) => (await Store.Rebuilds.DueRebuildsAsync(Now + after, 10, Ct)).Count > 0;

        await Store.Labels.GiveAsync(Sampit, Good, Now, Ct);
        Assert.False(await IsDueAsync(RebuildPolicy.Rest - TimeSpan.FromMilliseconds(1)));
        Assert.True(await IsDueAsync(RebuildPolicy.Rest));
        Assert.False(await Worker().StepAsync(Sampit, Now, Ct));

        for (var said = TimeSpan.Zero; said < RebuildPolicy.LongestRest; said += RebuildPolicy.Rest / 2) await Store.Labels.GiveAsync(Sampit, Good, Now + said, Ct);
        Assert.False(await IsDueAsync(RebuildPolicy.LongestRest - TimeSpan.FromMilliseconds(1)));
        Assert.True(await IsDueAsync(RebuildPolicy.LongestRest));
    }

    [Fact]
    public async Task Who_asks_for_it_need_not_wait_and_the_first_asked_for_is_the_first()
    {
        await Store.Watches.TrackAsync(Keyword("Kapuas"), Now, Ct);
        await TrackedAsync();

        await AskAsync();
        await Store.Rebuilds.AskAsync(new("kapuas"), new(RebuildCause.Asked, "Siti", Now, "uji"), Ct);

        Assert.Equal(["sampit", "kapuas"], (await Store.Rebuilds.DueRebuildsAsync(Now, 10, Ct)).Select(id => id.Value));
        Assert.Equal(["sampit"], (await Store.Rebuilds.DueRebuildsAsync(Now, 1, Ct)).Select(id => id.Value));
    }

    [Fact]
    public async Task A_program_that_judges_otherwise_asks_once_for_what_it_has_not_judged()
    {
        await StoryAsync(Root);
        var desk = new RebuildDesk(Store.Rebuilds, Assessor.BuiltIn);

        Assert.Equal(1, await desk.AskForStaleAsync([Keyword()], Now, Ct));
        Assert.Equal(0, await desk.AskForStaleAsync([Keyword()], Now, Ct));
        await WorkAsync();
        Assert.Equal(0, await desk.AskForStaleAsync([Keyword()], Now, Ct));

        Assert.Equal([new(RebuildCause.Method, null, Now, Assessor.Version)], (await LastAsync()).Reasons);
        Assert.Equal(1, await desk.AskForStaleAsync([Keyword() with { Name = "Kota Sampit" }], Now, Ct));
    }
}

public sealed class RebuildRequestsOnSqlite() : RebuildRequestContract(null);

public sealed class RebuildRequestsOnPostgres(PostgresFixture postgres) : RebuildRequestContract(postgres);
