using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Showing;

/// <summary>What the office calls its events, for one page; until they are loaded, and for those it has no more, what <see cref="LensName"/> says.</summary>
sealed class LensNames(LensDesk desk, Words words)
{
    const string Sign = "lens";

    LensBook? _book;

    /// <summary>Reads the names once.</summary>
    public async Task LoadAsync(CancellationToken ct) => _book ??= await desk.BookAsync(ct);

    /// <summary>What an event is called.</summary>
    public string Of(string lens) => _book?.Find(lens)?.Lens.Name ?? LensName.Of(lens);

    /// <summary>Why a span counts; <c>lens:sampit-2001:place</c> points to the event, whichever list it stands in.</summary>
    public string Reason(Evidence evidence) => evidence.Why.Split(':', 3) is [Sign, var lens, ..] parts
        ? words.EvidenceLens(Of(lens), parts.Length > 2 ? parts[2] : "")
        : words.Reason(evidence.Why, evidence.Weight);
}
