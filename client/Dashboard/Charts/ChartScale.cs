namespace ReputationWatch.Dashboard.Charts;

/// <summary>A place in a drawing, in its own units, y downwards.</summary>
readonly record struct Spot(double X, double Y);

/// <summary>From days and values to places. Days run over the width, 0 to <paramref name="Most"/> over the height, upwards.</summary>
/// <param name="First">The day at the left edge.</param>
/// <param name="Last">The day at the right edge.</param>
/// <param name="Left">Of the plot, in the drawing's units.</param>
/// <param name="Top">Of the plot.</param>
/// <param name="Width">Of the plot.</param>
/// <param name="Height">Of the plot.</param>
/// <param name="Most">The value at the top, above 0; larger ones are drawn there.</param>
public sealed record ChartScale(DateOnly First, DateOnly Last, double Left, double Top, double Width, double Height, double Most = 1)
{
    /// <summary>Where a day lies.</summary>
    public double X(DateOnly day)
    {
        var days = Last.DayNumber - First.DayNumber;
        return days == 0 ? Left + Width / 2 : Left + Width * (day.DayNumber - First.DayNumber) / days;
    }

    /// <summary>Where a value lies.</summary>
    public double Y(double value) => Top + Height * (1 - Math.Min(value, Most) / Most);

    internal Spot At(DateOnly day, double value) => new(X(day), Y(value));
}
