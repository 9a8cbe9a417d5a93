namespace ReputationWatch.Assessing;

/// <summary>
/// What is filed under the forms of words. It is looked up by the hash that a word was read with, and most words of a text stand in no table:
/// so the hashes lie by themselves, and a miss mostly touches one of them.
/// </summary>
internal sealed class FormTable<T>
    where T : class
{
    const int Smallest = 4;

    // The hash of no form: FNV-1a's chance of it is one in 2^64, and such a form would be looked for in vain, no more.
    const ulong Free = 0;

    ulong[] _hashes = new ulong[Smallest];
    (string Form, T Entry)[] _entries = new (string, T)[Smallest];
    int _count;

    /// <summary>What is filed under a form; null: nothing.</summary>
    /// <param name="form">The form.</param>
    /// <param name="hash">Its <see cref="FormHash"/>.</param>
    public T? Find(ReadOnlySpan<char> form, ulong hash)
    {
        var hashes = _hashes;
        for (var place = FormHash.Place(hash, hashes.Length); ; place = (place + 1) & (hashes.Length - 1))
        {
            if (hashes[place] == Free) return null;
            if (hashes[place] == hash && form.SequenceEqual(_entries[place].Form)) return _entries[place].Entry;
        }
    }

    /// <summary>Files an entry under a form that has none.</summary>
    public void Add(string form, ulong hash, T entry)
    {
        if (2 * (_count + 1) > _hashes.Length) Grow();
        Put(form, hash, entry);
        _count++;
    }

    void Put(string form, ulong hash, T entry)
    {
        var place = FormHash.Place(hash, _hashes.Length);
        while (_hashes[place] != Free) place = (place + 1) & (_hashes.Length - 1);
        (_hashes[place], _entries[place]) = (hash, (form, entry));
    }

    void Grow()
    {
        var (hashes, entries) = (_hashes, _entries);
        (_hashes, _entries) = (new ulong[2 * hashes.Length], new (string, T)[2 * hashes.Length]);
        for (var place = 0; place < hashes.Length; place++)
            if (hashes[place] != Free) Put(entries[place].Form, hashes[place], entries[place].Entry);
    }
}
