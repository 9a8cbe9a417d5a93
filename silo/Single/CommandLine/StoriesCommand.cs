using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.CommandLine;

/// <summary>
/// <c>stories</c>: JSON lines on stdin, and on stdout in the same order which story each tells: the id of its earliest piece, and by what
/// it was found. A line that cannot be read gives an <c>{"error": …}</c> line in its place; the exit code is then 1.
/// </summary>
static class StoriesCommand
{
    const string First = "first";

    public static Command Create()
    {
        var command = new Command("stories", "Find stories: JSON lines {\"id\"?,\"title\",\"snippet\"?,\"body\"?,\"url\"?,\"published\"?} in, JSON lines {\"id\",\"story\",\"why\"} out");
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var lines = new List<Line>();
        for (var number = 1; await Console.In.ReadLineAsync(ct) is { } text; number++)
            if (!string.IsNullOrWhiteSpace(text)) lines.Add(Line.From(text.TrimStart(JsonLines.ByteOrderMark), number));

        var now = TimeProvider.System.GetUtcNow();
        var index = new StoryIndex();
        var places = new Dictionary<int, StoryPlace>();
        foreach (var (line, features) in lines.Where(l => l.Piece is not null).Select(l => (l, l.Piece!.ToFeatures(now)))
            .OrderBy(l => l.Item2.At).ThenBy(l => l.l.Number))
            places[line.Number] = index.Place(features, line.Id);

        await using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16);
        foreach (var line in lines)
        {
            if (line.Error is not null) await Console.Error.WriteLineAsync($"reputationwatch: {line.Error}");
            await output.WriteLineAsync(line.Error is null ? Answer(line.Id, places[line.Number]) : JsonLines.Write(new { error = line.Error }));
        }

        return lines.Exists(l => l.Error is not null) ? 1 : 0;
    }

    static string Answer(string id, StoryPlace place) =>
        JsonLines.Write(new { id, story = place.StoryId, why = place.Why is { } why ? JsonNamingPolicy.SnakeCaseLower.ConvertName(why.ToString()) : First });

    sealed record Piece(string Title, JsonElement? Id = null, string? Snippet = null, string? Body = null, string? Url = null, DateTimeOffset? Published = null)
    {
        // Without a date a piece counts as of now, so that all such pieces are of one time.
        public StoryFeatures ToFeatures(DateTimeOffset now) =>
            new(Title, Snippet ?? "", StorySignature.Of(Body ?? ""), Published ?? now, Url is null ? "" : CanonicalUrl.Of(Url) ?? "");
    }

    /// <summary>A line: what was read, or what is wrong with it.</summary>
    sealed record Line(int Number, string Id, Piece? Piece, string? Error)
    {
        public static Line From(string text, int number)
        {
            var ownId = number.ToString(CultureInfo.InvariantCulture);
            try
            {
                var piece = JsonLines.Read<Piece>(text);
                var id = piece.Id switch
                {
                    { ValueKind: JsonValueKind.String } named => named.GetString()!,
                    { ValueKind: JsonValueKind.Number } counted => counted.GetRawText(),
                    _ => piece.Url ?? ownId,
                };
                return new(number, id, piece, null);
            }
            catch (JsonException wrong)
            {
                var what = wrong.Path is ['$', '.', .. var field] ? $"\"{field}\" cannot be read"
                    : wrong.Message.Contains("missing required", StringComparison.Ordinal) ? "\"title\" is missing" : "not a JSON object";
                return new(number, ownId, null, $"line {number}: {what}; write {{\"title\":\"…\",\"published\":\"2026-03-30T08:00:00+07:00\"}}");
            }
        }
    }
}
