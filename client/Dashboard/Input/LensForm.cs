using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Input;

/// <summary>The form of an old event as it was typed: kept as text, so that a page that asks for mending, or shows a preview, loses nothing.</summary>
public sealed record LensForm
{
    /// <summary>What the event is called.</summary>
    public string Name { get; init; } = "";

    /// <summary>The first day, <c>1999-03-19</c>.</summary>
    public string Start { get; init; } = "";

    /// <summary>The last day.</summary>
    public string End { get; init; } = "";

    /// <summary>The province.</summary>
    public string Region { get; init; } = "";

    /// <summary>One a line.</summary>
    public string Names { get; init; } = "";

    /// <summary>One a line.</summary>
    public string Places { get; init; } = "";

    /// <summary>A pair a line, a comma between its two groups.</summary>
    public string Groups { get; init; } = "";

    /// <summary>One a line.</summary>
    public string Terms { get; init; } = "";

    /// <summary>Who changes it.</summary>
    public string Who { get; init; } = "";

    /// <summary>Why.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The form of a lens that is to be changed.</summary>
    public static LensForm Of(Lens lens) => new()
    {
        Name = lens.Name,
        Start = Iso(lens.Start),
        End = Iso(lens.End),
        Region = lens.Region,
        Names = string.Join('\n', lens.Names),
        Places = string.Join('\n', lens.Places),
        Groups = string.Join('\n', lens.Groups.Select(pair => string.Join(", ", pair))),
        Terms = string.Join('\n', lens.Terms),
    };

    /// <summary>The form that was sent; a field that was left out is empty.</summary>
    public static LensForm Read(IFormCollection form)
    {
        return new()
        {
            Name = Field("name"),
            Start = Field("start"),
            End = Field("end"),
            Region = Field("region"),
            Names = Field("names"),
            Places = Field("places"),
            Groups = Field("groups"),
            Terms = Field("terms"),
            Who = Field("who"),
            Reason = Field("reason"),
        };

        string Field(string name) => form[name].ToString().Trim();
    }

    /// <summary>The lens it describes, null where a day is none, with what is wrong with the days.</summary>
    internal (Lens? Lens, IReadOnlyList<LensFault> Faults) Parse(string id)
    {
        var (start, end) = (DayOf(Start), DayOf(End));
        if (start is null || end is null)
            return (null, [.. new[] { ("start", start), ("end", end) }.Where(d => d.Item2 is null).Select(d => new LensFault(d.Item1, LensProblem.DayUnreadable))]);

        return (new()
        {
            Id = id,
            Name = Name,
            Start = start.Value,
            End = end.Value,
            Region = Region,
            Names = Lines(Names),
            Places = Lines(Places),
            Groups = [.. Lines(Groups).Select(line => line.Split(',', StringSplitOptions.TrimEntries))],
            Terms = Lines(Terms),
        }, []);
    }

    static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string[] Lines(string text) => text.Split(['\n', '\r', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
