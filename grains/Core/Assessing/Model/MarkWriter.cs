namespace ReputationWatch.Assessing.Model;

/// <summary>Writes marks one after the other.</summary>
internal ref struct MarkWriter(Span<float> into)
{
    readonly Span<float> _into = into;
    int _at;

    /// <summary>Writes a number.</summary>
    public void Add(float value) => _into[_at++] = value;

    /// <summary>Writes 1 where it holds, else 0.</summary>
    public void Add(bool holds) => Add(holds ? 1f : 0f);

    /// <summary>Writes 0 to the end.</summary>
    public void Fill()
    {
        _into[_at..].Clear();
        _at = _into.Length;
    }
}
