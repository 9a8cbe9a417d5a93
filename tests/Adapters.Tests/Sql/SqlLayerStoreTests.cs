using ReputationWatch.Assessing;
using ReputationWatch.Learning;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class LayerStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly LayerFigures Figures = new(10, 3, 5, 0.7123456789, 0.71);

    static readonly OfficeLayer Layer = new(
        40, 0.5, new([KeyValuePair.Create(7, (0.1f, -1.25f)), KeyValuePair.Create(3, (-0.333333f, 0f))]), [new("basirang “🔥”", 0.25, 12)], Figures);

    static LayerStep Step(long number, LayerStepKind kind) => new(
        number, kind, "Siti", Now.AddMinutes(number), "sebab “ini” 🔥",
        kind is LayerStepKind.Trained or LayerStepKind.NoBetter ? new(ShippedWeights.Id, 40, Figures) : null);

    [Fact]
    public async Task Steps_come_back_as_they_were_oldest_first_and_each_raises_the_revision()
    {
        Assert.Equal(0, await Store.Layers.LayerRevisionAsync(Ct));

        LayerStep[] steps = [Step(1, LayerStepKind.NoBetter), Step(2, LayerStepKind.Trained), Step(3, LayerStepKind.SwitchedOff), Step(4, LayerStepKind.SwitchedOn)];
        foreach (var step in steps) Assert.True(await Store.Layers.RecordLayerAsync(step, step.Kind == LayerStepKind.Trained ? Layer : null, Ct));

        Same<IReadOnlyList<LayerStep>>(steps, await Store.Layers.LayerStepsAsync(Ct));
        Assert.Equal(4, await Store.Layers.LayerRevisionAsync(Ct));
    }

    [Fact]
    public async Task A_layer_comes_back_to_the_bit_and_other_steps_have_none()
    {
        await Store.Layers.RecordLayerAsync(Step(1, LayerStepKind.Trained), Layer, Ct);
        await Store.Layers.RecordLayerAsync(Step(2, LayerStepKind.NoBetter), null, Ct);

        var read = (await Store.Layers.LayerAsync(1, Ct))!;

        Assert.Equal(Layer.Weights.All, read.Weights.All);
        Assert.Equal(Layer.Words, read.Words);
        Assert.Equal((40, 0.5, Figures), (read.Corrections, read.Strength, read.Figures));
        Assert.Null(await Store.Layers.LayerAsync(2, Ct));
        Assert.Null(await Store.Layers.LayerAsync(3, Ct));
    }

    [Fact]
    public async Task Of_two_processes_that_add_the_same_step_at_once_one_is_told_that_it_came_too_late()
    {
        var other = await Home.OpenMigratedAsync();

        var done = await Task.WhenAll(
            Store.Layers.RecordLayerAsync(Step(1, LayerStepKind.Trained), Layer, Ct), other.Layers.RecordLayerAsync(Step(1, LayerStepKind.NoBetter), null, Ct));

        Assert.Single(done, won => won);
        Assert.Single(await Store.Layers.LayerStepsAsync(Ct));
    }

    [Fact]
    public async Task What_people_corrected_is_learnt_from_and_judges_in_another_process_until_it_is_switched_off()
    {
        var sampit = await TrackedAsync("Sampit");
        var urls = Enumerable.Range(0, 48).Select(i => $"https://a.example/{i}").ToList();
        await RecordAsync(sampit.Keyword.Id, Now, cycle => cycle with
        {
            Mentions = [.. urls.Select((url, i) => Mention(url, Now.AddHours(-i)) with { Title = $"Warga Samuda gelar basirang ke-{i} hari ini", Snippet = "" })],
        });
        foreach (var url in urls) await Store.Labels.GiveAsync(sampit.Keyword.Id, new(url, "Siti", Tone.Negative), Now, Ct);
        var (desk, another) = (new LayerDesk(Store.Labels, Store.Layers), await Home.OpenMigratedAsync());
        var source = new AssessorSource(another.Lenses, another.Layers, Assessor.BuiltIn);
        Assert.Same(Assessor.BuiltIn, await source.CurrentAsync(Ct));

        Assert.IsType<LayerTrial.Better>(await desk.TryIfDueAsync(Now, Ct));
        Assert.Equal($"{Assessor.Version}+layer-1", (await source.CurrentAsync(Ct)).Method);
        await desk.SwitchAsync(false, "Siti", "uji", Now, Ct);
        Assert.Equal(Assessor.Version, (await source.CurrentAsync(Ct)).Method);
    }
}

public sealed class LayerStoreOnSqlite() : LayerStoreContract(null);

public sealed class LayerStoreOnPostgres(PostgresFixture postgres) : LayerStoreContract(postgres);
