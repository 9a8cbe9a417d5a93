using ReputationWatch.Labelling;
using ReputationWatch.Watching;

namespace ReputationWatch.Storing;

/// <summary>
/// What people said instead of the machine. Writing needs no turn with the keyword's cycle: one under way counts what it knew, is
/// recorded with the label in place, and the keyword is due again at once.
/// </summary>
public interface ILabelStore
{
    /// <summary>
    /// Stores a label and makes it count for every copy of the mention's story, in one transaction; the keyword is then due.
    /// The label as it was stored; null where there is no such mention.
    /// </summary>
    Task<Label?> GiveAsync(KeywordId id, Correction correction, DateTimeOffset now, CancellationToken ct);

    /// <summary>
    /// Takes back every label given on a copy of the mention's story, one row for each; the machine's word counts again. False where
    /// none was in force.
    /// </summary>
    Task<bool> WithdrawAsync(KeywordId id, Withdrawal withdrawal, DateTimeOffset now, CancellationToken ct);

    /// <summary>Every row of a keyword's labels, withdrawals too, newest first; with a URL, those given on copies of the story it tells.</summary>
    /// <param name="id">The keyword.</param>
    /// <param name="url">A mention's canonical URL; null for all.</param>
    /// <param name="limit">At most so many; 1 to 100,000.</param>
    /// <param name="skip">After leaving out so many.</param>
    /// <param name="ct">Stops it.</param>
    Task<IReadOnlyList<Label>> HistoryAsync(KeywordId id, string? url, int limit, int skip, CancellationToken ct);

    /// <summary>The labels that count, of all keywords, each with the text it was given on; newest first, at most so many.</summary>
    Task<IReadOnlyList<LabelledText>> LabelledAsync(int limit, CancellationToken ct);
}
