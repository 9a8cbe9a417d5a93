using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Labelling;
using ReputationWatch.Storing;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>An office in memory: the ports the dashboard knows, over lists that a test fills. Filters as the contract says.</summary>
public sealed class FakeOffice : IWatchReader, IAnalysisReader, IWatchDirectory, ISourceStore, ILabelStore
{
    public Dictionary<KeywordId, KeywordSummary> Keywords { get; } = [];

    public List<TrendPoint> Points { get; } = [];

    public List<Mention> Mentions { get; } = [];

    public List<ResultPage> Pages { get; } = [];

    public List<Incident> Incidents { get; } = [];

    public List<SourceStatus> Sources { get; } = [];

    public List<Reading> Readings { get; } = [];

    public List<Delivery> Deliveries { get; } = [];

    public List<OutcomeCount> Outcomes { get; } = [];

    public List<SourceIncident> SourceIncidents { get; } = [];

    public Dictionary<SourceId, KeptBody> KeptBodies { get; } = [];

    public List<Label> Labels { get; } = [];

    public List<LabelledText> Labelled { get; } = [];

    /// <summary>What was asked of watches, in order: "track sampit", "check sampit Asked".</summary>
    public List<string> Acts { get; } = [];

    /// <summary>What the next checks come to.</summary>
    public CycleResult CheckResult { get; set; } = CycleResult.Recorded;

    /// <summary>Whether every read fails, as with a store that is gone.</summary>
    public bool Broken { get; set; }

    /// <summary>How often the overview was read.</summary>
    public int OverviewReads { get; private set; }

    public Task<IReadOnlyList<KeywordSummary>> OverviewAsync(DateTimeOffset sparkSince, CancellationToken ct)
    {
        OverviewReads++;
        return Read(Keywords.Values.Where(k => k.Tracked).OrderBy(k => k.Keyword.Name, StringComparer.Ordinal).Select(k => WithSpark(k, sparkSince)));
    }

    public async Task<KeywordSummary?> SummaryAsync(KeywordId id, DateTimeOffset sparkSince, CancellationToken ct)
    {
        var found = await Read(Keywords.Values.Where(k => k.Keyword.Id == id));
        return found.Count > 0 ? WithSpark(found[0], sparkSince) : null;
    }

    public Task<IReadOnlyList<TrendPoint>> TrendAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        Read(Points.Where(p => p.Keyword == id && p.At >= from && p.At < to).OrderBy(p => p.At));

    /// <summary>Light mentions besides those of <see cref="Mentions"/>: what an analysis counts of each keyword.</summary>
    public Dictionary<KeywordId, List<RecentMention>> Published { get; } = [];

    public Task<IReadOnlyList<RecentMention>> PublishedAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        Read((id == Sample.Sampit ? Mentions.Select(RecentMention.Of) : []).Concat(Published.GetValueOrDefault(id) ?? []).Where(m => m.Published >= from && m.Published < to));

    public Task<IReadOnlyList<GoodLook>> LooksAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        Read(Points.Where(p => p.Keyword == id && p.At >= from && p.At < to).OrderBy(p => p.At).Select(p => new GoodLook(p.At, p.Method)));

    public Task<IReadOnlyList<Mention>> MentionsAsync(KeywordId id, MentionFilter filter, CancellationToken ct) =>
        Read(Mentions
            .Where(m => (filter.From is null || Time(m) >= filter.From) && (filter.To is null || Time(m) < filter.To))
            .Where(m => filter.Tone is null || m.Verdict.Tone == filter.Tone)
            .Where(m => !filter.ConflictOnly || m.Verdict.Era.IsConflict)
            .Where(m => filter.Url is null || m.Url == filter.Url)
            .OrderByDescending(Time).Skip(filter.Skip).Take(filter.Limit));

    public Task<IReadOnlyList<ResultPage>> PagesAtAsync(KeywordId id, DateTimeOffset at, CancellationToken ct) =>
        Read(Pages.Where(p => p.FirstSeen <= at).GroupBy(p => p.Source).Select(g => g.MaxBy(p => p.FirstSeen)!));

    public Task<IReadOnlyList<ResultPage>> PagesAsync(KeywordId id, DateTimeOffset from, DateTimeOffset to, CancellationToken ct) =>
        Read(Pages.Where(p => p.LastSeen >= from && p.FirstSeen < to).OrderBy(p => p.FirstSeen));

    public Task<IReadOnlyList<Incident>> IncidentsAsync(KeywordId id, CancellationToken ct) => Read(Incidents);

    public Task<IReadOnlyList<SourceStatus>> SourcesStatusAsync(KeywordId? id, CancellationToken ct) => Read(Sources);

    public Task<IReadOnlyList<Reading>> ReadingsAsync(KeywordId id, DateTimeOffset from, CancellationToken ct) => Read(Readings.Where(r => r.At >= from));

