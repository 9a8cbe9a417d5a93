namespace ReputationWatch.Dashboard.Exporting;

/// <summary>A column of an export: its stable name, what it holds, and how it is read off a row.</summary>
/// <param name="Name">Lower-case with underscores; also the property's name in JSON.</param>
/// <param name="About">What it holds, with unit and range.</param>
/// <param name="Value">
/// Text, a number, a truth, a <see cref="DateTimeOffset"/> (written in the keyword's zone with its offset), a <see cref="DateOnly"/>,
/// a list of texts, or figures by name; null is an empty cell, and null in JSON.
/// </param>
sealed record Column<T>(string Name, string About, Func<T, object?> Value);

/// <summary>What all columns share.</summary>
static class Column
{
    const int Decimals = 6;

    /// <summary>A figure to six decimals: sixteen say more than any sample of coverage can.</summary>
    public static double Rounded(double figure) => Math.Round(figure, Decimals);
}
