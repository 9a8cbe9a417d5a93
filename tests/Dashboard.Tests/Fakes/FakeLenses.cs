using ReputationWatch.Assessing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>An office's lenses in memory, tried on the office's mentions.</summary>
public sealed class FakeLenses(FakeOffice office) : ILensStore
{
    public List<LensChange> Changes { get; } = [];

    public Task<long> LensRevisionAsync(CancellationToken ct) => Task.FromResult((long)Changes.Count);

    public Task<IReadOnlyList<LensChange>> LensChangesAsync(CancellationToken ct) => Task.FromResult<IReadOnlyList<LensChange>>([.. Changes]);

    public Task RecordLensAsync(LensChange change, CancellationToken ct)
    {
        Changes.Add(change);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<MentionText>> TextsAsync(KeywordId? keyword, int limit, CancellationToken ct) => Task.FromResult<IReadOnlyList<MentionText>>(
    [
        .. office.Mentions.Take(limit).Select(m => new MentionText(
            office.Keywords[keyword ?? Sample.Sampit].Keyword, m.Url, m.Title, m.Snippet, m.Outlet, m.Published, m.FirstSeen)),
    ]);
}
