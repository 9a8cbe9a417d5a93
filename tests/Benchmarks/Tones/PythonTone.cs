using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Learning;
using ReputationWatch.Single.Learning;

namespace ReputationWatch.Benchmarks.Tones;

/// <summary><c>tone-sklearn CORPUS TEXTS</c>: the shipped weights beside scikit-learn's linear model of the same texts, on the same held-back headlines, in one run.</summary>
static class PythonTone
{
    const string Python = "/usr/bin/python3";
    const double RealWeight = 2;
    const int Rounds = 20;

    public static async Task RunAsync(string[] args)
    {
        var folder = new CorpusFolder(args[0], args.ElementAtOrDefault(1));
        var (own, real) = (folder.Own(), folder.Real());
        var test = real.Where(t => t.Split == Split.Test).ToList();
        ToneFigures.Row("shipped", Assessor.BuiltIn.Tones(test));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"shipped: {Time(test):F1} µs a text with evidence, era and risks; {Resources.Bytes("tone.weights").Length:N0} bytes of weights"));
        await CompareAsync(
        [
            .. own.Where(t => t.Split == Split.Train && t.Language != "en").Select(t => Row(t, 1)),
            .. real.Select(t => Row(t, RealWeight)),
        ]);
    }

    static double Time(List<LabelledText> texts)
    {
        for (var round = 0; round < Rounds; round++) Assessor.BuiltIn.Tones(texts);
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        for (var round = 0; round < Rounds; round++) Assessor.BuiltIn.Tones(texts);
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalMicroseconds / (Rounds * texts.Count);
    }

    static string Row(LabelledText text, double weight) => JsonSerializer.Serialize(new
    {
        split = text.Split == Split.Test ? "test" : "train",
        text = $"{text.Title} . {text.Snippet}",
        tone = text.Tone.ToString(),
        weight,
    });

    static async Task CompareAsync(IEnumerable<string> rows)
    {
        if (!File.Exists(Python))
        {
            Console.WriteLine("scikit-learn not compared: there is no /usr/bin/python3 (on Debian: apt install python3-sklearn)");
            return;
        }

        var start = new ProcessStartInfo(Python) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.ArgumentList.Add(Script());
        using var python = Process.Start(start)!;
        foreach (var row in rows) await python.StandardInput.WriteLineAsync(row);
        python.StandardInput.Close();
        Console.WriteLine($"scikit-learn, words and parts of words, TF-IDF: {await python.StandardOutput.ReadToEndAsync()}");
        await python.WaitForExitAsync();
    }

    static string Script([CallerFilePath] string here = "") => Path.Combine(Path.GetDirectoryName(here)!, "sklearn_tone.py");
}
