using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Tests.Support.History;

/// <summary>What a person corrects in the scripted history: before copies come, of a page that is seen again and again, and taken back.</summary>
public static class ScriptedLabels
{
    static readonly KeywordId Sampit = new("sampit");

    static readonly (DateTimeOffset At, Correction? Says, Withdrawal? TakesBack)[] All =
    [
        (ScriptedHistory.Start.AddHours(4), new("https://kabar.example/0", "Siti", Tone.Negative, Reason: "janji lama"), null),
        (ScriptedHistory.Start.AddDays(2), new("https://arsip.example/1", "Siti", Tone.Positive, EraLabel.Present, []), null),
        (ScriptedHistory.Start.AddDays(6), new("https://arsip.example/0", "Budi", Era: new("sampit-2001", EraRole.Mentions), Risks: [Risk.Hate]), null),
        (ScriptedHistory.Start.AddDays(9), null, new("https://arsip.example/1", "Budi", "keliru")),
        (ScriptedHistory.Start.AddDays(18).AddHours(5), new("https://kabar.example/krisis/1", "Siti", Tone.Neutral), null),
    ];

    /// <summary>Gives and takes back what is due at a beat.</summary>
    /// <exception cref="InvalidOperationException">A mention that the history should have is not there.</exception>
    public static async Task ApplyAsync(ILabelStore labels, DateTimeOffset beat)
    {
        foreach (var (_, says, takesBack) in All.Where(l => l.At == beat))
        {
            var done = says is not null ? await labels.GiveAsync(Sampit, says, beat, default) is not null : await labels.WithdrawAsync(Sampit, takesBack!, beat, default);
            if (!done) throw new InvalidOperationException($"{says?.Url ?? takesBack!.Url} is not there to be labelled at {beat:O}");
        }
    }
}
