using ReputationWatch.Assessing;
using ReputationWatch.Trending;

namespace ReputationWatch.Rebuilding;

/// <summary>
/// The stories of the last 28 days at a time that only moves forward. A mention comes in when it is both published and seen, and goes
/// 28 days after its publication; of a story's copies inside, the earliest speaks for it. O(log copies) for each mention, nothing for
/// the time between.
/// </summary>
sealed class StoryWindow
{
    const int Conflict = 3;
    const int Kinds = 4;

    // By publication, the earliest first: a copy's place here is its rank, and copies leave in this order.
    readonly Copy[] _copies;

    // Ranks, in the order in which the copies come in.
    readonly int[] _comings;
    readonly int[] _stories = new int[Kinds];
    int _came;
    int _left;
    int _aged;

    /// <summary>A window before all time: nothing is in it.</summary>
    public StoryWindow(IEnumerable<CountedMention> mentions)
    {
        var stories = new Dictionary<string, Story>(StringComparer.Ordinal);
        _copies =
        [
            .. mentions.Where(m => m.Published is { } published && m.FirstSeen.UtcTicks < published.UtcTicks + Trend.Window.Ticks)
                .OrderBy(m => m.Published!.Value.UtcTicks).ThenBy(m => m.Url, StringComparer.Ordinal)
                .Select(m => new Copy(StoryOf(m.StoryId), m.Published!.Value.UtcTicks, m.FirstSeen.UtcTicks, KindOf(m), m.IsHarmful)),
        ];
        _comings = [.. Enumerable.Range(0, _copies.Length)];
        Array.Sort(Array.ConvertAll(_comings, rank => _copies[rank].Comes), _comings);

        Story StoryOf(string id) => stories.TryGetValue(id, out var known) ? known : stories[id] = new();
    }

    /// <summary>The stories inside, by kind.</summary>
    public StoryCounts Counts => new(_stories[1 + (int)Tone.Positive], _stories[1 + (int)Tone.Neutral], _stories[1 + (int)Tone.Negative], _stories[Conflict]);

    /// <summary>The copies inside.</summary>
    public int Mentions { get; private set; }

    /// <summary>The harmful stories inside whose earliest copy is less than a day old.</summary>
    public int HarmfulLastDay { get; private set; }

    /// <summary>Moves to a time that is not before the last one.</summary>
    public void MoveTo(DateTimeOffset time)
    {
        var at = time.UtcTicks;
        // Comings first: whoever goes by then has come before.
        for (; _came < _comings.Length && _copies[_comings[_came]].Comes <= at; _came++) Come(_comings[_came]);
        for (; _left < _copies.Length && _copies[_left].Published + Trend.Window.Ticks <= at; _left++) Leave(_left);
        for (; _aged < _copies.Length && _copies[_aged].Published + Trend.Day.Ticks <= at; _aged++) Age(_aged);
    }

    void Come(int rank)
    {
        Mentions++;
        var story = _copies[rank].Story;
        story.Inside.Enqueue(rank, rank);
        if (story.Speaker < 0 || rank < story.Speaker) Speak(story, rank);
    }

    void Leave(int rank)
    {
        Mentions--;
        var story = _copies[rank].Story;
        // The earliest of the story that is inside: those before it have gone.
        story.Inside.Dequeue();
        Speak(story, story.Inside.Count > 0 ? story.Inside.Peek() : -1);
    }

    void Age(int rank)
    {
        var story = _copies[rank].Story;
        if (story.Speaker == rank) Count(story, ofLastDay: false);
    }

    void Speak(Story story, int rank)
    {
        if (story.Speaker >= 0) _stories[_copies[story.Speaker].Kind]--;
        story.Speaker = rank;
        if (rank >= 0) _stories[_copies[rank].Kind]++;
        Count(story, ofLastDay: rank >= _aged && _copies[rank].IsHarmful);
    }

    void Count(Story story, bool ofLastDay)
    {
        if (story.CountsForLastDay != ofLastDay) HarmfulLastDay += ofLastDay ? 1 : -1;
        story.CountsForLastDay = ofLastDay;
    }

    static int KindOf(CountedMention mention) => mention.IsConflict ? Conflict : 1 + (int)mention.Tone;

    readonly record struct Copy(Story Story, long Published, long FirstSeen, int Kind, bool IsHarmful)
    {
        public long Comes => Math.Max(Published, FirstSeen);
    }

    sealed class Story
    {
        /// <summary>The ranks of the copies inside, the earliest first.</summary>
        public PriorityQueue<int, int> Inside { get; } = new();

        /// <summary>The rank of the copy that speaks for it; −1: none is inside.</summary>
        public int Speaker { get; set; } = -1;

        public bool CountsForLastDay { get; set; }
    }
}
