namespace ReputationWatch.Benchmarks;

/// <summary>Settings for a web on this machine that needs no manners.</summary>
static class LoopbackSettings
{
    public static IReadOnlyDictionary<string, string?> For(params Uri[] webs) => new Dictionary<string, string?>(
        webs.Select((web, i) => KeyValuePair.Create($"Fetch:AllowedPrivateHosts:{i}", (string?)web.Authority)))
    {
        ["Fetch:Pace:MinDelay"] = "00:00:00",
        ["Fetch:Pace:DelayPerDuration"] = "0",
    };
}
