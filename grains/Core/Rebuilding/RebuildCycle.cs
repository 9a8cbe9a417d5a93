using ReputationWatch.Assessing;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Rebuilding;

/// <summary>
/// Computes a keyword's figures anew: mentions that another assessor assessed, then the stored pages, then the points up to now. Each step
/// is a transaction or a few, short ones; what was done is stored with it, so that whoever takes the rebuild up after a kill goes on there.
/// Cycles may run in between: they judge by the assessor that is in force already.
/// </summary>
/// <param name="work">Where the facts and figures are.</param>
/// <param name="assessors">Who judges now.</param>
/// <param name="folds">What else follows from the facts.</param>
public sealed class RebuildCycle(IRebuildWork work, IAssessorSource assessors, IEnumerable<IRebuiltFold> folds)
{
    readonly IReadOnlyList<IRebuiltFold> _folds = [.. folds];

    /// <summary>Does the next step of a keyword's rebuild. False where there is nothing to do: none is open, or none is due yet.</summary>
    public async Task<bool> StepAsync(KeywordId id, DateTimeOffset now, CancellationToken ct)
    {
        var assessor = await assessors.CurrentAsync(ct);
        if (await work.TakeUpAsync(id, assessor.MarkFor, now, ct) is not { } run) return false;

        switch (run.Phase)
        {
            case RebuildPhase.Mentions:
                await work.AssessAsync(run, (mention, text) => Reassess(assessor, run.Keyword, mention, text), RebuildPolicy.MentionsAtOnce, ct);
                break;
            case RebuildPhase.Pages:
                await work.SettlePagesAsync(run, RebuildPolicy.PagesAtOnce, ct);
                break;
            case RebuildPhase.Points:
                await WritePointsAsync(run, assessor, ct);
                break;
            default:
                if (_folds.Count == 0 || await FoldAsync(id, now, ct)) await work.EndAsync(run, now, ct);
                break;
        }

        return true;
    }

    /// <summary>Assesses a stored mention as a cycle would: headline, snippet, and the lead where its page was read and its text may be kept.</summary>
    public static Assessment Reassess(Assessor assessor, TrackedKeyword keyword, Mention mention, string? text) =>
        assessor.Assess(keyword, new(mention.Title, mention.Snippet, text is null ? null : Revision.Lead(text), mention.Published), mention.FirstSeen);

    async Task WritePointsAsync(RebuildRun run, Assessor assessor, CancellationToken ct)
    {
        var curve = RankCurves.Default;
        var facts = await work.FactsAsync(run.Keyword.Id, curve, ct);
        var done = 0;
        foreach (var points in TrendFold.Points(facts, assessor.Method, curve).Chunk(RebuildPolicy.PointsAtOnce))
            await work.WritePointsAsync(run, points, done += points.Length, ct);
        await work.PointsDoneAsync(run, ct);
    }

    async Task<bool> FoldAsync(KeywordId id, DateTimeOffset now, CancellationToken ct)
    {
        var facts = await work.FactsAsync(id, RankCurves.Default, ct);
        foreach (var fold in _folds)
            if (!await fold.FoldAsync(facts, now, ct)) return false;
        return true;
    }
}
