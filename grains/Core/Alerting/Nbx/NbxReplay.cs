namespace ReputationWatch.Alerting.Nbx;

/// <summary>What was counted in one bin.</summary>
/// <param name="Bin">Its number: bins since any fixed time, one apart.</param>
/// <param name="HourOfWeek">0 to 167 from Monday midnight.</param>
/// <param name="Count">Distinct stories first published in it.</param>
/// <param name="Exposure">The part of it that good crawls covered, 0 to 1.</param>
public readonly record struct NbxBin(long Bin, int HourOfWeek, double Count, double Exposure);

/// <summary>A replay's memory as it is stored.</summary>
/// <param name="Before">The state before the bins.</param>
/// <param name="Bins">The latest bins, oldest first.</param>
public sealed record NbxReplayMemory(NbxMemory Before, IReadOnlyList<NbxBin> Bins);

/// <summary>
/// The detector over a keyword whose stories may be found late. A late story belongs to the hour it was published in; so
/// the latest bins are kept with the state before them, and judged again when one of them changes. The outcome is that of
/// a run from nothing over the corrected counts.
/// </summary>
public sealed class NbxReplay
{
    /// <summary>Bins that can still be corrected: three days of hours.</summary>
    public const int Kept = 72;

    readonly NbxDetector _detector;
    readonly List<NbxBin> _bins = new(Kept + 1);
    readonly NbxState _before;
    NbxState _now;
    int _judged;

    /// <summary>A replay that has seen nothing.</summary>
    public NbxReplay(NbxDetector detector) : this(detector, detector.Start(), []) { }

    NbxReplay(NbxDetector detector, NbxState before, IEnumerable<NbxBin> bins)
    {
        _detector = detector;
        _before = before;
        _now = before.Copy(detector.Options);
        _bins.AddRange(bins);
    }

    /// <summary>What a stored one goes on with; null where the memory is of another version or for other options.</summary>
    public static NbxReplay? Load(NbxReplayMemory memory, NbxDetector detector) =>
        NbxState.Load(memory.Before, detector.Options) is { } before ? new(detector, before, memory.Bins) : null;

    /// <summary>What to store.</summary>
    public NbxReplayMemory Save() => new(_before.Save(), [.. _bins]);

    /// <summary>The newest bin; null before the first.</summary>
    public long? Latest => _bins.Count == 0 ? null : _bins[^1].Bin;

    /// <summary>
    /// Sets what was counted in a bin: a new one, the current one that still fills, or one of the latest again. Bins that
    /// were skipped count as missing.
    /// </summary>
    /// <returns>False where the bin is too old to be corrected: the keyword has to be rebuilt to take it in.</returns>
    public bool Set(NbxBin bin)
    {
        var place = Latest is { } latest ? _bins.Count - 1 + (bin.Bin - latest) : 0;
        if (place < 0) return false;

        if (place < _bins.Count)
        {
            if (_bins[(int)place] == bin) return true;
            _bins[(int)place] = bin;
            if (place < _judged) Rewind();
            return true;
        }

        // A gap longer than the window leaves nothing of it to correct.
        if (place - _bins.Count > Kept)
        {
            Judge(null);
            Fold(_bins.Count);
        }
        else
        {
            for (var missing = _bins.Count; missing < place; missing++) _bins.Add(new(bin.Bin - place + missing, 0, 0, 0));
        }

        _bins.Add(bin);
        if (_bins.Count > Kept) Fold(_bins.Count - Kept);
        return true;
    }

    /// <summary>What the detector makes of the bins that are new or changed and of all after them, oldest first.</summary>
    public IReadOnlyList<(NbxBin Bin, NbxStep Step)> Judge()
    {
        var steps = new List<(NbxBin, NbxStep)>();
        Judge(steps);
        return steps;
    }

    void Judge(List<(NbxBin, NbxStep)>? into)
    {
        for (; _judged < _bins.Count; _judged++)
        {
            var bin = _bins[_judged];
            var step = _detector.Step(_now, bin.HourOfWeek, bin.Count, bin.Exposure);
            into?.Add((bin, step));
        }
    }

    void Rewind()
    {
        _now = _before.Copy(_detector.Options);
        _judged = 0;
    }

    // The oldest bins become part of the state before.
    void Fold(int count)
    {
        foreach (var bin in _bins.Take(count)) _detector.Step(_before, bin.HourOfWeek, bin.Count, bin.Exposure);
        _bins.RemoveRange(0, count);
        if (_judged < count) Rewind();
        else _judged -= count;
    }
}
