namespace ReputationWatch.Single.Demo;

/// <summary>Which part of the story a text is for.</summary>
enum Pool { Town, Neighbour, Regent, Port, Province, Archive, Yearly, Campaign, Spike, Live }

/// <summary>What a text is meant to be taken for; the real assessor decides for itself.</summary>
enum Slant { Positive, Neutral, Negative, Conflict }

/// <summary>One hand-written headline with its lead, as a line of <c>stories.tsv</c> holds it.</summary>
/// <param name="Number">Its place in the file.</param>
/// <param name="Pool">Which part of the story it is for.</param>
/// <param name="Slant">What it is meant to be taken for.</param>
/// <param name="When">Empty where it is drawn; else as its pool demands: a date, a day of the year, a distance.</param>
/// <param name="Outlet">Empty where any outlet may carry it.</param>
/// <param name="Title">The headline, with slots.</param>
/// <param name="Lead">The first sentences, with slots.</param>
sealed record Template(int Number, Pool Pool, Slant Slant, string When, string Outlet, string Title, string Lead)
{
    /// <summary>Every line of the file.</summary>
    public static IReadOnlyList<Template> All { get; } = [.. Resource.Lines("stories.tsv").Where(l => !l.StartsWith('#')).Select(Parse)];

    static Template Parse(string line, int number)
    {
        var field = line.Split('\t');
        var pool = Enum.Parse<Pool>(field[0], ignoreCase: true);
        var slant = Enum.Parse<Slant>(field[1], ignoreCase: true);
        return new(number, pool, slant, field[2], field[3], field[4], field[5]);
    }
}
