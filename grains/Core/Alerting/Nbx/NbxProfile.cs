namespace ReputationWatch.Alerting.Nbx;

/// <summary>
/// How the hours of the day and the weekend differ from the average: per class a decayed count, what a flat profile would
/// have given there, and the ratio of the two, shrunk towards 1.
/// </summary>
static class NbxProfile
{
    const int DaysForWeekend = 7;
    const double Weekdays = 5, WeekendDays = 2;

    /// <summary>Adds a bin to its class: the counts lie first, then the flat expectations, then the factors.</summary>
    public static void Learn(Span<double> profile, int classes, int which, double decay, double count, double flat)
    {
        profile[which] = decay * profile[which] + count;
        profile[classes + which] = decay * profile[classes + which] + flat;
    }

    /// <summary>Once a day: factors from what was learnt, as soon as there is enough.</summary>
    public static void Refresh(NbxState state, NbxOptions options)
    {
        var bins = state.Numbers[NbxState.Bins];
        if (bins > options.WarmBins && options.Slots > 1) RefreshDay(state.Numbers.AsSpan(state.Profile), options.Slots, options.ProfilePrior);
        if (bins > DaysForWeekend * options.BinsPerDay) RefreshWeekend(state.Numbers.AsSpan(state.Weekend), options.ProfilePrior);
    }

    static void RefreshDay(Span<double> profile, int slots, double prior)
    {
        var counts = profile[..slots];
        var flats = profile.Slice(slots, slots);
        var factors = profile.Slice(2 * slots, slots);
        var sum = 0d;
        for (var h = 0; h < slots; h++)
        {
            var (before, after) = (h == 0 ? slots - 1 : h - 1, h == slots - 1 ? 0 : h + 1);
            factors[h] = (counts[before] + 2 * counts[h] + counts[after] + prior) / (flats[before] + 2 * flats[h] + flats[after] + prior);
            sum += factors[h];
        }

        for (var h = 0; h < slots; h++) factors[h] /= sum / slots;
    }

    static void RefreshWeekend(Span<double> profile, double prior)
    {
        var weekday = (profile[0] + prior) / (profile[2] + prior);
        var weekend = (profile[1] + prior) / (profile[3] + prior);
        var mean = (Weekdays * weekday + WeekendDays * weekend) / (Weekdays + WeekendDays);
        profile[4] = weekday / mean;
        profile[5] = weekend / mean;
    }
}
