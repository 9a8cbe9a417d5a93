using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary>Long work, with a bar on stderr where that is a terminal and a line where it is not.</summary>
static class Progress
{
    const int AtOnce = 8;

    /// <summary>Does every piece, at most <paramref name="atOnce"/> together; results in the order of the pieces.</summary>
    public static async Task<IReadOnlyList<TResult>> RunAsync<T, TResult>(
        string what, IReadOnlyList<T> pieces, Func<T, Task<TResult>> work, CancellationToken ct, int atOnce = AtOnce)
    {
        var results = new TResult[pieces.Count];
        if (Console.IsErrorRedirected)
        {
            await Console.Error.WriteLineAsync($"{what}: {pieces.Count}");
            await EachAsync(() => { });
            return results;
        }

        await Screen.Err.Progress().AutoClear(true).StartAsync(async bar =>
        {
            var task = bar.AddTask(what, maxValue: Math.Max(1, pieces.Count));
            await EachAsync(() => task.Increment(1));
        });
        return results;

        Task EachAsync(Action done) => Parallel.ForAsync(0, pieces.Count, new ParallelOptions { MaxDegreeOfParallelism = atOnce, CancellationToken = ct }, async (i, _) =>
        {
            results[i] = await work(pieces[i]);
            done();
        });
    }
}
