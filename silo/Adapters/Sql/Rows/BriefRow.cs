using System.Globalization;
using ReputationWatch.Briefing;
using ReputationWatch.Storing;

namespace ReputationWatch.Adapters.Sql.Rows;

/// <summary>A row of <c>briefs</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record BriefRow(string Day, long DueAt, long ComposedAt, long Since, long HasNews, string Brief)
{
    public const string Columns = "day, due_at, composed_at, since, has_news, brief";

    public static BriefRow Of(Brief brief) => new(
        BriefMessages.DayText(brief.Day), brief.DueAt.ToMillis(), brief.At.ToMillis(), brief.Since.ToMillis(), brief.HasNews ? 1 : 0, StoreJson.Write(brief).ToText());
}

/// <summary>A row of <c>briefs</c> without what it tells. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record BriefLineRow(string Day, long DueAt, long ComposedAt, long Since, long HasNews)
{
    public const string Columns = "day, due_at, composed_at, since, has_news";

    public BriefLine ToLine() => new(
        DateOnly.ParseExact(Day, "yyyy-MM-dd", CultureInfo.InvariantCulture), DueAt.ToTime(), ComposedAt.ToTime(), Since.ToTime(), HasNews != 0);
}

/// <summary>A row of <c>brief_settings</c>. The parameters stand in the order of <see cref="Columns"/>.</summary>
sealed record BriefSettingsRow(long Number, string Settings, string Who, long At, string Reason)
{
    public const string Columns = "number, settings, who, at, reason";

    public static BriefSettingsRow Of(BriefSettingsChange change) => new(
        change.Number, StoreJson.Write(change.Settings).ToText(), change.Who.ToText(), change.At.ToMillis(), change.Reason.ToText());

    public BriefSettingsChange ToChange() => new(Number, StoreJson.Read<BriefSettings>(Settings), Who, At.ToTime(), Reason);
}
