namespace ReputationWatch.Assessing.Model;

/// <summary>
/// The features of one text: which weight each is multiplied with, by what, and which word of the text it belongs to. Grows once and is
/// used again, so that reading a text allocates nothing.
/// </summary>
internal sealed class FeatureList
{
    /// <summary>The word of a feature that no word holds.</summary>
    public const int NoWord = -1;

    int[] _slots = new int[1024];
    float[] _values = new float[1024];
    int[] _words = new int[1024];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The index of each feature's weight.</summary>
    public ReadOnlySpan<int> Slots => _slots.AsSpan(0, Count);

    /// <summary>What each weight is multiplied with.</summary>
    public ReadOnlySpan<float> Values => _values.AsSpan(0, Count);

    /// <summary>The number of the word each feature belongs to, counted through the passages; or <see cref="NoWord"/>.</summary>
    public ReadOnlySpan<int> Words => _words.AsSpan(0, Count);

    /// <summary>Empties it.</summary>
    public void Clear() => Count = 0;

    /// <summary>Adds a feature.</summary>
    public void Add(int slot, float value, int word)
    {
        if (Count == _slots.Length)
        {
            Array.Resize(ref _slots, 2 * Count);
            Array.Resize(ref _values, 2 * Count);
            Array.Resize(ref _words, 2 * Count);
        }

        _slots[Count] = slot;
        _values[Count] = value;
        _words[Count++] = word;
    }

    /// <summary>Multiplies the values from a feature on: a block is scaled once its size is known.</summary>
    public void Scale(int from, float factor)
    {
        for (var i = from; i < Count; i++) _values[i] *= factor;
    }
}
