using ReputationWatch.Crawling;

namespace ReputationWatch.Watching;

/// <summary>What an office watches: a town, a regent, an agency, a programme. Immutable; a change is a new record under the same id.</summary>
public sealed record TrackedKeyword
{
    /// <summary>The id; see <see cref="KeywordId.From"/>.</summary>
    public required KeywordId Id { get; init; }

    /// <summary>The name that is searched for and shown.</summary>
    public required string Name { get; init; }

    /// <summary>Other spellings that count as the name, such as <c>Kotim</c>.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>
    /// Words of which one must stand in the text beside the name, where the name alone is ambiguous
    /// (<c>Kota</c>, <c>Pemkot</c>, <c>Banten</c> for the city of Serang). Empty: the name is enough.
    /// </summary>
    public IReadOnlyList<string> RequiredContexts { get; init; } = [];

    /// <summary>Words that show that another thing is meant, such as <c>batu bara</c> for the town of Batu.</summary>
    public IReadOnlyList<string> ExcludedContexts { get; init; } = [];

    /// <summary>ISO 639-1 language of the searches: <c>id</c> or <c>en</c>.</summary>
    public string Language { get; init; } = "id";

    /// <summary>ISO 3166-1 country of the searches.</summary>
    public string Region { get; init; } = "ID";

    /// <summary>IANA zone by which days are counted for this keyword.</summary>
    public string TimeZone { get; init; } = "Asia/Jakarta";

    /// <summary>Ids of the lenses that apply; empty: every one in force.</summary>
    public IReadOnlyList<string> Lenses { get; init; } = [];

    /// <summary>Ids of the search sources that are asked; empty: every enabled one.</summary>
    public IReadOnlyList<SourceId> Sources { get; init; } = [];

    /// <summary>How often each search source is asked. At least a minute.</summary>
    public TimeSpan Interval { get; init; } = TimeSpan.FromHours(1);

    /// <summary>Whether the article pages behind new mentions are read as well; otherwise headline and snippet speak for them.</summary>
    public bool ReadArticles { get; init; }

    /// <summary>The name and its aliases: everything that counts as a hit.</summary>
    public IEnumerable<string> AllNames() => Aliases.Prepend(Name);
}
