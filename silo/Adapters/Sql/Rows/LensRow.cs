using ReputationWatch.Assessing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>lens_changes</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record LensRow(long Number, string LensId, string Kind, string? Lens, string Who, long At, string Reason)
{
    public const string Columns = "number, lens_id, kind, lens, who, at, reason";

    /// <summary>A row yet to be numbered.</summary>
    public static LensRow Of(LensChange change) => new(
        0, change.Id.ToText(), change.Kind.ToString(), change.Lens is { } lens ? StoreJson.Write(lens) : null, change.Who.ToText(), change.At.ToMillis(),
        change.Reason.ToText());

    public LensChange ToChange() =>
        new(LensId, Kind.ToEnum<LensChangeKind>(), Lens is { } lens ? StoreJson.Read<Lens>(lens) : null, Who, At.ToTime(), Reason);
}

/// <summary>What a row of <c>mentions</c> says, without what is thought of it. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record MentionTextRow(string KeywordId, string Url, string Title, string Snippet, string Outlet, long? Published, long FirstSeen)
{
    public const string Columns = "keyword_id, url, title, snippet, outlet, published, first_seen";
}
