namespace ReputationWatch.Crawling;

/// <summary>
/// A robots.txt (RFC 9309), read as Google's open parser reads it. Any text can be read: what is no record is no rule.
/// </summary>
public sealed class RobotsFile
{
    // A site without a robots.txt that answers 200 with its front page or an error page has no rules; a comment around real rules is no page.
    static readonly string[] PageBeginnings = ["<!doctype", "<html", "<head", "<body", "<?xml", "<script", "<meta", "<title", "<svg"];

    readonly List<RobotsGroup> _groups = [];

    RobotsFile() { }

    /// <summary>A file without rules: everything is allowed.</summary>
    public static RobotsFile Empty { get; } = new();

    /// <summary>Reads a file as it came; more than <see cref="RobotsText.MostBytes"/> are not looked at.</summary>
    public static RobotsFile Parse(ReadOnlySpan<byte> bytes) => Parse(RobotsText.Decode(bytes));

    /// <summary>Reads a file's text.</summary>
    public static RobotsFile Parse(string text)
    {
        var start = text.AsSpan().TrimStart().TrimStart('\uFEFF').TrimStart();
        foreach (var beginning in PageBeginnings)
            if (start.StartsWith(beginning, StringComparison.OrdinalIgnoreCase)) return Empty;

        var file = new RobotsFile();
        foreach (var line in RobotsLines.Of(text.TrimStart('\uFEFF'))) file.Add(line);
        return file;
    }

    /// <summary>
    /// Whether an agent may ask for an address that is spelled just so: it is compared as written, as Google's parser does, and its
    /// caller has percent-encoded it.
    /// </summary>
    /// <param name="agent">A product token, or a whole <c>User-Agent</c>.</param>
    /// <param name="url">An absolute address, or a path.</param>
    public bool Allows(string agent, string url)
    {
        var path = RobotsPath.Of(url);
        return Allows(agent, path, static rule => rule.Pattern);
    }

    /// <summary>Whether an agent may ask for an address; both it and the rules are brought into one form before they are compared.</summary>
    public bool Allows(string agent, Uri url)
    {
        var path = RobotsPath.Normalised(url.PathAndQuery);
        return Allows(agent, path, static rule => rule.Normalised);
    }

    /// <summary>How long an agent is asked to wait between two requests, more than zero; the shortest of several. Null where nothing is asked.</summary>
    public TimeSpan? CrawlDelay(string agent)
    {
        var (groups, name) = GroupsFor(agent);
        var delays = groups.SelectMany(group => group.DelaysFor(name)).ToList();
        return delays.Count > 0 ? delays.Min() : null;
    }

    void Add(RobotsLine line)
    {
        if (line.Field == RobotsField.UserAgent)
        {
            if (_groups.Count == 0 || _groups[^1].Closed) _groups.Add(new());
            _groups[^1].AddAgent(line.Value);
        }
        else if (_groups.Count > 0)
        {
            if (line.Field == RobotsField.CrawlDelay) _groups[^1].AddDelay(line.Value);
            else _groups[^1].AddRule(line.Field == RobotsField.Allow, line.Value);
        }
    }

    /// <summary>All groups that name the agent count as one; only where none does, those for everybody.</summary>
    (List<RobotsGroup> Groups, string Name) GroupsFor(string agent)
    {
        var token = ProductToken.Of(agent);
        var own = token.Length == 0 ? [] : _groups.Where(group => group.IsFor(token)).ToList();
        return own.Count > 0 ? (own, token) : (_groups.Where(group => group.IsFor(RobotsGroup.Everybody)).ToList(), RobotsGroup.Everybody);
    }

    /// <summary>The longest pattern that matches decides; of two as long, the one that allows.</summary>
    bool Allows(string agent, string path, Func<RobotsRule, string> pattern)
    {
        var (longest, allows) = (0, true);
        foreach (var rule in GroupsFor(agent).Groups.SelectMany(group => group.Rules))
        {
            var length = pattern(rule).Length;
            if (length < longest || (length == longest && (allows || !rule.Allows))) continue;
            if (RobotsRule.Matches(path, pattern(rule))) (longest, allows) = (length, rule.Allows);
        }

        return allows;
    }
}
