using System.Globalization;

namespace ReputationWatch.Assessing;

/// <summary>The word lists and lenses that are carried inside the assembly.</summary>
internal static class Resources
{
    /// <summary>The names of those that begin with a prefix, in ordinal order.</summary>
    public static IEnumerable<string> Names(string prefix) =>
        typeof(Resources).Assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    /// <summary>Opens one.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static Stream Open(string name) =>
        typeof(Resources).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"The assembly carries no {name}");

    /// <summary>The lines of one.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line) yield return line;
    }

    /// <summary>All bytes of one.</summary>
    /// <exception cref="InvalidOperationException">There is none of that name.</exception>
    public static byte[] Bytes(string name)
    {
        using var stream = Open(name);
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>The entries of a word list: a term and what is said of it, parted by a tab. Empty lines and those that begin with # are passed over.</summary>
    /// <exception cref="FormatException">A line has no tab.</exception>
    public static IEnumerable<(string Term, string Said)> Entries(string name)
    {
        foreach (var line in Lines(name))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            if (tab < 0) throw new FormatException($"{name}: \"{line}\" has no tab between term and value");
            yield return (line[..tab], line[(tab + 1)..]);
        }
    }

    /// <summary>The entries of a word list whose values are numbers.</summary>
    public static IEnumerable<(string Term, double Weight)> Weights(string name) =>
        Entries(name).Select(e => (e.Term, double.Parse(e.Said, CultureInfo.InvariantCulture)));
}
