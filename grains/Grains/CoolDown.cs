using ReputationWatch.Crawling;

namespace ReputationWatch.Grains;

/// <summary>Tells a cool-down, which has to outlive a silo, from an ordinary pause, which need not. Pure.</summary>
public static class CoolDown
{
    /// <summary>Whether, since <paramref name="kept"/> was stored, a cool-down began, grew or ended.</summary>
    public static bool Changed(HostState kept, HostState next, DateTimeOffset now, HostPace pace) =>
        Holds(next, now, pace) ? next.FreeAt != kept.FreeAt : kept.Failures > 0 && next.Failures == 0;

    // An ordinary pause is never longer than the pace's longest.
    static bool Holds(HostState state, DateTimeOffset now, HostPace pace) =>
        state.Failures > 0 && state.FreeAt - now > (pace.MaxDelay > pace.MinDelay ? pace.MaxDelay : pace.MinDelay);
}
