namespace ReputationWatch.Trending;

/// <summary>
/// Net tone in its two families: with neutral stories left out and with them counted. They differ widely where most coverage
/// is neutral, so neither is shown without the other. All null where there is nothing to divide by.
/// </summary>
/// <param name="Balance">100(2S − 1), −100 to 100: positive against conflict-era, S being the volume share.</param>
/// <param name="Judged">(positive − harmful) / (positive + harmful), −1 to 1; harmful is negative or conflict-era.</param>
/// <param name="All">(positive − harmful) / all stories, −1 to 1.</param>
/// <param name="Present">100(2T − 1) with T = positive / (positive + negative): the tone of what is about the present, conflict-era left out.</param>
public sealed record NetTones(Balance? Balance, double? Judged, double? All, Balance? Present)
{
    /// <summary>Of distinct stories.</summary>
    public static NetTones Of(StoryCounts stories)
    {
        var (positive, harmful) = (stories.Positive, stories.Harmful);
        return new(
            Trending.Balance.Of(Share(positive, stories.Conflict)),
            positive + harmful > 0 ? (positive - harmful) / (double)(positive + harmful) : null,
            stories.Total > 0 ? (positive - harmful) / (double)stories.Total : null,
            Trending.Balance.Of(Share(positive, stories.Negative)));

        static Estimate? Share(int part, int rest) => Estimate.Wilson(part, part + rest, part + rest);
    }
}

/// <summary>A share as an index that is 0 where both sides are even.</summary>
/// <param name="Value">100(2S − 1), −100 to 100.</param>
/// <param name="Low">The same of the share's lower end.</param>
/// <param name="High">The same of its upper end.</param>
/// <param name="Grade">What the share can carry.</param>
public sealed record Balance(double Value, double Low, double High, Grade Grade)
{
    /// <summary>The index of a share; null of none.</summary>
    public static Balance? Of(Estimate? share) => share is null ? null : new(IndexOf(share.Value), IndexOf(share.Low), IndexOf(share.High), share.Grade);

    static double IndexOf(double share) => 100 * (2 * share - 1);
}
