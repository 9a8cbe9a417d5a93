namespace ReputationWatch.Single.Demo;

/// <summary>Everything the sample web ever publishes, as far as it is out at a time. Immutable; the same end gives the same chronicle.</summary>
sealed class Chronicle
{
    // The live part forgets what no page can show any more, so that a demo left running does not slow down.
    const int LiveKept = 300;

    static readonly TimeSpan LivePace = TimeSpan.FromMinutes(4);
    static readonly Template[] LiveTexts = [.. Template.All.Where(t => t.Pool == Pool.Live)];

    readonly Article[] _history;

    /// <summary>The chronicle whose scripted history ends at <paramref name="today"/>.</summary>
    public Chronicle(DateTimeOffset today)
    {
        Today = today;
        _history = [.. Script.Write(today)
            .OrderBy(d => d.Published).ThenBy(d => d.Template.Number).ThenBy(d => d.Outlet.Slug, StringComparer.Ordinal)
            .Select((draft, number) => Print(draft, number))];
    }

    /// <summary>The end of the scripted history.</summary>
    public DateTimeOffset Today { get; }

    /// <summary>What is out at <paramref name="now"/>, the newest first.</summary>
    public IEnumerable<Article> NewestFirst(DateTimeOffset now)
    {
        var live = LiveCount(now);
        for (var k = live; k > Math.Max(0, live - LiveKept); k--) yield return Live(k);

        var newest = Array.FindLastIndex(_history, a => a.Published <= now);
        for (var i = newest; i >= 0; i--) yield return _history[i];
    }

    /// <summary>The article at that path; null where there is none, or none yet.</summary>
    public Article? At(string path, DateTimeOffset now)
    {
        if (!int.TryParse(path.AsSpan(path.LastIndexOf('-') + 1), out var number) || number < 0) return null;
        var live = number - _history.Length + 1;
        var article = live <= 0 ? _history[number] : live <= LiveCount(now) ? Live(live) : null;
        return article?.Path == path && article.Published <= now ? article : null;
    }

    int LiveCount(DateTimeOffset now) => now > Today ? (int)((now - Today) / LivePace) : 0;

    Article Live(int k)
    {
        var template = LiveTexts[(k - 1) % LiveTexts.Length];
        var at = (Today + k * LivePace).ToOffset(Indonesia.Offset);
        var outlet = Outlet.WithFeed[k % Outlet.WithFeed.Count];
        return Print(new(template, (k - 1) / LiveTexts.Length, at, outlet), _history.Length + k - 1);
    }

    static Article Print(Draft draft, int number)
    {
        var (template, round, published, outlet) = draft;
        return new(
            number, template.Pool, template.Slant, outlet, published, ShowsDate: !template.When.EndsWith('?'),
            Slots.Fill(template.Title, template.Number, round, published),
            Slots.Fill(template.Lead, template.Number, round, published));
    }
}
