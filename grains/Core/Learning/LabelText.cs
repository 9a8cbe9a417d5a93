using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

/// <summary>Reads labels as the guide writes them.</summary>
public static class LabelText
{
    static readonly string[] Manners = ["asserted", "reported", "debunked"];

    /// <summary><c>positive</c>, <c>neutral</c> or <c>negative</c>.</summary>
    /// <exception cref="FormatException">It is none of them.</exception>
    public static Tone Tone(string text) => text switch
    {
        "positive" => Assessing.Tone.Positive,
        "neutral" => Assessing.Tone.Neutral,
        "negative" => Assessing.Tone.Negative,
        _ => throw new FormatException($"tone \"{text}\": write positive, neutral or negative"),
    };

    /// <summary><c>none</c>, <c>present</c>, <c>about:LENS</c>, <c>mentions:LENS</c> or <c>present+mentions:LENS</c>.</summary>
    /// <exception cref="FormatException">It is none of them.</exception>
    public static LabelledEra Era(string text) => text.Split(':') switch
    {
        ["none"] => LabelledEra.None,
        ["present"] => new(null, EraRole.None, true),
        ["about", { Length: > 0 } lens] => new(lens, EraRole.About, false),
        ["mentions", { Length: > 0 } lens] => new(lens, EraRole.Mentions, false),
        ["present+mentions", { Length: > 0 } lens] => new(lens, EraRole.Mentions, true),
        _ => throw new FormatException($"era \"{text}\": write none, present, about:LENS, mentions:LENS or present+mentions:LENS"),
    };

    /// <summary><c>-</c>, or <c>risk/manner/target</c> joined by commas; the target is <c>-</c> if nobody is named.</summary>
    /// <exception cref="FormatException">A part is none of the guide's words.</exception>
    public static IReadOnlyList<LabelledRisk> Risks(string text) => text == "-" ? [] : [.. text.Split(',').Select(Risk)];

    static LabelledRisk Risk(string text)
    {
        var parts = text.Trim().Split('/', 3);
        if (parts.Length != 3 || !Enum.TryParse<Risk>(parts[0], ignoreCase: true, out var risk) || !Manners.Contains(parts[1]))
            throw new FormatException($"risk \"{text}\": write risk/manner/target, such as hoax/debunked/Sampit or hate/reported/-");
        return new(risk, parts[1], parts[2] == "-" ? null : parts[2]);
    }
}
