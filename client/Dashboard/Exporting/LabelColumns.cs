using ReputationWatch.Assessing;
using ReputationWatch.Labelling;

namespace ReputationWatch.Dashboard.Exporting;

/// <summary>The columns of the labels' export, in their order. New ones go to the end.</summary>
static class LabelColumns
{
    public static IReadOnlyList<Column<Label>> All { get; } =
    [
        new("number", "The row's number; of the rows on one story the highest counts", l => l.Number),
        new("at", "When it was given or withdrawn", l => l.At),
        new("by", "Who said so", l => l.By),
        new("url", "The mention it was given on", l => l.Url),
        new("story", "The story that mention told then", l => l.StoryId),
        new("tone", "negative, neutral or positive; empty: as the machine thinks", l => Lower(l.Tone)),
        new("era", "present, about:LENS or mentions:LENS; empty: as the machine thinks", l => l.Era?.ToString()),
        new("risks", "hoax, hate, slander, incitement, joined by semicolons, or none; empty: as the machine thinks", RisksOf),
        new("reason", "Why, where they said so", l => l.Reason),
        new("withdrawn", "true where the row takes back what was said on that mention", l => l.Withdrawn),
    ];

    static object? RisksOf(Label label) => label.Risks switch
    {
        null => null,
        [] => (string[])["none"],
        var risks => risks.Select(r => Lower<Risk>(r)!).ToList(),
    };

    static string? Lower<T>(T? value) where T : struct, Enum => value?.ToString().ToLowerInvariant();
}
