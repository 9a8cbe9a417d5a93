using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Labelling;

/// <summary>Why a label is not taken.</summary>
public enum LabelProblem
{
    /// <summary>There is no such mention of the keyword.</summary>
    UnknownMention,

    /// <summary>Nothing is corrected.</summary>
    Empty,

    /// <summary>Nobody says who corrects.</summary>
    NameMissing,

    /// <summary>The name is too long, or holds characters that do not show.</summary>
    NameUnfit,

    /// <summary>The reason is too long.</summary>
    ReasonTooLong,

    /// <summary>The lens is none of the keyword's.</summary>
    LensUnknown,

    /// <summary>The story bears no label that could be taken back.</summary>
    NothingToWithdraw,
}

/// <summary>What a label has to be. Pure.</summary>
public static class LabelRules
{
    /// <summary>The lenses a label may name whatever the mention: those of the keyword, else all that are built in.</summary>
    public static IReadOnlyList<string> LensesFor(TrackedKeyword keyword) => keyword.Lenses.Count > 0 ? keyword.Lenses : [.. Lenses.BuiltIn.Select(l => l.Id)];

    /// <summary>The lenses a label may name: those of the keyword, else all that are built in, and the one the machine found.</summary>
    public static IReadOnlyList<string> LensesFor(TrackedKeyword keyword, Mention mention)
    {
        var own = LensesFor(keyword);
        var found = mention.Assessment.Era;
        return found.Role == EraRole.None || own.Contains(found.Lens) ? own : [.. own, found.Lens];
    }

    /// <summary>What is wrong with a tidied correction; empty where nothing is.</summary>
    public static IReadOnlyList<LabelProblem> Check(Correction correction, IReadOnlyList<string> lenses)
    {
        var problems = new List<LabelProblem>();
        if (correction is { Tone: null, Era: null, Risks: null }) problems.Add(LabelProblem.Empty);
        if (correction.Era is { Role: not EraRole.None, Lens: var lens } && !lenses.Contains(lens)) problems.Add(LabelProblem.LensUnknown);
        return [.. problems, .. CheckSaid(correction.By, correction.Reason)];
    }

    /// <summary>What is wrong with who says something and why, white space around it taken off.</summary>
    public static IEnumerable<LabelProblem> CheckSaid(string by, string? reason)
    {
        if (by.Length == 0) yield return LabelProblem.NameMissing;
        else if (by.Length > Correction.LongestName || !NameText.IsPlain(by)) yield return LabelProblem.NameUnfit;
        if (reason?.Length > Correction.LongestReason) yield return LabelProblem.ReasonTooLong;
    }

    /// <summary>Which field a problem belongs to: <c>url</c>, <c>tone</c>, <c>era</c>, <c>by</c> or <c>reason</c>.</summary>
    public static string FieldOf(LabelProblem problem) => problem switch
    {
        LabelProblem.NameMissing or LabelProblem.NameUnfit => "by",
        LabelProblem.ReasonTooLong => "reason",
        LabelProblem.LensUnknown => "era",
        LabelProblem.Empty => "tone",
        _ => "url",
    };

    /// <summary>In one English sentence, with what to write instead.</summary>
    public static string Says(LabelProblem problem) => problem switch
    {
        LabelProblem.UnknownMention => "there is no such mention; write its url as GET /api/v1/keywords/{id}/mentions or `export NAME --what mentions` gives it",
        LabelProblem.Empty => "nothing is corrected; say a tone, an era or risks",
        LabelProblem.NameMissing => "say who corrects, such as Siti Aminah",
        LabelProblem.NameUnfit => FormattableString.Invariant($"a name is one line of at most {Correction.LongestName} characters, all of which show; write one such as Siti Aminah"),
        LabelProblem.ReasonTooLong => FormattableString.Invariant($"a reason has at most {Correction.LongestReason} characters; shorten it"),
        LabelProblem.LensUnknown => "the era names a lens that this keyword does not have; write present, or about: or mentions: and one of its lenses, such as about:sampit-2001",
        _ => "nobody has corrected this story, so there is nothing to take back",
    };
}
