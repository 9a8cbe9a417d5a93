using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Folding;
using ReputationWatch.Assessing;
using ReputationWatch.Delivering;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Alerting;

/// <summary>A keyword that is looked at hour by hour, with what a store would keep between.</summary>
sealed class CycleByCycle
{
    static readonly KeywordId Sampit = new("sampit");

    readonly List<RecentMention> _mentions = [];
    readonly List<DateTimeOffset> _looks = [];
    readonly DateTimeOffset _start;

    public CycleByCycle(DateTimeOffset start) => (_start, Now, Alert) = (start, start, AlertState.Initial(start));

    public AlertOptions Options { get; init; } = new();

    public double PushBar { get; set; } = 3;

    public DateTimeOffset Now { get; private set; }

    public AlertState Alert { get; set; }

    public WatchMemory? Memory { get; set; }

    public DeliveredFact? Told { get; set; }

    public List<IncidentTransition> Changes { get; } = [];

    public void Publish(int stories, DateTimeOffset? at = null)
    {
        for (var i = 0; i < stories; i++)
        {
            var n = _mentions.Count;
            _mentions.Add(new($"https://x.example/{n}", $"s{n}", $"t{n}", at ?? Now.AddMinutes(-1 - i), Now, Tone.Negative, false, $"Berita {n}"));
        }
    }

    /// <summary>Looks every hour, with a quiet everyday of one harmful story in twelve hours.</summary>
    public void Look(int hours, bool everyday = true, bool blind = false)
    {
        for (var i = 0; i < hours; i++)
        {
            Now = Now.AddHours(1);
            if (everyday && Hours.Of(Now) % 12 == 0) Publish(1);
            _looks.Add(Now);
            var facts = DetectorFacts.Of(_mentions, _looks, "Asia/Jakarta");
            var decision = SpikeWatch.Decide(new(Sampit, _start, Alert, Memory, facts, blind, PushBar, Told, Now), Options);
            (Alert, Memory) = (decision.Alert, decision.Memory);
            Changes.AddRange(decision.Transitions);
        }
    }

    /// <summary>Time in which nobody could look.</summary>
    public void Wait(int hours) => Now = Now.AddHours(hours);

    /// <summary>The last incident's message arrives.</summary>
    public void Deliver(double? score = 4) => Told = new(Memory!.IncidentId!, IncidentKind.Spike, Now, score);
}
