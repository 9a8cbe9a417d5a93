using ReputationWatch.Parsing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Benchmarks.Feeds;

/// <summary>One file with what was read of it; null where reading threw.</summary>
sealed record FeedLook(FeedparserCase Case, SourceReading? Reading, double Seconds, long Allocated)
{
    static readonly FeedExpectations Expectations = new(PlainText.OfHtml);

    public int Entries => Reading?.Entries.Count ?? 0;

    public bool NamesOne => Case.Clauses.Any(c => c.Field != FeedparserField.Text);

    public int TextsExpected => Case.Clauses.Count(IsText);

    public int TextsRight => Reading is null ? 0 : Case.Clauses.Count(c => IsText(c) && Expectations.Wrong(c, Reading) is null);

    static bool IsText(FeedparserClause clause) => clause is { Field: FeedparserField.Text, Entry: not null };

    public bool IsRight => Complaint is null;

    /// <summary>What is not as expected; null where all is.</summary>
    public string? Complaint =>
        Reading is null ? "it threw"
        : !NamesOne && Reading.Outcome is not (ReadingOutcome.Ok or ReadingOutcome.Empty) ? Reading.Detail
        : Expectations.Wrong(Case, Reading);
}
