namespace ReputationWatch.Delivering;

/// <summary>What a message is about: by this people choose what reaches them, and how.</summary>
public enum IncidentKind
{
    /// <summary>Harmful coverage spikes, or a spike grows.</summary>
    Spike,

    /// <summary>A lasting shift, found by the slow channels.</summary>
    SlowChange,

    /// <summary>Conflict-era or harmful coverage enters page one, or climbs on it.</summary>
    PageOne,

    /// <summary>Coverage that carries a risk: hoax, hate, slander, incitement.</summary>
    Risk,

    /// <summary>An old story is told again.</summary>
    Resurfaced,

    /// <summary>Visibility fell.</summary>
    VisibilityDown,

    /// <summary>A source can no longer be read, or can be read again.</summary>
    SourceHealth,

    /// <summary>What was told before is over.</summary>
    BackToNormal,

    /// <summary>The daily brief.</summary>
    Brief,

    /// <summary>A channel, or a person's address on one, was switched off because it refused for good.</summary>
    ChannelHealth,

    /// <summary>Several messages folded into one. Nobody chooses it: it follows from <see cref="Handling.Digest"/>.</summary>
    Digest,
}

/// <summary>How much a message presses.</summary>
public enum Severity
{
    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Somebody should look.</summary>
    Warning,

    /// <summary>It got worse since it was told: may break through a person's quiet hours.</summary>
    Escalated,
}
