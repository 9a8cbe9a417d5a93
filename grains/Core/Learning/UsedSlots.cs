using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>
/// The slots that any example uses, numbered from 0 by slot: a few texts use few of the hundred thousand, and only those need a number each while
/// the weights are fitted.
/// </summary>
internal sealed class UsedSlots
{
    readonly int[] _slots;
    readonly int[] _places = new int[ToneFeatures.Slots];

    /// <summary>Of examples.</summary>
    public UsedSlots(IReadOnlyList<Example> examples)
    {
        var used = new bool[ToneFeatures.Slots];
        foreach (var example in examples)
            foreach (var slot in example.Slots)
                used[slot] = true;
        _slots = [.. Enumerable.Range(0, used.Length).Where(slot => used[slot])];
        for (var place = 0; place < _slots.Length; place++) _places[_slots[place]] = place;
    }

    /// <summary>How many there are.</summary>
    public int Count => _slots.Length;

    /// <summary>How many of them are hashed; the dense ones come after.</summary>
    public int Hashed => Array.FindIndex(_slots, slot => slot >= ToneFeatures.Buckets) is >= 0 and var first ? first : _slots.Length;

    /// <summary>The examples with places for slots.</summary>
    public Example[] Narrow(IReadOnlyList<Example> examples) =>
        [.. examples.Select(e => e with { Slots = [.. e.Slots.Select(slot => _places[slot])] })];

    /// <summary>The weights of all slots; those of unused ones are 0.</summary>
    public double[] Widen(double[] weights)
    {
        var all = new double[2 * ToneFeatures.Slots];
        for (var place = 0; place < _slots.Length; place++)
        {
            all[2 * _slots[place]] = weights[2 * place];
            all[(2 * _slots[place]) + 1] = weights[(2 * place) + 1];
        }

        return all;
    }
}
