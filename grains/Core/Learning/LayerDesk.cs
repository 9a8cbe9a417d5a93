using ReputationWatch.Assessing;
using ReputationWatch.Storing;

namespace ReputationWatch.Learning;

/// <summary>An office's layer as it stands.</summary>
/// <param name="Book">What happened to it.</param>
/// <param name="Corrections">How many corrections of a tone are in force.</param>
/// <param name="Learnt">What was learnt over the shipped weights, in use or switched off; null where nothing was.</param>
public sealed record LayerLook(LayerBook Book, int Corrections, OfficeLayer? Learnt);

/// <summary>What came of something that was asked for.</summary>
/// <param name="Trial">What was tried; null where nothing was.</param>
/// <param name="Faults">What is wrong with who asked and why; nothing was done then.</param>
public sealed record LayerAnswer(LayerTrial? Trial, IReadOnlyList<LensFault> Faults);

/// <summary>Where an office looks after what is learnt from its corrections: the same for pages, API, command line and the beat.</summary>
/// <param name="labels">The corrections.</param>
/// <param name="store">What happened so far.</param>
public sealed class LayerDesk(ILabelStore labels, ILayerStore store)
{
    /// <summary>Who tries where nobody asked.</summary>
    public const string Itself = "reputationwatch";

    /// <summary>So many corrections are learnt from at most, the newest.</summary>
    public const int MostCorrections = 10_000;

    const string EnoughNew = "enough new corrections";

    /// <summary>The layer as it stands.</summary>
    public async Task<LayerLook> LookAsync(CancellationToken ct)
    {
        var book = await BookAsync(ct);
        return new(book, (await CorrectionsAsync(ct)).Count, book.Learnt is { } step ? await store.LayerAsync(step.Number, ct) : null);
    }

    /// <summary>Learns from the corrections now. Nothing is stored where there are too few.</summary>
    public async Task<LayerAnswer> TryAsync(string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var faults = LensRules.Check(who, reason);
        if (faults.Count > 0) return new(null, faults);

        var trial = await TrainAsync(await CorrectionsAsync(ct), ct);
        // Whatever another did meanwhile: a person asked for this attempt, and the newest holds.
        while (trial is not LayerTrial.TooFew && !await RecordAsync(trial, await BookAsync(ct), who.Trim(), reason.Trim(), now, ct)) ct.ThrowIfCancellationRequested();
        return new(trial, []);
    }

    /// <summary>Learns from the corrections where enough new ones came; null where nothing was tried, or where another process was first.</summary>
    public async Task<LayerTrial?> TryIfDueAsync(DateTimeOffset now, CancellationToken ct)
    {
        var book = await BookAsync(ct);
        var corrections = await CorrectionsAsync(ct);
        if (!LayerPolicy.IsDue(book, corrections.Count, now)) return null;

        var trial = await TrainAsync(corrections, ct);
        return await RecordAsync(trial, book, Itself, EnoughNew, now, ct) ? trial : null;
    }

    /// <summary>Switches the layer off or on; it holds from the next cycle on. Where it stands so already nothing is stored.</summary>
    public async Task<LayerAnswer> SwitchAsync(bool on, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var faults = LensRules.Check(who, reason);
        while (faults.Count == 0 && await BookAsync(ct) is var book && book.IsOn != on)
        {
            var kind = on ? LayerStepKind.SwitchedOn : LayerStepKind.SwitchedOff;
            if (await store.RecordLayerAsync(new(book.Steps.Count + 1, kind, who.Trim(), now, reason.Trim()), null, ct)) break;
        }

        return new(null, faults);
    }

    /// <summary>What was learnt last over the shipped weights, to be taken elsewhere; null where nothing was.</summary>
    public async Task<LayerExport?> ExportAsync(CancellationToken ct) =>
        (await BookAsync(ct)).Learnt is { Tried: { } tried } step && await store.LayerAsync(step.Number, ct) is { } layer
            ? new(step.Number, step.At, tried.Over, layer)
            : null;

    async Task<bool> RecordAsync(LayerTrial trial, LayerBook book, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var (kind, corrections, figures, layer) = trial switch
        {
            LayerTrial.Better better => (LayerStepKind.Trained, better.Layer.Corrections, better.Layer.Figures, better.Layer),
            LayerTrial.NoBetter not => (LayerStepKind.NoBetter, not.Corrections, not.Figures, (OfficeLayer?)null),
            _ => throw new ArgumentException("Too few corrections are no attempt", nameof(trial)),
        };
        return await store.RecordLayerAsync(new(book.Steps.Count + 1, kind, who, now, reason, new(book.Shipped, corrections, figures)), layer, ct);
    }

    async Task<LayerBook> BookAsync(CancellationToken ct) => new(await store.LayerStepsAsync(ct), ShippedWeights.Id);

    async Task<IReadOnlyList<LabelledText>> CorrectionsAsync(CancellationToken ct) => CorrectedTexts.Of(await labels.LabelledAsync(MostCorrections, ct));

    // Away from the caller: a grain's turn, or the beat that other work waits for.
    static Task<LayerTrial> TrainAsync(IReadOnlyList<LabelledText> corrections, CancellationToken ct) =>
        Task.Run(() => LayerTraining.Train(corrections, ShippedTest.Texts), ct);
}

/// <summary>A layer as it is taken elsewhere.</summary>
/// <param name="Number">The step it was learnt in.</param>
/// <param name="At">When.</param>
/// <param name="Over">The weights it adds to, see <see cref="ShippedWeights.Id"/>.</param>
/// <param name="Layer">The layer.</param>
public sealed record LayerExport(long Number, DateTimeOffset At, string Over, OfficeLayer Layer);
