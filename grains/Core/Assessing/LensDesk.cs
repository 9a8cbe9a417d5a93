using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>What came of a change that was asked for.</summary>
/// <param name="Entry">The lens afterwards; null where it is gone, or where nothing was changed.</param>
/// <param name="Faults">What is wrong; where any is no warning, nothing was changed.</param>
public sealed record LensResult(LensEntry? Entry, IReadOnlyList<LensFault> Faults)
{
    /// <summary>Whether the change was stored.</summary>
    public bool IsDone => Faults.All(f => f.IsWarning);
}

/// <summary>Where an office looks after its lenses: the same for pages, API and command line.</summary>
/// <param name="store">The office's changes.</param>
/// <param name="builtIn">With the lenses that are carried along.</param>
public sealed class LensDesk(ILensStore store, Assessor builtIn)
{
    /// <summary>So many mentions are tried at most, those first seen last.</summary>
    public const int MostTexts = 10_000;

    /// <summary>The lenses as they stand.</summary>
    public async Task<LensBook> BookAsync(CancellationToken ct) => LensBook.Of(builtIn.Lenses, await store.LensChangesAsync(ct));

    /// <summary>Saves a lens, which is in force from the next cycle on.</summary>
    public async Task<LensResult> SaveAsync(Lens lens, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var tidy = LensRules.Tidy(lens);
        IReadOnlyList<LensFault> faults = [.. LensRules.Check(tidy, DateOnly.FromDateTime(now.UtcDateTime)), .. LensRules.Check(who, reason)];
        return await RecordAsync(new(tidy.Id, LensChangeKind.Saved, tidy, who.Trim(), now, reason.Trim()), faults, ct);
    }

    /// <summary>Switches a known lens off; what it says is kept.</summary>
    public Task<LensResult> SwitchOffAsync(string id, string who, string reason, DateTimeOffset now, CancellationToken ct) =>
        RecordAsync(new(id, LensChangeKind.SwitchedOff, null, who.Trim(), now, reason.Trim()), LensRules.Check(who, reason), ct);

    /// <summary>Switches a lens on again as it stands.</summary>
    public Task<LensResult> SwitchOnAsync(LensEntry entry, string who, string reason, DateTimeOffset now, CancellationToken ct) =>
        entry.Origin == LensOrigin.BuiltIn ? ResetAsync(entry.Id, who, reason, now, ct) : SaveAsync(entry.Lens, who, reason, now, ct);

    /// <summary>Goes back to the built-in lens of a known id; one that was never built in is gone.</summary>
    public Task<LensResult> ResetAsync(string id, string who, string reason, DateTimeOffset now, CancellationToken ct) =>
        RecordAsync(new(id, LensChangeKind.Reset, null, who.Trim(), now, reason.Trim()), LensRules.Check(who, reason), ct);

    /// <summary>What a lens would do to the mentions of a keyword, or of every tracked one.</summary>
    public async Task<LensEffect> PreviewAsync(Lens lens, KeywordId? keyword, CancellationToken ct)
    {
        var inForce = (await BookAsync(ct)).InForce;
        return LensPreview.Of(LensRules.Tidy(lens), inForce, await store.TextsAsync(keyword, MostTexts, ct));
    }

    async Task<LensResult> RecordAsync(LensChange change, IReadOnlyList<LensFault> faults, CancellationToken ct)
    {
        if (faults.Any(f => !f.IsWarning)) return new(null, faults);
        await store.RecordLensAsync(change, ct);
        return new((await BookAsync(ct)).Find(change.Id), faults);
    }
}
