using System.Text.Json;
using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

/// <summary>Reads texts of others that are trained or tested on where they are at hand; none is carried along.</summary>
public static class PublicData
{
    /// <summary>The titles of CLICK-ID (<c>title source date category</c>, tab-separated, with a head), by key.</summary>
    public static IEnumerable<(string Key, string Title, string Snippet, DateTimeOffset? Published)> ClickTitles(IEnumerable<string> lines) =>
        from line in lines.Skip(1)
        where line.Length > 0
        let title = line.Split('\t')[0]
        select (Splits.KeyOf("click", title), title, "", (DateTimeOffset?)null);

    /// <summary>The headlines labelled by event valence (<c>split label title</c>), of which only the title is used, by key.</summary>
    public static IEnumerable<(string Key, string Title, string Snippet, DateTimeOffset? Published)> Tone520Titles(IEnumerable<string> lines) =>
        from line in lines.Skip(1)
        where line.Length > 0
        let title = line.Split('\t')[2]
        select (Splits.KeyOf("click", title), title, "", (DateTimeOffset?)null);

    /// <summary>The items of a feed archive in JSON lines (<c>link title description pubDate</c>), by key.</summary>
    public static IEnumerable<(string Key, string Title, string Snippet, DateTimeOffset? Published)> FeedItems(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            using var item = JsonDocument.Parse(line);
            string Text(string name) => item.RootElement.TryGetProperty(name, out var value) ? value.GetString() ?? "" : "";
            var published = Parsing.Dates.Parse(Text("pubDate"), default).At;
            yield return (Splits.KeyOf("tempo", Text("link")), Text("title"), Text("description"), published);
        }
    }

    /// <summary>
    /// Stock headlines (<c>judul,tanggal,sentimen</c> with a head; a title with a comma stands in quotes): each title once, as a text without a keyword.
    /// </summary>
    public static IEnumerable<LabelledText> Stock(IEnumerable<string> lines) =>
        lines.Skip(1).Select(StockLine).Where(t => t is not null).Select(t => t!).DistinctBy(t => t.Title);

    static LabelledText? StockLine(string line)
    {
        var last = line.LastIndexOf(',');
        var middle = last < 1 ? -1 : line.LastIndexOf(',', last - 1);
        if (middle < 0) return null;
        var title = line[..middle].Trim('"').Replace("\"\"", "\"", StringComparison.Ordinal);
        Tone? tone = line[(last + 1)..].Trim() switch { "positif" => Tone.Positive, "negatif" => Tone.Negative, "netral" => Tone.Neutral, _ => null };
        if (tone is not { } known) return null;
        return Other("cnbci", title, known) with { Published = Parsing.Dates.Parse(line[(middle + 1)..last].Replace('/', '-'), default).At };
    }

    /// <summary>Texts and labels parted by a tab (<c>text label</c>).</summary>
    public static IEnumerable<LabelledText> Tabbed(IEnumerable<string> lines, string collection) =>
        from line in lines
        let fields = line.Split('\t')
        where fields.Length == 2
        select Other(collection, fields[0], LabelText.Tone(fields[1]));

    static LabelledText Other(string collection, string text, Tone tone) =>
        new() { Key = Splits.KeyOf(collection, text), Group = Splits.KeyOf(collection, text), Title = text, Tone = tone };
}
