using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

/// <summary>What a stored mention says, without what is thought of it: all that assessing it anew by headline and snippet needs.</summary>
/// <param name="Keyword">Whose mention it is.</param>
/// <param name="Url">Canonical.</param>
/// <param name="Title">The headline.</param>
/// <param name="Snippet">The snippet; may be empty.</param>
/// <param name="Outlet">Who published.</param>
/// <param name="Published">When; null where unknown.</param>
/// <param name="FirstSeen">When it was first seen.</param>
public sealed record MentionText(
    TrackedKeyword Keyword, string Url, string Title, string Snippet, string Outlet, DateTimeOffset? Published, DateTimeOffset FirstSeen);
