using ReputationWatch.Assessing.Model;
using ReputationWatch.Learning;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using static ReputationWatch.Assessing.LensSample;

namespace ReputationWatch.Assessing;

public sealed class AssessorSourceTests
{
    static CancellationToken Ct => TestContext.Current.CancellationToken;

    readonly KeptLenses _store = new();
    readonly LayerSample.KeptLayers _layers = new();

    static LensChange Saved(Lens lens) => new(lens.Id, LensChangeKind.Saved, lens, "Siti", Now, "uji");

    static LensChange Done(string id, LensChangeKind kind) => new(id, kind, null, "Siti", Now, "uji");

    [Fact]
    public async Task An_office_that_changed_nothing_judges_by_the_built_in_lenses_and_asks_only_for_the_revision()
    {
        var source = new AssessorSource(_store, _layers, Assessor.BuiltIn);

        Assert.Same(Assessor.BuiltIn, await source.CurrentAsync(Ct));
        Assert.Same(Assessor.BuiltIn, await source.CurrentAsync(Ct));
        Assert.Equal((2, 0), (_store.Looks, _store.Reads));
    }

    [Fact]
    public async Task A_change_is_noticed_at_the_next_look_and_read_once()
    {
        var source = new AssessorSource(_store, _layers, Assessor.BuiltIn);
        await source.CurrentAsync(Ct);
        _store.Changes.Add(Saved(Dermaga()));

        var changed = await source.CurrentAsync(Ct);

        Assert.Equal("dermaga-2003", changed.Assess(Muarajaya, new("Mengenang Kerusuhan Dermaga", "", null, Now), Now).Era.Lens);
        Assert.Same(changed, await source.CurrentAsync(Ct));
        Assert.Equal(1, _store.Reads);
    }

    [Fact]
    public async Task A_layer_in_use_judges_and_whatever_judges_is_told_by_the_method()
    {
        var source = new AssessorSource(_store, _layers, Assessor.BuiltIn);
        var coverage = new Coverage("Warga gelar basirang", "", null, Now);
        var plain = (await source.CurrentAsync(Ct)).Assess(Muarajaya, coverage, Now);

        var weights = new OfficeWeights([KeyValuePair.Create(ToneFeatures.SlotOf("basirang"), (3f, -3f))]);
        _layers.Rows.Add((LayerSample.Step(1, LayerStepKind.Trained), new(40, 1, weights, [], LayerSample.Figures())));
        var learnt = await source.CurrentAsync(Ct);
        _store.Changes.Add(Saved(Dermaga()));
        var both = await source.CurrentAsync(Ct);
        _layers.Rows.Add((LayerSample.Step(2, LayerStepKind.SwitchedOff), null));
        var off = await source.CurrentAsync(Ct);

        Assert.Equal(
            ["tone-2+layer-1", "tone-2+lenses-1+layer-1", "tone-2+lenses-1"],
            new[] { learnt, both, off }.Select(a => a.Method.Replace(Assessor.Version, "tone-2", StringComparison.Ordinal)));
        Assert.True(learnt.Assess(Muarajaya, coverage, Now).Probabilities.Positive > plain.Probabilities.Positive);
        Assert.Equal(plain.Probabilities, off.Assess(Muarajaya, coverage, Now).Probabilities);
    }

    [Fact]
    public void An_offices_version_replaces_a_built_in_lens_until_it_goes_back()
    {
        var ours = Lenses.Find("sampit-2001")! with { Name = "Konflik kami", Names = ["konflik kami"] };

        var edited = LensBook.Of(Lenses.BuiltIn, [Saved(ours)]);
        var reset = LensBook.Of(Lenses.BuiltIn, [Saved(ours), Done(ours.Id, LensChangeKind.Reset)]);

        Assert.Equal((ours, LensOrigin.Edited, true), (edited.Find(ours.Id)!.Lens, edited.Find(ours.Id)!.Origin, edited.Find(ours.Id)!.IsOn));
        Assert.Equal(Lenses.BuiltIn.Count, edited.InForce.Count);
        Assert.Equal((LensOrigin.BuiltIn, "Konflik Sampit", 2), (reset.Find(ours.Id)!.Origin, reset.Find(ours.Id)!.Lens.Name, reset.Find(ours.Id)!.Changes.Count));
    }

    [Fact]
    public void A_lens_switched_off_keeps_what_it_says_and_judges_nothing()
    {
        var book = LensBook.Of(Lenses.BuiltIn, [Saved(Dermaga()), Done("dermaga-2003", LensChangeKind.SwitchedOff), Done("poso", LensChangeKind.SwitchedOff)]);

        Assert.Equal((false, LensOrigin.Own), (book.Find("dermaga-2003")!.IsOn, book.Find("dermaga-2003")!.Origin));
        Assert.False(book.Find("poso")!.IsOn);
        Assert.Equal(Lenses.BuiltIn.Count - 1, book.InForce.Count);
        Assert.True(LensBook.Of(Lenses.BuiltIn, [Done("poso", LensChangeKind.SwitchedOff), Done("poso", LensChangeKind.Reset)]).Find("poso")!.IsOn);
    }

    [Fact]
    public void A_lens_of_the_offices_own_that_is_taken_back_is_gone() =>
        Assert.Null(LensBook.Of(Lenses.BuiltIn, [Saved(Dermaga()), Done("dermaga-2003", LensChangeKind.Reset)]).Find("dermaga-2003"));

    [Fact]
    public async Task A_change_is_stored_with_who_when_and_why_and_not_at_all_where_anything_is_wrong()
    {
        var desk = new LensDesk(_store, Assessor.BuiltIn);

        var refused = await desk.SaveAsync(Dermaga("pasar"), "", "uji", Now, Ct);
        var saved = await desk.SaveAsync(Dermaga(" April Kelabu "), " Siti ", " nama baru ", Now, Ct);
        var off = await desk.SwitchOffAsync("poso", "Siti", "bukan wilayah kami", Now, Ct);

        Assert.Equal((false, null, 2), (refused.IsDone, refused.Entry, refused.Faults.Count));
        Assert.Equal((true, "april kelabu"), (saved.IsDone, saved.Entry!.Lens.Names.Single()));
        Assert.False(off.Entry!.IsOn);
        Assert.Equal([("dermaga-2003", "Siti", "nama baru"), ("poso", "Siti", "bukan wilayah kami")], _store.Changes.Select(c => (c.Id, c.Who, c.Reason)));
    }

    sealed class KeptLenses : ILensStore
    {
        public List<LensChange> Changes { get; } = [];

        public int Looks { get; private set; }

        public int Reads { get; private set; }

        public Task<long> LensRevisionAsync(CancellationToken ct)
        {
            Looks++;
            return Task.FromResult((long)Changes.Count);
        }

        public Task<IReadOnlyList<LensChange>> LensChangesAsync(CancellationToken ct)
        {
            Reads++;
            return Task.FromResult<IReadOnlyList<LensChange>>([.. Changes]);
        }

        public Task RecordLensAsync(LensChange change, CancellationToken ct)
        {
            Changes.Add(change);
            return Task.CompletedTask;
        }

        public Task<IReadOnlyList<MentionText>> TextsAsync(KeywordId? keyword, int limit, CancellationToken ct) => throw new NotSupportedException();
    }
}
