using ReputationWatch.Assessing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Rebuilding;

/// <summary>Where rebuilds are asked for by people, and by a program that starts: the same for pages, API and command line.</summary>
/// <param name="store">The rebuilds.</param>
/// <param name="assessors">Who judges now.</param>
public sealed class RebuildDesk(IRebuildStore store, IAssessorSource assessors)
{
    /// <summary>Asks for a rebuild of a known keyword, due at once. What is wrong with who asks and why; nothing was asked for then.</summary>
    public async Task<IReadOnlyList<LensFault>> AskAsync(KeywordId id, string who, string reason, DateTimeOffset now, CancellationToken ct)
    {
        var faults = LensRules.Check(who, reason);
        if (faults.Count == 0) await store.AskAsync(id, new(RebuildCause.Asked, who.Trim(), now, reason.Trim()), ct);
        return faults;
    }

    /// <summary>
    /// Asks for a rebuild of each of the tracked keywords that has mentions which the assessor in force did not assess: the program came
    /// with another one. How many were asked for.
    /// </summary>
    public async Task<int> AskForStaleAsync(IReadOnlyList<TrackedKeyword> tracked, DateTimeOffset now, CancellationToken ct)
    {
        var assessor = await assessors.CurrentAsync(ct);
        var asked = 0;
        foreach (var keyword in tracked)
            if (await store.AskIfStaleAsync(keyword.Id, assessor.MarkFor(keyword), new(RebuildCause.Method, null, now, assessor.Method), ct)) asked++;
        return asked;
    }

    /// <summary>The rebuild of a keyword that is open, if any, and the last ones, newest first.</summary>
    public Task<IReadOnlyList<Rebuild>> LastAsync(KeywordId id, int limit, CancellationToken ct) => store.RebuildsAsync(id, limit, ct);

    /// <summary>Every open rebuild, in the order in which they were asked for.</summary>
    public Task<IReadOnlyList<Rebuild>> OpenAsync(CancellationToken ct) => store.OpenRebuildsAsync(ct);
}
