using System.CommandLine;
using System.Globalization;
using System.Text;
using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Nbx;
using ReputationWatch.Alerting.Policy;

namespace ReputationWatch.Single.CommandLine.Detecting;

/// <summary>
/// <c>detect --bin 1h</c>: a CSV <c>timestamp,value</c> of equally spaced rows on stdin, one CSV row a bin on stdout:
/// <c>timestamp,value,expected,upper,score,alert</c>. Expected and upper (95 %) are the bin's own; the score is that of the
/// least likely span ending with it. In a bin nobody measured all of them are empty.
/// </summary>
static class DetectCommand
{
    const string Header = "timestamp,value,expected,upper,score,alert";

    static readonly Option<string> Bin = new("--bin") { Description = "How long a bin is: 5m, 15m, 1h, 6h, 1d", DefaultValueFactory = _ => "1h" };

    public static Command Create()
    {
        var command = new Command("detect", "Find spikes in a series of counts: CSV timestamp,value on stdin, one CSV row a bin on stdout") { Bin };
        command.SetAction(RunAsync);
        return command;
    }

    static async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var bin = BinLength.Parse(parsed.GetRequiredValue(Bin));
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        using var input = new StreamReader(Console.OpenStandardInput(), utf8);
        var bins = await SeriesBins.ReadAsync(input, bin, ct);

        await using var output = new StreamWriter(Console.OpenStandardOutput(), utf8, bufferSize: 1 << 16) { NewLine = "\n" };
        await output.WriteLineAsync(Header);
        var watch = new SeriesWatch(new NbxDetector(NbxOptions.ForBinsPerDay((int)(TimeSpan.FromDays(1) / bin))));
        foreach (var one in bins) await output.WriteLineAsync(Row(one, watch.Next(one.HourOfWeek, one.Count, one.Exposure)));
        if (bins.Count == 0) await Console.Error.WriteLineAsync($"reputationwatch: the rows do not fill one bin of {BinLength.Say(bin)}");
        return 0;
    }

    static string Row(SeriesBin bin, SeriesVerdict verdict) => verdict.Step.Missing
        ? $"{bin.Written},,,,,"
        : string.Create(CultureInfo.InvariantCulture, $"{bin.Written},{bin.Count},{verdict.Step.Expected:0.####},{verdict.Step.Upper()},{verdict.Step.Score:0.####},{WordOf(verdict.Decision.Move)}");

    static string WordOf(PolicyMove move) => move switch
    {
        PolicyMove.Open => "open",
        PolicyMove.Escalate => "escalate",
        PolicyMove.Close => "close",
        _ => "",
    };
}