    public Task<IReadOnlyList<Delivery>> DeliveriesAsync(int limit, CancellationToken ct) => Read(Deliveries.Take(limit));

    public Task<IReadOnlyList<OutcomeCount>> OutcomesAsync(DateTimeOffset from, CancellationToken ct) => Read(Outcomes);

    public Task<IReadOnlyList<SourceIncident>> SourceIncidentsAsync(int limit, CancellationToken ct) => Read(SourceIncidents.Take(limit));

    public Task<KeptBody?> KeptBodyAsync(SourceId source, CancellationToken ct) => Task.FromResult(KeptBodies.GetValueOrDefault(source));

    public Task<IReadOnlyList<Source>> SourcesAsync(CancellationToken ct) => Read(Sources.Select(s => s.Source));

    public Task SaveSourceAsync(Source source, DateTimeOffset now, CancellationToken ct)
    {
        var at = Sources.FindIndex(s => s.Source.Id == source.Id);
        if (at < 0) Sources.Add(new(source, null, null, 0, null));
        else Sources[at] = Sources[at] with { Source = source };
        return Task.CompletedTask;
    }

    public Task SeedSourcesAsync(IReadOnlyList<Source> defaults, DateTimeOffset now, CancellationToken ct) => throw new NotSupportedException("The dashboard seeds nothing");

    public Task<Label?> GiveAsync(KeywordId id, Correction correction, DateTimeOffset now, CancellationToken ct)
    {
        if (Mentions.Find(m => m.Url == correction.Url) is not { } mention) return Task.FromResult<Label?>(null);
        var label = new Label
        {
            Number = Labels.Count + 1,
            Keyword = id,
            Url = mention.Url,
            StoryId = mention.StoryId,
            Tone = correction.Tone,
            Era = correction.Era,
            Risks = correction.Risks,
            By = correction.By,
            At = now,
            Reason = correction.Reason,
        };
        Put(label, mention.StoryId);
        return Task.FromResult<Label?>(label);
    }

    public Task<bool> WithdrawAsync(KeywordId id, Withdrawal withdrawal, DateTimeOffset now, CancellationToken ct)
    {
        if (Mentions.Find(m => m.Url == withdrawal.Url) is not { Label: { } label } mention) return Task.FromResult(false);
        Put(label with { Number = Labels.Count + 1, Tone = null, Era = null, Risks = null, By = withdrawal.By, At = now, Reason = withdrawal.Reason, Withdrawn = true }, mention.StoryId);
        return Task.FromResult(true);
    }

    public Task<IReadOnlyList<Label>> HistoryAsync(KeywordId id, string? url, int limit, int skip, CancellationToken ct) =>
        Read(Labels.Where(l => l.Keyword == id && (url is null || l.Url == url)).OrderByDescending(l => l.Number).Skip(skip).Take(limit));

    public Task<IReadOnlyList<LabelledText>> LabelledAsync(int limit, CancellationToken ct) => Read(Labelled.Take(limit));

    void Put(Label label, string story)
    {
        Labels.Add(label);
        for (var i = 0; i < Mentions.Count; i++)
            if (Mentions[i].StoryId == story) Mentions[i] = Mentions[i] with { Label = label.Withdrawn ? null : label };
    }

    public IKeywordWatch Get(KeywordId id) => new Watch(this, id);

    static DateTimeOffset Time(Mention mention) => mention.Published ?? mention.FirstSeen;

    KeywordSummary WithSpark(KeywordSummary summary, DateTimeOffset since) =>
        summary with { Spark = [.. Points.Where(p => p.Keyword == summary.Keyword.Id && p.At >= since)] };

    Task<IReadOnlyList<T>> Read<T>(IEnumerable<T> rows) =>
        Broken ? throw new IOException("the store is gone") : Task.FromResult<IReadOnlyList<T>>([.. rows]);

    sealed class Watch(FakeOffice office, KeywordId id) : IKeywordWatch
    {
        public Task TrackAsync(TrackedKeyword keyword)
        {
            office.Acts.Add($"track {id}");
            office.Keywords[id] = Sample.Summary(keyword, null);
            return Task.CompletedTask;
        }

        public Task UntrackAsync()
        {
            office.Acts.Add($"untrack {id}");
            office.Keywords[id] = office.Keywords[id] with { Tracked = false };
            return Task.CompletedTask;
        }

        public Task<CycleResult> CheckAsync(CheckReason reason)
        {
            office.Acts.Add($"check {id} {reason}");
            return Task.FromResult(office.CheckResult);
        }

        public Task<bool> SplitAsync(string url)
        {
            office.Acts.Add($"split {id} {url}");
            return Task.FromResult(office.Mentions.Exists(m => m.Url == url));
        }

        public Task<bool> RejoinAsync(string url)
        {
            office.Acts.Add($"rejoin {id} {url}");
            return Task.FromResult(office.Mentions.Exists(m => m.Url == url && m.SplitByHand));
        }
    }
}
