using System.Text.Json.Serialization;
using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Api;

/// <summary>A lens as it is sent; its id stands in the address. Lists that are left out are empty.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
record LensBody(
    string? Name, DateOnly? Start, DateOnly? End, string? Region, string[]? Names, string[]? Places, string[][]? Groups, string[]? Terms)
{
    /// <summary>The lens, null where a day is missing, with what is wrong with the days.</summary>
    public (Lens? Lens, IReadOnlyList<LensFault> Faults) As(string id)
    {
        if (Start is not { } start || End is not { } end)
            return (null, [.. new[] { ("start", Start), ("end", End) }.Where(d => d.Item2 is null).Select(d => new LensFault(d.Item1, LensProblem.DayUnreadable))]);

        return (new()
        {
            Id = id,
            Name = Name ?? "",
            Start = start,
            End = end,
            Region = Region ?? "",
            Names = Words(Names),
            Places = Words(Places),
            Groups = [.. (Groups ?? []).Select(Words)],
            Terms = Words(Terms),
        }, []);
    }

    static string[] Words(string?[]? words) => [.. (words ?? []).Select(w => w ?? "")];
}

/// <summary>A lens that is to be saved, with who saves it and why.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record SavedLensBody(
    string? Name, DateOnly? Start, DateOnly? End, string? Region, string[]? Names, string[]? Places, string[][]? Groups, string[]? Terms, string? Who, string? Reason)
    : LensBody(Name, Start, End, Region, Names, Places, Groups, Terms)
{
    public const string Example = """{"name":"Kerusuhan Sambas","start":"1999-01-19","end":"1999-04-30","region":"Kalimantan Barat","names":["kerusuhan sambas"],"places":["sambas"],"groups":[["melayu","madura"]],"terms":[],"who":"Siti","reason":"sebutan setempat"}""";
}

/// <summary>A lens that is to be tried; with the id of a stored one it stands in that one's place.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record TriedLensBody(
    string? Id, string? Name, DateOnly? Start, DateOnly? End, string? Region, string[]? Names, string[]? Places, string[][]? Groups, string[]? Terms)
    : LensBody(Name, Start, End, Region, Names, Places, Groups, Terms)
{
    public const string Example = """{"id":"sambas-1999","start":"1999-01-19","end":"1999-04-30","names":["kerusuhan sambas"]}""";
}

/// <summary>Who changes a lens and why.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record LensActBody(string? Who, string? Reason)
{
    public const string Example = """{"who":"Siti","reason":"bukan wilayah kami"}""";
}

/// <summary>What a lens would do.</summary>
/// <param name="Read">How many mentions were looked through, at most 10,000.</param>
/// <param name="Holding">How many hold any of its phrases.</param>
/// <param name="NewlyAbout">How many would become conflict-era.</param>
/// <param name="NewlyMentions">How many would only mention the event.</param>
/// <param name="NoLonger">How many would have nothing to do with it any more.</param>
/// <param name="Shifts">The first 200 of them.</param>
/// <param name="Warnings">What is wrong with its lists or worth a second look.</param>
sealed record LensPreviewAnswer(
    int Read, int Holding, int NewlyAbout, int NewlyMentions, int NoLonger, IReadOnlyList<LensShiftAnswer> Shifts, IReadOnlyList<string> Warnings);

/// <summary>A mention that a lens would move.</summary>
sealed record LensShiftAnswer(
    string Keyword, string Url, string Title, string Snippet, string Outlet, DateTimeOffset? Published, LensMove Move, Era Before, Era After,
    IReadOnlyList<Evidence> Evidence);
