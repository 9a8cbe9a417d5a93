using ReputationWatch.Assessing;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

/// <summary>A keyword with a history, and somebody who works at its rebuilds.</summary>
public abstract class RebuildContract(PostgresFixture? postgres) : LabelContract(postgres)
{
    /// <summary>When everything that was asked for is due.</summary>
    protected static DateTimeOffset Due => Now.AddHours(1);

    protected RebuildCycle Worker(IRebuildWork? work = null, params IRebuiltFold[] folds) => new(work ?? Store.RebuildWork, Assessor.BuiltIn, folds);

    protected async Task<int> WorkAsync(RebuildCycle? worker = null, KeywordId? id = null)
    {
        var steps = 0;
        for (var cycle = worker ?? Worker(); await cycle.StepAsync(id ?? Sampit, Due, Ct);) steps++;
        return steps;
    }

    protected async Task<Rebuild> LastAsync(KeywordId? id = null) => (await Store.Rebuilds.RebuildsAsync(id ?? Sampit, 1, Ct))[0];

    protected Task AskAsync(DateTimeOffset? at = null) => Store.Rebuilds.AskAsync(Sampit, new(RebuildCause.Asked, "Siti", at ?? Now, "uji"), Ct);

    protected async Task<IReadOnlyList<RebuildCause>> CausesAsync(KeywordId id) => [.. (await Store.Rebuilds.RebuildsAsync(id, 1, Ct)).SelectMany(r => r.Reasons).Select(r => r.Cause)];

    protected static string Mark => Assessor.BuiltIn.MarkFor(Keyword());

    /// <summary>A mention with words that the built-in assessor has an opinion of.</summary>
    protected static Mention Said(string url, string title, string snippet = "", Tone stored = Tone.Neutral) =>
        Mention(url, Now.AddHours(-5), stored) with { Title = title, Snippet = snippet };
}
