using ReputationWatch.Assessing;
using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Labelling;

/// <summary>What came of a correction: the label that is in force, or why there is none.</summary>
/// <param name="Label">The label as it was stored.</param>
/// <param name="Problems">All that was wrong; empty where nothing was.</param>
public sealed record LabelAnswer(Label? Label, IReadOnlyList<LabelProblem> Problems);

/// <summary>Where people's corrections come in, from every edge: checked against the keyword and the mention, then stored.</summary>
public sealed class LabelDesk(IWatchReader reader, ILabelStore store)
{
    /// <summary>Gives a label. It counts at once for every copy of the story.</summary>
    public async Task<LabelAnswer> GiveAsync(TrackedKeyword keyword, Correction correction, DateTimeOffset now, CancellationToken ct)
    {
        // What is said wrongly is told first: with the right address it would be wrong still.
        if (await FindAsync(keyword.Id, correction.Url, ct) is not { } mention)
            return new(null, [.. LabelRules.Check(correction.Tidied(), LabelRules.LensesFor(keyword)), LabelProblem.UnknownMention]);

        var tidied = correction.Tidied() with { Url = mention.Url };
        var problems = LabelRules.Check(tidied, LabelRules.LensesFor(keyword, mention));
        if (problems.Count > 0) return new(null, problems);

        return await store.GiveAsync(keyword.Id, tidied, now, ct) is { } label ? new(label, []) : new(null, [LabelProblem.UnknownMention]);
    }

    /// <summary>Takes back every label of the story that a mention tells. Null where that was done, else why not.</summary>
    public async Task<LabelProblem?> WithdrawAsync(KeywordId id, Withdrawal withdrawal, DateTimeOffset now, CancellationToken ct)
    {
        var said = withdrawal with { By = withdrawal.By.Trim(), Reason = string.IsNullOrWhiteSpace(withdrawal.Reason) ? null : withdrawal.Reason.Trim() };
        if (LabelRules.CheckSaid(said.By, said.Reason).Select(p => (LabelProblem?)p).FirstOrDefault() is { } wrong) return wrong;
        if (await FindAsync(id, said.Url, ct) is not { } mention) return LabelProblem.UnknownMention;

        return await store.WithdrawAsync(id, said with { Url = mention.Url }, now, ct) ? null : LabelProblem.NothingToWithdraw;
    }

    // A person may have copied the address from a browser.
    async Task<Mention?> FindAsync(KeywordId id, string url, CancellationToken ct) =>
        await OneAsync(id, url, ct) ?? (CanonicalUrl.Of(url) is { } canonical && canonical != url ? await OneAsync(id, canonical, ct) : null);

    async Task<Mention?> OneAsync(KeywordId id, string url, CancellationToken ct) =>
        await reader.MentionsAsync(id, new(Url: url, Limit: 1), ct) is [var mention, ..] ? mention : null;
}
