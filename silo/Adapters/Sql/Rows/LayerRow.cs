using ReputationWatch.Learning;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>layer_steps</c>, without the layer. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record LayerRow(long Number, string Kind, string Who, long At, string Reason, string? Tried)
{
    public const string Columns = "number, kind, who, at, reason, tried";

    public static LayerRow Of(LayerStep step) => new(
        step.Number, step.Kind.ToString(), step.Who.ToText(), step.At.ToMillis(), step.Reason.ToText(), step.Tried is { } tried ? StoreJson.Write(tried) : null);

    public LayerStep ToStep() =>
        new(Number, Kind.ToEnum<LayerStepKind>(), Who, At.ToTime(), Reason, Tried is { } tried ? StoreJson.Read<LayerTry>(tried) : null);
}
