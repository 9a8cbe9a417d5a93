namespace ReputationWatch.Crawling;

/// <summary>An allow or disallow line.</summary>
/// <param name="Allows">Which of the two.</param>
/// <param name="Pattern">The path it begins with; <c>*</c> stands for anything, <c>$</c> at the end for the end.</param>
sealed record RobotsRule(bool Allows, string Pattern)
{
    /// <summary>The pattern in the one form of <see cref="RobotsPath.Normalised"/>.</summary>
    public string Normalised { get; } = RobotsPath.Normalised(Pattern);

    /// <summary>
    /// Whether a path matches. Each run between two stars is looked for once, as early as it comes: without a way back the time
    /// is at most path times pattern, however many stars there are.
    /// </summary>
    public static bool Matches(ReadOnlySpan<char> path, ReadOnlySpan<char> pattern)
    {
        var anchored = pattern.EndsWith('$');
        if (anchored) pattern = pattern[..^1];

        for (var first = true; ; first = false)
        {
            var star = pattern.IndexOf('*');
            var run = star < 0 ? pattern : pattern[..star];
            // The last run of an anchored pattern has to be the end itself; an early one would leave something over.
            if (star < 0 && anchored) return first ? path.SequenceEqual(run) : path.EndsWith(run, StringComparison.Ordinal);

            var at = first ? (path.StartsWith(run, StringComparison.Ordinal) ? 0 : -1) : path.IndexOf(run, StringComparison.Ordinal);
            if (at < 0) return false;
            if (star < 0) return true;
            path = path[(at + run.Length)..];
            pattern = pattern[(star + 1)..];
        }
    }
}
