using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>
/// Changes to the shipped weights, fitted to corrections by penalised likelihood: the scores of the shipped weights stand fixed, what is added starts from zero and is
/// held near it.
/// </summary>
internal sealed class LayerDelta
{
    // The shipped weights have seen thousands of texts: a correction moves a word, it does not rule it.
    const double Penalty = 0.5;
    const int Steps = 60;
    const double Tolerance = 1e-6;

    // A change too small to turn any tone would only fill the store.
    const float Least = 0.005f;

    readonly Dictionary<int, int> _places;
    readonly double[] _added;

    LayerDelta(Dictionary<int, int> places, double[] added)
    {
        _places = places;
        _added = added;
    }

    /// <summary>Fits the changes.</summary>
    public static LayerDelta Fit(IReadOnlyList<ShippedReading> texts)
    {
        var places = new Dictionary<int, int>();
        foreach (var text in texts)
            foreach (var slot in text.Text.Slots)
                if (slot < ToneFeatures.Buckets) places.TryAdd(slot, places.Count);
        var added = new double[2 * places.Count];
        Lbfgs.Minimise((x, gradient) => Loss(texts, places, x, gradient), added, Steps, Tolerance);
        return new(places, added);
    }

    /// <summary>The changes, multiplied with a strength; those too small to tell are left out.</summary>
    public OfficeWeights Weights(double strength) => new(
        from place in _places
        let up = (float)(strength * _added[2 * place.Value])
        let down = (float)(strength * _added[(2 * place.Value) + 1])
        where Math.Abs(up) + Math.Abs(down) > Least
        select KeyValuePair.Create(place.Key, (up, down)));

    static double Loss(IReadOnlyList<ShippedReading> texts, Dictionary<int, int> places, double[] x, double[] gradient)
    {
        var loss = 0.0;
        for (var i = 0; i < x.Length; i++)
        {
            gradient[i] = Penalty * x[i];
            loss += Penalty * x[i] * x[i] / 2;
        }

        foreach (var text in texts)
        {
            var (positive, negative) = (text.Positive, text.Negative);
            var (slots, values) = (text.Text.Slots, text.Text.Values);
            for (var i = 0; i < slots.Length; i++)
            {
                if (!places.TryGetValue(slots[i], out var place)) continue;
                positive += x[2 * place] * values[i];
                negative += x[(2 * place) + 1] * values[i];
            }

            var p = ToneJudge.ProbabilitiesOf(positive, negative);
            var mine = text.Text.Tone switch { Tone.Positive => p.Positive, Tone.Negative => p.Negative, _ => p.Neutral };
            loss -= StableMath.Log(Math.Max(mine, 1e-300));
            var up = p.Positive - (text.Text.Tone == Tone.Positive ? 1 : 0);
            var down = p.Negative - (text.Text.Tone == Tone.Negative ? 1 : 0);
            for (var i = 0; i < slots.Length; i++)
            {
                if (!places.TryGetValue(slots[i], out var place)) continue;
                gradient[2 * place] += up * values[i];
                gradient[(2 * place) + 1] += down * values[i];
            }
        }

        return loss;
    }
}
