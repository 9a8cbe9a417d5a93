using ReputationWatch.Assessing;

namespace ReputationWatch.Dashboard.Showing;

static class ClippingMark
{
    /// <summary>Whether it is a print clipping that has no address: nothing leads to it.</summary>
    public static bool On(Mention mention) => mention.Url.StartsWith("urn:clipping:", StringComparison.OrdinalIgnoreCase);
}
