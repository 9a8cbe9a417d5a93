using System.CommandLine;
using System.Globalization;
using ReputationWatch.Learning;
using ReputationWatch.Single.Learning;

namespace ReputationWatch.Single.CommandLine;

/// <summary>
/// <c>train</c>: makes the file of weights from the corpus. The same texts give the same file, bit for bit. Real headlines are
/// carried along as keys and labels alone; where their texts are not at hand, it says so and goes without them.
/// </summary>
static class TrainCommand
{
    public static Command Create()
    {
        var corpus = new Option<DirectoryInfo>("--corpus") { Description = "The corpus, such as grains/Corpus", Required = true };
        var texts = new Option<DirectoryInfo?>("--texts") { Description = "Where the texts of others lie, if at hand" };
        var output = new Option<FileInfo>("--out") { Description = "The file of weights to write", Required = true };
        var topics = new Option<FileInfo?>("--topics-out") { Description = "The file of weights of eras and risks to write as well" };
        var command = new Command("train", "Train the weights of the tone model from the corpus") { corpus, texts, output, topics };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(corpus), parsed.GetValue(texts), parsed.GetRequiredValue(output), parsed.GetValue(topics)));
        return command;
    }

    static int Run(DirectoryInfo corpus, DirectoryInfo? texts, FileInfo output, FileInfo? topics)
    {
        if (!corpus.Exists) throw new UsageException($"\"{corpus}\" is no folder; write --corpus grains/Corpus");
        // Training takes minutes: what cannot be written is better told before.
        RefuseUnlessWritable("--out", output);
        if (topics is not null) RefuseUnlessWritable("--topics-out", topics);
        var folder = new CorpusFolder(corpus.FullName, texts?.FullName);
        try
        {
            var (own, real, stock, labels) = (folder.Own(), folder.Real(), folder.Stock(), folder.Labels().Count);
            if (own.Count == 0) throw new UsageException($"\"{corpus}\" holds no own/train/*.tsv; write --corpus grains/Corpus");
            Console.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{own.Count} own texts, {real.Count} of {labels} real headlines, {stock.Count} stock headlines; one in five own and one in four of the first real ones are held back"));
            if (real.Count < labels)
                Console.Error.WriteLine("The texts of real headlines are not carried along; without them (--texts) the weights differ from the shipped ones");
            WriteWhole(output, ModelTraining.Train(own, real, stock));
            if (topics is not null) WriteWhole(topics, TopicTraining.Train(own, real));
            return 0;
        }
        catch (FormatException wrong)
        {
            throw new UsageException(wrong.Message);
        }
    }

    static void RefuseUnlessWritable(string option, FileInfo file)
    {
        if (Directory.Exists(file.FullName)) throw new UsageException($"{option}: \"{file}\" is a folder; write a file in it, such as {Path.Combine(file.ToString(), "tone.weights")}");
        if (file.Directory is { Exists: false } folder) throw new UsageException($"{option}: there is no folder \"{folder}\"; make it, or write a file in one that is there");
    }

    // Who reads the file meanwhile, or after a crash, finds the old one or the new one, never half of it.
    static void WriteWhole(FileInfo file, byte[] bytes)
    {
        var partial = file.FullName + ".partial";
        File.WriteAllBytes(partial, bytes);
        File.Move(partial, file.FullName, overwrite: true);
    }
}
