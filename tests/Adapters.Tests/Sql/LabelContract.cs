using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

/// <summary>A story of one keyword, beside another that stands alone, and a person who labels.</summary>
public abstract class LabelContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    protected const string Root = "https://a.example/root";
    protected const string Copy = "https://b.example/copy";
    protected const string Later = "https://c.example/later";
    protected const string Alone = "https://d.example/alone";
    protected static readonly KeywordId Sampit = new("sampit");
    protected static readonly Correction Good = new(Root, "Siti", Tone.Positive, Reason: "kabar baik");

    protected async Task StoryAsync(params string[] copies)
    {
        await TrackedAsync();
        await RecordAsync(Sampit, Now, cycle => cycle with { Mentions = [.. copies.Select(url => Mention(url, Now) with { StoryId = Root }), Mention(Alone, Now)] });
    }

    protected async Task<Mention> MentionAsync(string url) => Assert.Single(await Store.Reader.MentionsAsync(Sampit, new(Url: url), Ct));

    protected async Task<Tone> ToneAsync(string url) => (await MentionAsync(url)).Verdict.Tone;

    protected async Task<IEnumerable<string>> CountedAsync(Tone tone) =>
        (await Store.Reader.MentionsAsync(Sampit, new(Tone: tone), Ct)).Select(m => m.Url).Order(StringComparer.Ordinal);

    protected Task<Label?> GiveAsync(Correction correction, int minute = 1) => Store.Labels.GiveAsync(Sampit, correction, Now.AddMinutes(minute), Ct);

    protected Task<bool> WithdrawAsync(string url) => Store.Labels.WithdrawAsync(Sampit, new(url, "Budi", "keliru"), Now.AddMinutes(9), Ct);
}
