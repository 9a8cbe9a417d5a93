using ReputationWatch.Crawling;
using ReputationWatch.Parsing;

namespace ReputationWatch.Watching;

/// <summary>A page that asks for proof of being a person comes with 200: only who read it knows that the host refuses us.</summary>
static class Challenges
{
    /// <summary>Tells the network which of the looks came to a challenge.</summary>
    public static async Task TellOfChallengesAsync(this IFetcher fetcher, IEnumerable<Look> looks, IReadOnlyList<Reading> readings)
    {
        foreach (var look in looks)
        {
            if (look.Outcome is FetchOutcome.Fetched { Body.Url: var from } && readings.Any(r => r.Source == look.Source.Id && r.Outcome == ReadingOutcome.Blocked))
                await fetcher.ChallengedAsync(from);
        }
    }
}
