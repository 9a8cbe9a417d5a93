using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>labels</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record LabelRow(
    long Number, string KeywordId, string Url, string StoryId, long At, string SaidBy, long? Tone, string? Era, string? Risks, string? Reason, long Withdrawn)
{
    public const string Columns =
        "l.number, l.keyword_id, l.url, l.story_id, l.at, l.said_by, l.tone, l.era, l.risks, l.reason, l.withdrawn";

    /// <summary>The database counts the number.</summary>
    public const string Insert =
        """
        INSERT INTO labels (keyword_id, url, story_id, at, said_by, tone, era, risks, reason, withdrawn)
        VALUES (@KeywordId, @Url, @StoryId, @At, @SaidBy, @Tone, @Era, @Risks, @Reason, @Withdrawn)
        """;

    /// <summary>That a row <c>l</c> is the newest on its mention and says something.</summary>
    public const string Holds =
        """
        l.withdrawn = 0
          AND NOT EXISTS (SELECT 1 FROM labels n WHERE n.keyword_id = l.keyword_id AND n.url = l.url AND n.number > l.number)
        """;

    public static LabelRow Of(KeywordId keyword, string story, Correction said, DateTimeOffset at) => new(
        0, keyword.Value, said.Url, story, at.ToMillis(), said.By.ToText(), (long?)said.Tone, said.Era?.ToString().ToText(),
        said.Risks is null ? null : StoreJson.Write(said.Risks), said.Reason?.ToText(), 0);

    public static LabelRow Of(KeywordId keyword, string url, string story, Withdrawal said, DateTimeOffset at) => new(
        0, keyword.Value, url, story, at.ToMillis(), said.By.ToText(), null, null, null, said.Reason?.ToText(), 1);

    public Label ToLabel() => new()
    {
        Number = Number,
        Keyword = new(KeywordId),
        Url = Url,
        StoryId = StoryId,
        At = At.ToTime(),
        By = SaidBy,
        Tone = (Tone?)Tone,
        Era = EraLabel.TryParse(Era, out var era) ? era : null,
        Risks = Risks is null ? null : StoreJson.Read<Risk[]>(Risks),
        Reason = Reason,
        Withdrawn = Withdrawn != 0,
    };
}

/// <summary>A label with the text it was given on.</summary>
sealed record LabelledRow(
    long Number, string KeywordId, string Url, string StoryId, long At, string SaidBy, long? Tone, string? Era, string? Risks, string? Reason, long Withdrawn,
    string Title, string Snippet, long? Published, long FirstSeen, string KeywordName)
{
    public const string Columns = LabelRow.Columns + ", m.title, m.snippet, m.published, m.first_seen, k.name AS keyword_name";

    public LabelledText ToText() => new(
        new LabelRow(Number, KeywordId, Url, StoryId, At, SaidBy, Tone, Era, Risks, Reason, Withdrawn).ToLabel(), Title, Snippet, Published.ToTime(), FirstSeen.ToTime(),
        KeywordName);
}
