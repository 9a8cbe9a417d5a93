namespace ReputationWatch.Assessing;

/// <summary>What an office did with a lens.</summary>
public enum LensChangeKind
{
    /// <summary>Added it, or wrote its own version of a built-in one; it is in force from then on.</summary>
    Saved,

    /// <summary>Switched it off; what it says is kept.</summary>
    SwitchedOff,

    /// <summary>Went back to the built-in one, which is in force again. A lens that never was built in is gone.</summary>
    Reset,
}

/// <summary>One change of the office's lenses: a stored row, never changed again.</summary>
/// <param name="Id">The lens's id.</param>
/// <param name="Kind">What was done.</param>
/// <param name="Lens">What was saved; null with the other kinds.</param>
/// <param name="Who">Who did it, as that person wrote it: 1 to <see cref="LensRules.LongestWho"/> characters.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why, as that person wrote it: 1 to <see cref="LensRules.LongestReason"/> characters.</param>
public sealed record LensChange(string Id, LensChangeKind Kind, Lens? Lens, string Who, DateTimeOffset At, string Reason);
