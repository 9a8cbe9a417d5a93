using ReputationWatch.Assessing;
using static ReputationWatch.Learning.LayerSample;

namespace ReputationWatch.Learning;

public sealed class LayerDeskTests
{
    readonly KeptLabels _labels = new();
    readonly KeptLayers _store = new();

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    LayerDesk Desk => new(_labels, _store);

    [Fact]
    public async Task Too_few_corrections_leave_no_trace()
    {
        _labels.Given = Labels(10);

        Assert.Equal(new LayerTrial.TooFew(10, LayerTraining.Needed), (await Desk.TryAsync("Siti", "uji", Now, Ct)).Trial);
        Assert.Null(await Desk.TryIfDueAsync(Now, Ct));
        Assert.Empty(_store.Rows);
        Assert.Equal((10, null), ((await Desk.LookAsync(Ct)).Corrections, await Desk.ExportAsync(Ct)));
    }

    [Fact]
    public async Task Enough_corrections_are_learnt_from_unasked_and_once()
    {
        _labels.Given = Labels(50);

        Assert.IsType<LayerTrial.Better>(await Desk.TryIfDueAsync(Now, Ct));
        Assert.Null(await Desk.TryIfDueAsync(Now.AddDays(5), Ct));

        var (step, layer) = Assert.Single(_store.Rows);
        Assert.Equal((1L, LayerStepKind.Trained, LayerDesk.Itself, Now, 50, ShippedWeights.Id), (step.Number, step.Kind, step.Who, step.At, step.Tried!.Corrections, step.Tried.Over));
        Assert.Equal(layer, (await Desk.LookAsync(Ct)).Learnt);
        Assert.Equal((1L, ShippedWeights.Id, layer), ((await Desk.ExportAsync(Ct)) is { } e ? (e.Number, e.Over, e.Layer) : default));
    }

    [Fact]
    public async Task Of_two_that_learn_at_once_one_is_recorded()
    {
        _labels.Given = Labels(50);
        _store.Meanwhile = () => _store.Rows.Add((Step(1, LayerStepKind.Trained, 50), null));

        Assert.Null(await Desk.TryIfDueAsync(Now, Ct));

        Assert.Single(_store.Rows);
    }

    [Fact]
    public async Task What_a_person_asks_for_is_recorded_whatever_happened_meanwhile()
    {
        _labels.Given = Labels(50);
        _store.Meanwhile = () => _store.Rows.Add((Step(1, LayerStepKind.SwitchedOff), null));

        Assert.IsType<LayerTrial.Better>((await Desk.TryAsync(" Siti ", " uji ", Now, Ct)).Trial);

        var step = _store.Rows[^1].Step;
        Assert.Equal((2L, "Siti", "uji"), (step.Number, step.Who, step.Reason));
        Assert.False((await Desk.LookAsync(Ct)).Book.IsOn);
    }

    [Fact]
    public async Task Switching_is_noted_once_with_who_and_why()
    {
        await Desk.SwitchAsync(true, "Siti", "uji", Now, Ct);
        await Desk.SwitchAsync(false, "Siti", "salah arah", Now, Ct);
        await Desk.SwitchAsync(false, "Budi", "lagi", Now, Ct);
        _store.Meanwhile = () => _store.Rows.Add((Step(2, LayerStepKind.NoBetter), null));
        await Desk.SwitchAsync(true, "Budi", "sudah benar", Now, Ct);

        Assert.Equal(
            [(1L, LayerStepKind.SwitchedOff, "salah arah"), (2L, LayerStepKind.NoBetter, "uji"), (3L, LayerStepKind.SwitchedOn, "sudah benar")],
            _store.Rows.Select(r => (r.Step.Number, r.Step.Kind, r.Step.Reason)));
    }

    [Fact]
    public async Task Who_does_not_say_who_and_why_gets_nothing_done()
    {
        _labels.Given = Labels(50);

        var (tried, switched) = (await Desk.TryAsync("", " ", Now, Ct), await Desk.SwitchAsync(false, "", "uji", Now, Ct));

        Assert.Equal([LensProblem.WhoMissing, LensProblem.ReasonMissing], tried.Faults.Select(f => f.Problem));
        Assert.Equal([LensProblem.WhoMissing], switched.Faults.Select(f => f.Problem));
        Assert.Null(tried.Trial);
        Assert.Empty(_store.Rows);
    }
}
