using System.Globalization;

namespace ReputationWatch.Assessing;

/// <summary>A lens as its signs bear it: every case of it is told by the same few keys of evidence, made once.</summary>
internal sealed class EraEvent(Lens lens)
{
    const int LongestKey = 128;

    readonly string _key = $"lens:{lens.Id}";

    /// <summary>The lens.</summary>
    public Lens Lens => lens;

    /// <summary>The key of a name.</summary>
    public string OfName => _key;

    /// <summary>The key of a place.</summary>
    public string OfPlace { get; } = $"lens:{lens.Id}:place";

    /// <summary>The key of a group that stands against another.</summary>
    public string OfGroups { get; } = $"lens:{lens.Id}:groups";

    /// <summary>The key of a term.</summary>
    public string OfTerm { get; } = $"lens:{lens.Id}:term";

    /// <summary>The key of a look back.</summary>
    public string OfPast { get; } = $"lens:{lens.Id}:past";

    /// <summary>The key of a word of today.</summary>
    public string OfNow { get; } = $"lens:{lens.Id}:now";

    /// <summary>The key of years.</summary>
    public string OfYears(YearSpan span)
    {
        Span<char> room = stackalloc char[LongestKey];
        return span.From == span.To
            ? string.Create(CultureInfo.InvariantCulture, room, $"{_key}:year={span.From}")
            : string.Create(CultureInfo.InvariantCulture, room, $"{_key}:year={span.From}-{span.To}");
    }
}
