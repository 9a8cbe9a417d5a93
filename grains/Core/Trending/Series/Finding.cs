namespace ReputationWatch.Trending;

/// <summary>What there is too little of.</summary>
public enum Shortage
{
    /// <summary>Days that were looked at.</summary>
    Days,

    /// <summary>Whole weeks that were looked at.</summary>
    Weeks,

    /// <summary>Whole weeks before the campaign.</summary>
    WeeksBefore,

    /// <summary>Whole weeks since the campaign began.</summary>
    WeeksAfter,

    /// <summary>Stories that lie on one of the two sides.</summary>
    Stories,

    /// <summary>Weeks that differ: where each is as the one before it, chance has no measure.</summary>
    DifferingWeeks,
}

/// <summary>Why nothing is said.</summary>
/// <param name="Kind">Of what there is too little.</param>
/// <param name="Have">How much there is.</param>
/// <param name="Need">How much it takes.</param>
public sealed record TooLittle(Shortage Kind, int Have, int Need);

/// <summary>What was found, or why there is too little to say. Exactly one of the two is set.</summary>
/// <param name="Result">What was found.</param>
/// <param name="Missing">What it would take.</param>
public sealed record Finding<T>(T? Result, TooLittle? Missing)
    where T : class
{
    /// <summary>Something was found.</summary>
    public static implicit operator Finding<T>(T result) => new(result, null);

    /// <summary>There is too little to say.</summary>
    public static implicit operator Finding<T>(TooLittle missing) => new(null, missing);
}
