using ReputationWatch.Assessing.Model;

namespace ReputationWatch.Learning;

/// <summary>Trains the whole model from the texts at hand.</summary>
public static class ModelTraining
{
    // A real headline counts for two of our own, which it is the like of; one of stock news, labelled by others, for a fifth.
    const double RealWeight = 2;
    const double StockWeight = 0.2;

    /// <summary>Trains the heads and gives the bytes of the file of weights: the same texts give the same bytes.</summary>
    /// <param name="own">Our own texts; only the training half is used.</param>
    /// <param name="real">Real headlines with labels; only the training half is used. Empty: it is calibrated on our own.</param>
    /// <param name="stock">Stock headlines that others labelled; may be empty.</param>
    public static byte[] Train(IEnumerable<LabelledText> own, IEnumerable<LabelledText> real, IEnumerable<LabelledText> stock)
    {
        LabelledText[] mine = [.. Ordered(own)];
        LabelledText[] news = [.. Ordered(real).Select(t => t with { Weight = RealWeight })];
        LabelledText[] shares = [.. Ordered(stock).Select(t => t with { Weight = StockWeight })];
        LabelledText[] indonesian = [.. mine.Where(t => t.Language != "en")];
        var head = news.Length > 0
            ? ToneTraining.Train(news, [.. indonesian, .. shares], TrainingPlan.Indonesian)
            : ToneTraining.Train(indonesian, shares, TrainingPlan.Indonesian);
        var english = ToneTraining.Train([.. mine.Where(t => t.Language == "en")], [], TrainingPlan.English);
        return WeightsFile.Write(new(head, english, LanguageTraining.Train([.. mine, .. news])));
    }

    // By key, so that neither the order of files nor the platform's matters.
    static IEnumerable<LabelledText> Ordered(IEnumerable<LabelledText> texts) =>
        texts.Where(t => t.Split == Split.Train).OrderBy(t => t.Key, StringComparer.Ordinal);
}
