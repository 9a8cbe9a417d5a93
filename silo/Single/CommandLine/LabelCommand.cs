using System.CommandLine;
using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>label NAME URL …</c>: says what the machine got wrong of a mention, for every copy of its story; <c>--withdraw</c> takes it back.</summary>
static class LabelCommand
{
    const string None = "none";

    static readonly Argument<string> Name = new("name") { Description = "The keyword" };
    static readonly Argument<string> Url = new("url") { Description = "The mention's address" };
    static readonly Option<string> ToneSaid = new Option<string>("--tone") { Description = "negative, neutral or positive" }.AcceptOnlyFromAmong("negative", "neutral", "positive");
    static readonly Option<string> EraSaid = new("--era") { Description = "present, about:LENS or mentions:LENS, such as about:sampit-2001" };
    static readonly Option<string[]> RiskSaid = new Option<string[]>("--risk") { Description = "All risks there are: hoax, hate, slander, incitement; or none", AllowMultipleArgumentsPerToken = true }
        .AcceptOnlyFromAmong([.. Enum.GetNames<Risk>().Select(risk => risk.ToLowerInvariant()), None]);
    static readonly Option<string> Reason = new("--reason") { Description = "Why" };
    static readonly Option<string> By = new("--by") { Description = "Who says so (default: who is logged in on this machine)", DefaultValueFactory = _ => Environment.UserName };
    static readonly Option<bool> Withdraw = new("--withdraw") { Description = "Take back what was said; the machine's word counts again" };

    public static Command Create()
    {
        var command = new Command("label", "Correct the tone, era or risks of a mention and all its copies") { Name, Url, ToneSaid, EraSaid, RiskSaid, Reason, By, Withdraw };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var correction = Read(parsed);
        var withdraws = parsed.GetRequiredValue(Withdraw);
        if (Misuse(correction, withdraws) is { } misuse) throw Wrong(misuse);
        if (withdraws && correction is not { Tone: null, Era: null, Risks: null }) throw new UsageException("--withdraw takes back what was said; write it without --tone, --era and --risk");

        using var office = Office.Open(DataOption.Of(parsed), "label");
        await using var services = await office.StartServicesAsync(ct);
        var reader = services.GetRequiredService<IWatchReader>();
        var keyword = await Known.KeywordAsync(reader, parsed.GetRequiredValue(Name), ct);
        var desk = new LabelDesk(reader, services.GetRequiredService<ILabelStore>());
        var now = services.GetRequiredService<TimeProvider>().GetUtcNow();

        var problems = withdraws ? await WithdrawAsync(desk, keyword.Id, correction, now, ct) : (await desk.GiveAsync(keyword, correction, now, ct)).Problems;
        if (problems.Count > 0) throw Refusal(problems[0], correction.Url, keyword);

        Console.WriteLine(withdraws ? $"withdrawn: {correction.Url} and its copies count by the machine again" : $"labelled: {correction.Url} and its copies count so from now on");
        return 0;
    }

    static async Task<IReadOnlyList<LabelProblem>> WithdrawAsync(LabelDesk desk, KeywordId id, Correction said, DateTimeOffset now, CancellationToken ct) =>
        await desk.WithdrawAsync(id, new(said.Url, said.By, said.Reason), now, ct) is { } problem ? [problem] : [];

    static Correction Read(ParseResult parsed)
    {
        EraLabel? era = null;
        if (parsed.GetValue(EraSaid) is { } said && !EraLabel.TryParse(said, out era))
            throw new UsageException($"\"{said}\" is no era; write present, or about: or mentions: and a lens, such as about:sampit-2001");

        var risks = parsed.GetValue(RiskSaid) is { Length: > 0 } named ? named : null;
        if (risks?.Contains(None) == true && risks.Any(risk => risk != None)) throw new UsageException("--risk none says that there is no risk; write it alone");

        return new(
            parsed.GetRequiredValue(Url),
            parsed.GetRequiredValue(By),
            parsed.GetValue(ToneSaid) is { } tone ? Enum.Parse<Tone>(tone, ignoreCase: true) : null,
            era,
            risks?.Where(risk => risk != None).Select(risk => Enum.Parse<Risk>(risk, ignoreCase: true)).ToList(),
            parsed.GetValue(Reason));
    }

    // What is wrong whatever is stored; told before anything is opened or looked for.
    static LabelProblem? Misuse(Correction said, bool withdraws) =>
        LabelRules.CheckSaid(said.By.Trim(), said.Reason?.Trim()).Select(p => (LabelProblem?)p).FirstOrDefault()
        ?? (!withdraws && said is { Tone: null, Era: null, Risks: null } ? LabelProblem.Empty : null);

    static Exception Refusal(LabelProblem problem, string url, TrackedKeyword keyword) => problem switch
    {
        LabelProblem.UnknownMention => new WorkFailedException($"{keyword.Name} has no mention {url}; see: reputationwatch export \"{keyword.Name}\" --what mentions"),
        LabelProblem.NothingToWithdraw => new WorkFailedException($"{url}: {LabelRules.Says(problem)}"),
        _ => Wrong(problem),
    };

    static UsageException Wrong(LabelProblem problem) => problem switch
    {
        LabelProblem.Empty => new("nothing is corrected; write --tone, --era or --risk, or --withdraw"),
        LabelProblem.NameMissing or LabelProblem.NameUnfit => new($"--by: {LabelRules.Says(problem)}"),
        _ => new(LabelRules.Says(problem)),
    };
}
