using System.Globalization;
using Microsoft.VisualBasic.FileIO;
using ReputationWatch.Assessing;
using ReputationWatch.Assessing.Model;
using ReputationWatch.Learning;
using ReputationWatch.Single.Learning;

namespace ReputationWatch.Benchmarks.Tones;

/// <summary>
/// How the same features and training do on public sets, for comparison with what others published; nothing of these is shipped but the stock headlines.
/// <c>tone-stock CORPUS TEXTS</c>: the last two months of the stock headlines, trained without them and with those before.
/// <c>tone-set TRAIN TEST</c>: a model of one file alone on another, with our lists of words and without them; files are <c>text TAB label</c> or CSV <c>id,text,label</c> with a head.
/// <c>tone-on FILE</c>: the shipped weights on lines of <c>label TAB title</c> or <c>split TAB label TAB title</c>.
/// </summary>
static class PublicSets
{
    const int TestMonths = 2;

    public static Task StockAsync(string[] args)
    {
        var folder = new CorpusFolder(args[0], args[1]);
        var (own, real, stock) = (folder.Own(), folder.Real(), folder.Stock());
        var last = stock.Max(t => t.Published)!.Value;
        var from = new DateTimeOffset(last.Year, last.Month, 1, 0, 0, 0, TimeSpan.Zero).AddMonths(1 - TestMonths);
        LabelledText[] test = [.. stock.Where(t => t.Published >= from)];
        LabelledText[] before = [.. stock.Where(t => t.Published < from)];
        ToneFigures.Row("without stock headlines", Assessor.WithWeights(ModelTraining.Train(own, real, [])).Tones(test));
        ToneFigures.Row("with those before", Assessor.WithWeights(ModelTraining.Train(own, real, before)).Tones(test));
        ToneFigures.Row("those before alone", Judging.Tones(test, Alone(before, 1)));
        return Task.CompletedTask;
    }

    public static Task SetAsync(string[] args)
    {
        var (train, test) = (Read(args[0]), Read(args[1]));
        var penalty = args.Length > 2 ? double.Parse(args[2], CultureInfo.InvariantCulture) : 1;
        ToneFigures.Row($"{train.Count} texts alone", Judging.Tones(test, Alone(train, penalty)));
        ToneFigures.Row("the same, lists left out", Judging.Tones(test, Alone(train, penalty, lists: false)));
        return Task.CompletedTask;
    }

    public static Task OnAsync(string[] args)
    {
        var texts = File.ReadLines(args[0]).Select(l => l.Split('\t')).Where(f => f.Length >= 2 && f[^2] is "positive" or "neutral" or "negative")
            .Select(f => Text(f[^1], f[^2])).ToList();
        ToneFigures.Row("shipped", Assessor.BuiltIn.Tones(texts));
        ToneFigures.Row("tone lists alone", Judging.Tones(texts, WordListAlone.Of));
        return Task.CompletedTask;
    }

    static Func<LabelledText, Tone> Alone(IReadOnlyList<LabelledText> texts, double penalty, bool lists = true)
    {
        var weights = ToneTraining.Fit([.. texts.Select(Read)], TrainingPlan.Indonesian with { Penalty = penalty });
        return text =>
        {
            var (positive, negative) = ToneLoss.Score(Read(text), weights);
            return positive > 0 && positive > negative ? Tone.Positive : negative > 0 ? Tone.Negative : Tone.Neutral;
        };

        Example Read(LabelledText text) => lists ? Example.Of(text, 1) : WithoutLists(Example.Of(text, 1));
    }

    // The dense slots are what the lists of words say.
    static Example WithoutLists(Example example)
    {
        var kept = example.Slots.Index().Where(s => s.Item < ToneFeatures.Buckets || s.Item == ToneFeatures.Start).Select(s => s.Index).ToArray();
        return example with { Slots = [.. kept.Select(i => example.Slots[i])], Values = [.. kept.Select(i => example.Values[i])] };
    }

    static List<LabelledText> Read(string path)
    {
        if (path.EndsWith(".tsv", StringComparison.Ordinal)) return [.. PublicData.Tabbed(File.ReadLines(path), "set")];
        using var csv = new TextFieldParser(path) { Delimiters = [","] };
        csv.ReadFields();
        var texts = new List<LabelledText>();
        while (csv.ReadFields() is [_, var text, var label]) texts.Add(Text(text, label));
        return texts;
    }

    static LabelledText Text(string text, string label) => new() { Key = text, Group = text, Title = text, Tone = LabelText.Tone(label) };
}
