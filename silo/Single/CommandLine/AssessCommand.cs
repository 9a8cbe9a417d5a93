using System.CommandLine;
using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.CommandLine;

/// <summary>
/// <c>assess</c>: JSON lines on stdin, JSON lines on stdout in the same order. A line that cannot be read gives an
/// <c>{"error": …}</c> line in its place, so that no answer shifts; the exit code is then 1.
/// </summary>
static class AssessCommand
{
    public static Command Create()
    {
        var command = new Command("assess", "Assess coverage: JSON lines {\"keyword\",\"title\",\"snippet\"?,\"body\"?,\"url\"?,\"published\"?} in, JSON lines out");
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var now = TimeProvider.System.GetUtcNow();
        var (number, bad) = (0, 0);
        await using var output = new StreamWriter(Console.OpenStandardOutput(), bufferSize: 1 << 16);
        while (await Console.In.ReadLineAsync(ct) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            try
            {
                await output.WriteLineAsync(Answer(Question.From(line.TrimStart(JsonLines.ByteOrderMark)), now));
            }
            catch (UsageException wrong)
            {
                bad++;
                var what = $"line {number}: {wrong.Message}; write {{\"keyword\":\"Sampit\",\"title\":\"…\"}}";
                await output.WriteLineAsync(JsonLines.Write(new { error = what }));
                await Console.Error.WriteLineAsync($"reputationwatch: {what}");
            }
        }

        return bad == 0 ? 0 : 1;
    }

    static string Answer(Question question, DateTimeOffset now)
    {
        var keyword = new TrackedKeyword { Id = Naming.IdOf(question.Keyword), Name = question.Keyword };
        var assessment = Assessor.BuiltIn.Assess(keyword, new(question.Title, question.Snippet ?? "", question.Body, question.Published), question.Published ?? now);
        return JsonLines.Write(new
        {
            assessment.Tone,
            ToneP = assessment.Probabilities,
            Era = assessment.Era.Lens,
            EraRole = assessment.Era.Role == EraRole.None ? (EraRole?)null : assessment.Era.Role,
            EraP = assessment.Era.P,
            EraClash = assessment.Era.Clash,
            assessment.Risks,
            assessment.RiskFindings,
            assessment.Evidence,
            assessment.Unsure,
        });
    }

    sealed record Question(string Keyword, string Title, string? Snippet = null, string? Body = null, string? Url = null, DateTimeOffset? Published = null)
    {
        public static Question From(string line)
        {
            try
            {
                var fields = JsonLines.Read<Dictionary<string, JsonElement>>(line);
                foreach (var needed in new[] { "keyword", "title" })
                    if (!fields.ContainsKey(needed)) throw new UsageException($"\"{needed}\" is missing");
                return JsonLines.Read<Question>(line);
            }
            catch (JsonException wrong)
            {
                throw new UsageException(wrong.Path is ['$', '.', .. var field] ? $"\"{field}\" cannot be read" : "not a JSON object");
            }
        }
    }
}
