using ReputationWatch.Learning;
using ReputationWatch.Storing;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>What an office learnt from its corrections, in memory: nothing at first, then something.</summary>
public sealed class FakeLayers : ILayerStore
{
    public static readonly LayerFigures Figures = new(14, 8, 11, 0.742, 0.738);

    public List<(LayerStep Step, OfficeLayer? Layer)> Rows { get; } =
    [
        (new(1, LayerStepKind.NoBetter, LayerDesk.Itself, Sample.Now.AddDays(-9), "enough new corrections", new(ShippedWeights.Id, 41, Figures with { RightAfter = 8 })), null),
        (new(2, LayerStepKind.Trained, "Siti", Sample.Now.AddDays(-2), "coba lagi", new(ShippedWeights.Id, 63, Figures)),
            new(63, 0.5, new([KeyValuePair.Create(7, (0.5f, -0.25f))]), [new("basirang", 0.41, 17), new("karhutla", -0.2, 9)], Figures)),
    ];

    public Task<long> LayerRevisionAsync(CancellationToken ct) => Task.FromResult((long)Rows.Count);

    public Task<IReadOnlyList<LayerStep>> LayerStepsAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<LayerStep>>([.. Rows.Select(r => r.Step)]);

    public Task<OfficeLayer?> LayerAsync(long number, CancellationToken ct) => Task.FromResult(Rows.Find(r => r.Step.Number == number).Layer);

    public Task<bool> RecordLayerAsync(LayerStep step, OfficeLayer? layer, CancellationToken ct)
    {
        Rows.Add((step, layer));
        return Task.FromResult(true);
    }
}
