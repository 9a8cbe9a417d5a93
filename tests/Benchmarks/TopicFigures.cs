using ReputationWatch.Learning;
using ReputationWatch.Single.Learning;

namespace ReputationWatch.Benchmarks;

/// <summary>Trains the weights of eras and risks alone: <c>topics CORPUS TEXTS OUT</c>.</summary>
static class TopicFigures
{
    public static void Run(string[] args, TextWriter output)
    {
        if (args is not [var corpus, var texts, var file])
        {
            output.WriteLine("topics CORPUS TEXTS OUT: trains the weights of eras and risks");
            return;
        }

        var folder = new CorpusFolder(corpus, texts);
        File.WriteAllBytes(file, TopicTraining.Train(folder.Own(), folder.Real()));
    }
}
