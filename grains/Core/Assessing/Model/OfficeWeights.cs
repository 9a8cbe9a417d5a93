using System.Collections.Frozen;
using System.Text.Json.Serialization;

namespace ReputationWatch.Assessing.Model;

/// <summary>What an office's corrections add to the shipped weights: for few slots two numbers each, positive's and negative's.</summary>
[JsonConverter(typeof(OfficeWeightsJson))]
public sealed class OfficeWeights
{
    readonly FrozenDictionary<int, (float Positive, float Negative)> _bySlot;

    /// <summary>Of slots and what is added to each.</summary>
    public OfficeWeights(IEnumerable<KeyValuePair<int, (float Positive, float Negative)>> bySlot) => _bySlot = bySlot.ToFrozenDictionary();

    /// <summary>How many slots are changed.</summary>
    public int Count => _bySlot.Count;

    /// <summary>The slots and what is added, by slot.</summary>
    public IEnumerable<KeyValuePair<int, (float Positive, float Negative)>> All => _bySlot.OrderBy(p => p.Key);

    /// <summary>What is added to a slot's weights; mostly nothing.</summary>
    internal (float Positive, float Negative) At(int slot) => _bySlot.TryGetValue(slot, out var added) ? added : default;
}
