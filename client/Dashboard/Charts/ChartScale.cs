namespace ReputationWatch.Dashboard.Charts;

/// <summary>A place in a drawing, in its own units, y downwards.</summary>
readonly record struct Spot(double X, double Y);

/// <summary>From days and shares to places. Days run over the width, 0 to 1 over the height, upwards.</summary>
sealed record ChartScale(DateOnly First, DateOnly Last, double Left, double Top, double Width, double Height)
{
    public double X(DateOnly day)
    {
        var days = Last.DayNumber - First.DayNumber;
        return days == 0 ? Left + Width / 2 : Left + Width * (day.DayNumber - First.DayNumber) / days;
    }

    public double Y(double share) => Top + Height * (1 - share);

    public Spot At(DateOnly day, double share) => new(X(day), Y(share));
}
