using System.Globalization;
using ReputationWatch.Watching;

namespace ReputationWatch.Campaigning;

/// <summary>What can be wrong with a campaign as somebody wrote it.</summary>
public enum CampaignProblem
{
    /// <summary>It has no name, or one without a letter or digit.</summary>
    NameMissing,

    /// <summary>Longer than is given.</summary>
    TooLong,

    /// <summary>It holds what a reader cannot see.</summary>
    NotPlain,

    /// <summary>The first day is none.</summary>
    FromUnreadable,

    /// <summary>The last day is none.</summary>
    ToUnreadable,

    /// <summary>The last day lies before the first.</summary>
    Order,

    /// <summary>A day outside the years that are given.</summary>
    FarOff,

    /// <summary>A campaign without a keyword.</summary>
    KeywordsMissing,

    /// <summary>There is no such keyword.</summary>
    KeywordUnknown,

    /// <summary>The control is one of the keywords.</summary>
    ControlIsTarget,

    /// <summary>Nobody said who does it.</summary>
    WhoMissing,

    /// <summary>Nobody said why.</summary>
    ReasonMissing,
}

/// <summary>Something that is wrong, and the field it is in, by the field's name in the API.</summary>
/// <param name="Field">name, from, to, keywords, control, note, who or reason.</param>
/// <param name="Problem">What is wrong.</param>
/// <param name="Given">What was given, or the limit; may be empty.</param>
public sealed record CampaignFault(string Field, CampaignProblem Problem, string Given = "");

/// <summary>What a campaign must be before it is stored: one place for page, API and command line. Pure.</summary>
public static class CampaignRules
{
    /// <summary>The longest name, in characters.</summary>
    public const int LongestName = 120;

    /// <summary>The longest note.</summary>
    public const int LongestNote = 1000;

    /// <summary>The longest name of who changes it.</summary>
    public const int LongestWho = 80;

    /// <summary>The longest reason.</summary>
    public const int LongestReason = 500;

    /// <summary>Days before this year or more than <see cref="YearsAhead"/> after today are slips of the keyboard.</summary>
    public const int FirstYear = 1990;

    /// <summary>How many years ahead a campaign may be planned.</summary>
    public const int YearsAhead = 5;

    // The address of the form that adds one stands where an id does.
    static readonly string[] Reserved = ["add"];

    /// <summary>Whether an id is kept for an address.</summary>
    public static bool IsReserved(string id) => Reserved.Contains(id);

    /// <summary>A campaign as it is stored: spaces single, a keyword once, a one-day end left out.</summary>
    public static Campaign Tidy(Campaign campaign) => campaign with
    {
        Name = string.Join(' ', campaign.Name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)),
        Note = campaign.Note.ReplaceLineEndings("\n").Trim(),
        Keywords = [.. campaign.Keywords.Distinct()],
        Control = campaign.Kind == CampaignKind.Campaign ? campaign.Control : null,
    };

    /// <summary>Everything that is wrong with a tidy one, in the order of its fields.</summary>
    /// <param name="campaign">The campaign.</param>
    /// <param name="known">Every keyword that is, or was ever, tracked.</param>
    /// <param name="today">The day it is.</param>
    public static IReadOnlyList<CampaignFault> Check(Campaign campaign, IReadOnlySet<KeywordId> known, DateOnly today) =>
    [
        .. OfName(campaign.Name),
        .. OfDays(campaign, today),
        .. When("keywords", CampaignProblem.KeywordsMissing, campaign is { Kind: CampaignKind.Campaign, Keywords.Count: 0 }),
        .. campaign.Keywords.Where(k => !known.Contains(k)).Select(k => new CampaignFault("keywords", CampaignProblem.KeywordUnknown, k.Value)),
        .. campaign.Control is { } control
            ? [.. When("control", CampaignProblem.KeywordUnknown, !known.Contains(control), control.Value), .. When("control", CampaignProblem.ControlIsTarget, campaign.Keywords.Contains(control), control.Value)]
            : Array.Empty<CampaignFault>(),
        .. When("note", CampaignProblem.TooLong, campaign.Note.Length > LongestNote, Text(LongestNote)),
        .. When("note", CampaignProblem.NotPlain, campaign.Note.Split('\n').Any(line => !NameText.IsPlain(line.Replace('\t', ' ')))),
    ];

    /// <summary>What is wrong with who changes one and why.</summary>
    /// <param name="who">Who.</param>
    /// <param name="reason">Why; may be empty where <paramref name="isNew"/>.</param>
    /// <param name="isNew">Whether it is added: its own note says why.</param>
    public static IReadOnlyList<CampaignFault> Check(string who, string reason, bool isNew) =>
    [
        .. OfText("who", who, CampaignProblem.WhoMissing, LongestWho),
        .. isNew && string.IsNullOrWhiteSpace(reason) ? [] : OfText("reason", reason, CampaignProblem.ReasonMissing, LongestReason),
    ];

    static CampaignFault[] OfName(string name) =>
        name.Length > 0 && !name.Any(char.IsLetterOrDigit) ? [new("name", CampaignProblem.NameMissing)] : OfText("name", name, CampaignProblem.NameMissing, LongestName);

    static IEnumerable<CampaignFault> OfDays(Campaign campaign, DateOnly today)
    {
        if (campaign.To < campaign.From) yield return new("to", CampaignProblem.Order, Text(campaign.To.Value));
        foreach (var (field, day) in new[] { ("from", campaign.From), ("to", campaign.To ?? campaign.From) }.Where(d => IsFarOff(d.Item2)))
            yield return new(field, CampaignProblem.FarOff, $"{Text(FirstYear)}–{Text(today.Year + YearsAhead)}");

        bool IsFarOff(DateOnly day) => day.Year < FirstYear || day.Year > today.Year + YearsAhead;
    }

    static CampaignFault[] OfText(string field, string text, CampaignProblem missing, int longest) =>
        string.IsNullOrWhiteSpace(text) ? [new(field, missing)]
        : text.Length > longest ? [new(field, CampaignProblem.TooLong, Text(longest))]
        : When(field, CampaignProblem.NotPlain, !NameText.IsPlain(text));

    static CampaignFault[] When(string field, CampaignProblem problem, bool holds, string given = "") => holds ? [new(field, problem, given)] : [];

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
