using System.Buffers;
using System.Globalization;

namespace ReputationWatch.Crawling;

/// <summary>Some user agents and the rules that follow them.</summary>
sealed class RobotsGroup
{
    /// <summary>The name of everybody else.</summary>
    public const string Everybody = "*";

    // No host means years; longer is a slip of the hand, and a TimeSpan has its own bounds.
    const double LongestDelay = 365 * 86400;

    static readonly SearchValues<char> Figures = SearchValues.Create("0123456789.");

    readonly List<(string Word, string Token)> _agents = [];
    readonly List<RobotsRule> _rules = [];
    readonly List<(int Agents, TimeSpan Delay)> _delays = [];

    /// <summary>Whether rules have come: the next user agent opens another group.</summary>
    public bool Closed { get; private set; }

    public IReadOnlyList<RobotsRule> Rules => _rules;

    public bool IsFor(string agent) => PlaceOf(agent) >= 0;

    /// <summary>
    /// Adds a user agent line; what follows the product token in it says nothing. A name with figures in it is no token, but it is what the
    /// crawler of that name looks for.
    /// </summary>
    public void AddAgent(string value)
    {
        var word = ProductToken.WordIn(value);
        _agents.Add(word == Everybody ? (Everybody, Everybody) : (word, ProductToken.LeadingIn(word)));
    }

    /// <summary>Adds a rule. One without a path forbids nothing, but it is what it takes to have been addressed.</summary>
    public void AddRule(bool allows, string value)
    {
        Closed = true;
        if (value.Length == 0) return;
        _rules.Add(new(allows, RobotsPath.Escaped(value)));
        // As Google's parser: who allows a folder's index page allows the folder.
        if (allows && value.LastIndexOf('/') is var slash and >= 0 && value.AsSpan(slash).StartsWith("/index.htm", StringComparison.Ordinal))
            _rules.Add(new(true, RobotsPath.Escaped(value[..(slash + 1)]) + "$"));
    }

    /// <summary>Adds a delay for the agents named so far. It is no rule: agents that follow still belong to the same group.</summary>
    public void AddDelay(string value)
    {
        var number = value.AsSpan(0, value.AsSpan().IndexOfAnyExcept(Figures) is var end and >= 0 ? end : value.Length);
        if (double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds > 0)
            _delays.Add((_agents.Count, TimeSpan.FromSeconds(Math.Min(seconds, LongestDelay))));
    }

    /// <summary>The delays that were asked of an agent.</summary>
    public IEnumerable<TimeSpan> DelaysFor(string agent)
    {
        var place = PlaceOf(agent);
        return place < 0 ? [] : _delays.Where(delay => place < delay.Agents).Select(delay => delay.Delay);
    }

    int PlaceOf(string agent) => _agents.FindIndex(name =>
        name.Word.Equals(agent, StringComparison.OrdinalIgnoreCase) || name.Token.Equals(agent, StringComparison.OrdinalIgnoreCase));
}
