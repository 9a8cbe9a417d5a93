namespace ReputationWatch.Alerting.Policy;

/// <summary>A message that could be pushed to somebody.</summary>
/// <param name="Recipient">To whom.</param>
/// <param name="Message">Which message.</param>
/// <param name="Score">How unlikely what it tells is.</param>
public sealed record Push(string Recipient, string Message, double Score);

/// <summary>What is pushed, and what waits for the digest.</summary>
/// <param name="Pushed">Now, worst first.</param>
/// <param name="Digested">Later.</param>
/// <param name="Left">How many each recipient finds in the digest instead, for the last push to say.</param>
public sealed record CappedPushes(IReadOnlyList<Push> Pushed, IReadOnlyList<Push> Digested, IReadOnlyDictionary<string, int> Left);

/// <summary>Nobody is pushed more than three messages an hour; the worst go first and the rest is counted.</summary>
public static class PushCap
{
    /// <summary>Pushes a recipient gets in an hour at most.</summary>
    public const int PerHour = 3;

    /// <summary>Divides what is due.</summary>
    /// <param name="due">What could be pushed.</param>
    /// <param name="sentLastHour">How many each recipient was pushed in the last 60 minutes; those with none may be missing.</param>
    public static CappedPushes Apply(IEnumerable<Push> due, IReadOnlyDictionary<string, int> sentLastHour)
    {
        List<Push> pushed = [], digested = [];
        foreach (var mine in due.GroupBy(p => p.Recipient, StringComparer.Ordinal))
        {
            var room = Math.Max(0, PerHour - sentLastHour.GetValueOrDefault(mine.Key));
            var worst = mine.OrderByDescending(p => p.Score).ThenBy(p => p.Message, StringComparer.Ordinal).ToList();
            pushed.AddRange(worst.Take(room));
            digested.AddRange(worst.Skip(room));
        }

        var left = digested.CountBy(p => p.Recipient, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
        return new([.. pushed.OrderByDescending(p => p.Score)], [.. digested.OrderByDescending(p => p.Score)], left);
    }
}
