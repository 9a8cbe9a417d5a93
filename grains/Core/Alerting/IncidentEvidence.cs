using ReputationWatch.Alerting.Policy;
using ReputationWatch.Assessing;

namespace ReputationWatch.Alerting;

/// <summary>The figures and headlines that a change of an incident rests on. Which of them there are follows from the kind.</summary>
public sealed record IncidentEvidence
{
    /// <summary>At most so many headlines are kept.</summary>
    public const int MostHeadlines = 5;

    /// <summary>Of a spike: the figures of its sentence.</summary>
    public SpikeEvidence? Spike { get; init; }

    /// <summary>Of a spike: what its score was measured against.</summary>
    public double? Bar { get; init; }

    /// <summary>Of a spike: how many stories of every kind its share rests on.</summary>
    public double? ShareOf { get; init; }

    /// <summary>Of a spike: how many stories the usual share rests on.</summary>
    public double? UsualOf { get; init; }

    /// <summary>Of a spike: up to <see cref="SpikeEvidence.Upper"/> would be usual with this probability; .99 in what was decided before the detector came.</summary>
    public double UpperAt { get; init; } = .95;

    /// <summary>Of a spike: the end of the hour that was judged.</summary>
    public DateTimeOffset? Through { get; init; }

    /// <summary>Of page one: where the result stands.</summary>
    public PlaceEvidence? Place { get; init; }

    /// <summary>Of visibility: what it was and is.</summary>
    public VisibilityEvidence? Visibility { get; init; }

    /// <summary>Of a lasting shift: what it was and is.</summary>
    public ShiftEvidence? Shift { get; init; }

    /// <summary>Of an old story told anew: when it was really published.</summary>
    public DateTimeOffset? FirstPublished { get; init; }

    /// <summary>The stories behind it, newest first.</summary>
    public IReadOnlyList<IncidentHeadline> Headlines { get; init; } = [];
}

/// <summary>A story behind an incident.</summary>
/// <param name="Title">Its headline.</param>
/// <param name="Url">Its canonical address.</param>
/// <param name="Story">Its story.</param>
/// <param name="Published">When it was published; null where unknown.</param>
public sealed record IncidentHeadline(string Title, string Url, string Story, DateTimeOffset? Published);

/// <summary>A result's place on page one.</summary>
/// <param name="Source">The search source.</param>
/// <param name="Rank">1 to 10.</param>
/// <param name="Before">The best rank that was told or taken for granted before; null where it was not on the page.</param>
/// <param name="Lens">The old conflict it is about; null where it is about none.</param>
/// <param name="Risks">What risks it carries.</param>
public sealed record PlaceEvidence(string Source, int Rank, int? Before, string? Lens, IReadOnlyList<Risk> Risks);

/// <summary>A share of a search source's page one.</summary>
/// <param name="Source">The search source.</param>
/// <param name="Now">The better of the last two readings, 0 to 1.</param>
/// <param name="Usual">The median of the last 14 days.</param>
/// <param name="Days">Over how many days that was seen.</param>
/// <param name="Band">So far from it is still usual.</param>
public sealed record VisibilityEvidence(string Source, double Now, double Usual, int Days, double Band);

/// <summary>A lasting shift.</summary>
/// <param name="Day">The day that made it sure, in the keyword's zone.</param>
/// <param name="Now">Of the last seven days: harmful stories a day, or their share.</param>
/// <param name="Usual">What was usual.</param>
/// <param name="Days">Days that were seen in all.</param>
public sealed record ShiftEvidence(DateOnly Day, double Now, double Usual, int Days);
