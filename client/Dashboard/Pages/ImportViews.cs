using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Importing;
using ReputationWatch.Storing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>Where an import begins.</summary>
/// <param name="Keywords">The tracked keywords.</param>
/// <param name="Keyword">The one that was chosen before.</param>
/// <param name="Problem">Why the file that was sent cannot be read.</param>
public sealed record ImportView(IReadOnlyList<KeywordSummary> Keywords, string? Keyword = null, ClippingFile.Unreadable? Problem = null);

/// <summary>What a file would bring.</summary>
/// <param name="File">The file as it was read.</param>
/// <param name="Report">What it would bring.</param>
/// <param name="Names">The keywords' names.</param>
/// <param name="Bytes">The file itself in Base64, so that what was shown is what is imported.</param>
/// <param name="Keyword">Whom every row is about, where it has no column for that.</param>
public sealed record ImportPreviewView(ClippingFile.Read File, ImportReport Report, IReadOnlyDictionary<KeywordId, string> Names, string Bytes, string? Keyword);

/// <summary>What an import came to.</summary>
/// <param name="Imported">Rows that were imported.</param>
/// <param name="Known">Rows that were known already.</param>
/// <param name="Bad">Rows that were left out.</param>
/// <param name="Keywords">The keywords that got any.</param>
public sealed record ImportDoneView(int Imported, int Known, int Bad, IReadOnlyList<KeywordSummary> Keywords);
