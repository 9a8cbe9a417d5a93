using ReputationWatch.Adapters.Sql.Rows;
using ReputationWatch.Learning;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql;

/// <summary>What happened to an office's layer over the shipped weights.</summary>
sealed class SqlLayerStore(Database database) : ILayerStore
{
    public Task<long> LayerRevisionAsync(CancellationToken ct) =>
        database.ReadAsync(session => session.FirstAsync<long>("SELECT COUNT(*) FROM layer_steps"), ct);

    public Task<IReadOnlyList<LayerStep>> LayerStepsAsync(CancellationToken ct) => database.ReadAsync<IReadOnlyList<LayerStep>>(
        async session => await StepsAsync(session), ct);

    public Task<OfficeLayer?> LayerAsync(long number, CancellationToken ct) => database.ReadAsync(
        async session => await session.FirstAsync<string>("SELECT layer FROM layer_steps WHERE number = @Number", new { Number = number }) is { } layer
            ? StoreJson.Read<OfficeLayer>(layer)
            : null,
        ct);

    public Task<bool> RecordLayerAsync(LayerStep step, OfficeLayer? layer, CancellationToken ct) => database.WriteAsync(
        async session =>
        {
            var row = LayerRow.Of(step);
            var before = await StepsAsync(session);
            var isNew = await session.ExecuteAsync(
                """
                INSERT INTO layer_steps (number, kind, who, at, reason, tried, layer) VALUES (@Number, @Kind, @Who, @At, @Reason, @Tried, @Layer)
                ON CONFLICT (number) DO NOTHING
                """,
                new { row.Number, row.Kind, row.Who, row.At, row.Reason, row.Tried, Layer = layer is null ? null : StoreJson.Write(layer) }) == 1;
            if (isNew && InUse(before) != InUse([.. before, step]))
            {
                var who = step.Who == LayerDesk.Itself ? null : step.Who.ToText();
                await RebuildRequests.AskTrackedAsync(session, _ => true, new(RebuildCause.Layer, who, step.At, step.Reason.ToText()));
            }

            return isNew;
        },
        ct);

    static async Task<IReadOnlyList<LayerStep>> StepsAsync(Session session) =>
        [.. (await session.QueryAsync<LayerRow>($"SELECT {LayerRow.Columns} FROM layer_steps ORDER BY number")).Select(row => row.ToStep())];

    static long? InUse(IReadOnlyList<LayerStep> steps) => new LayerBook(steps, ShippedWeights.Id).InUse?.Number;
}
