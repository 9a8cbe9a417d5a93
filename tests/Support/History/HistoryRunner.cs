using ReputationWatch.Crawling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Tests.Support.History;

/// <summary>Runs the scripted history through a host: whatever it is made of, it tracks, polls, checks and delivers.</summary>
/// <param name="Clock">The host's clock, at <see cref="ScriptedHistory.Start"/>.</param>
/// <param name="Sources">Its sources.</param>
/// <param name="Directory">Its keywords.</param>
/// <param name="Labels">What people say of its mentions.</param>
/// <param name="PollFeed">Gives one of its feeds a beat.</param>
/// <param name="Deliver">Gives its deliveries a beat.</param>
public sealed record HistoryRunner(ManualClock Clock, ISourceStore Sources, IWatchDirectory Directory, ILabelStore Labels, Func<SourceId, Task> PollFeed, Func<Task> Deliver)
{
    /// <summary>Runs all of it, or until <paramref name="until"/>, and from where the clock stands.</summary>
    public async Task RunAsync(DateTimeOffset? until = null)
    {
        if (Clock.GetUtcNow() == ScriptedHistory.Start) await BeginAsync();
        foreach (var beat in ScriptedHistory.Beats().Where(b => b >= Clock.GetUtcNow() && b <= (until ?? ScriptedHistory.End)))
        {
            Clock.AdvanceTo(beat);
            await PollFeed(new("kabar"));
            foreach (var keyword in ScriptedHistory.Keywords) await Directory.Get(keyword.Id).CheckAsync(CheckReason.Beat);
            await ScriptedLabels.ApplyAsync(Labels, beat);
            await Deliver();
        }
    }

    async Task BeginAsync()
    {
        foreach (var source in ScriptedHistory.Sources) await Sources.SaveSourceAsync(source, Clock.GetUtcNow(), default);
        foreach (var keyword in ScriptedHistory.Keywords) await Directory.Get(keyword.Id).TrackAsync(keyword);
    }
}
