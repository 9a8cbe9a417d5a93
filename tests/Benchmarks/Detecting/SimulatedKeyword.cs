namespace ReputationWatch.Benchmarks.Detecting;

/// <summary>
/// Stories of one keyword by the hour as the study of statistics §5 simulates them: a daily profile exp(0.9 cos), weekends
/// at 0.55, gamma noise of variance 0.25 in blocks of six hours, a slow drift, and a crisis that multiplies the rate and
/// halves every twelve hours. Two things the study does not give. The drift: here an AR(1) of the log rate by the day,
/// correlation 0.97, standard deviation 0.2. And what a crisis multiplies: the mean rate, for news of a crisis keeps no
/// office hours; or, to compare, the rate of the hour it falls into.
/// </summary>
sealed class SimulatedKeyword(Random random, double storiesPerHour)
{
    const double Peak = .9, PeakHour = 14, Weekend = .55, BlockShape = 4, DriftCorrelation = .97, DriftDeviation = .2, CrisisHalfLife = 12;
    const int BlockHours = 6;
    static readonly double DayMean = Enumerable.Range(0, 24).Average(Daily);
    static readonly double WeekMean = (5 + 2 * Weekend) / 7;

    double _drift = DriftDeviation * Gaussian(random);
    double _block = 1;
    int _hour;

    /// <summary>Stories in the next hour.</summary>
    /// <param name="crisisSince">Hours since a crisis began; null without one.</param>
    /// <param name="crisis">By what it multiplied the rate when it began.</param>
    /// <param name="keepsHours">Whether it multiplied the rate of the hour, not the mean rate.</param>
    public int Next(int? crisisSince = null, double crisis = 1, bool keepsHours = false)
    {
        if (_hour % BlockHours == 0) _block = Enumerable.Range(0, (int)BlockShape).Sum(_ => -Math.Log(1 - random.NextDouble())) / BlockShape;
        if (_hour % 24 == 0) _drift = DriftCorrelation * _drift + Math.Sqrt(1 - DriftCorrelation * DriftCorrelation) * DriftDeviation * Gaussian(random);

        var season = Daily(_hour % 24) / DayMean * (_hour / 24 % 7 >= 5 ? Weekend : 1) / WeekMean;
        var usual = season * _block * Math.Exp(_drift);
        var added = crisisSince is { } since ? (crisis - 1) * Math.Pow(2, -since / CrisisHalfLife) : 0;
        _hour++;
        return Poisson(storiesPerHour * (usual + added * (keepsHours ? usual : 1)));
    }

    static double Daily(int hour) => Math.Exp(Peak * Math.Cos(2 * Math.PI * (hour - PeakHour) / 24));

    static double Gaussian(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    int Poisson(double mean)
    {
        // A product of uniforms underflows far above the rates simulated here.
        var (limit, product, count) = (Math.Exp(-mean), random.NextDouble(), 0);
        for (; product > limit; count++) product *= random.NextDouble();
        return count;
    }
}
