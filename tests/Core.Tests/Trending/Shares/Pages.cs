using ReputationWatch.Assessing;
using ReputationWatch.Trending;

namespace ReputationWatch.Core.Tests.Trending.Shares;

/// <summary>Pages by short words: <c>+</c> positive, <c>0</c> neutral, <c>-</c> negative, <c>!</c> conflict-era.</summary>
static class Pages
{
    public static readonly DateTimeOffset Noon = new(2026, 3, 30, 12, 0, 0, TimeSpan.Zero);

    public static ResultPage Of(string kinds, string source = "engine", string urlPrefix = "u") =>
        new(new(source), Noon, Noon, [.. kinds.Select((kind, i) => Entry(i + 1, $"{urlPrefix}{i + 1}", kind))]);

    public static PageEntry Entry(int rank, string url, char kind) => new(
        rank, $"https://news.example/{url}", "title", "news.example",
        kind switch { '+' => Tone.Positive, '-' => Tone.Negative, _ => Tone.Neutral }, kind == '!' ? "sampit-2001" : Era.Present, true);
}
