using ReputationWatch.Assessing;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class LensStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly Lens Ours = Lenses.Find("poso")! with { Names = ["konflik “kami” 🔥"], Groups = [["kubu a", "kubu b"]] };

    static LensChange Change(LensChangeKind kind = LensChangeKind.Saved, string id = "poso", int minute = 0) =>
        new(id, kind, kind == LensChangeKind.Saved ? Ours : null, "Siti", Now.AddMinutes(minute), "nama setempat");

    [Fact]
    public async Task Changes_come_back_as_they_were_oldest_first_and_each_raises_the_revision()
    {
        Assert.Equal(0, await Store.Lenses.LensRevisionAsync(Ct));

        LensChange[] changes = [Change(), Change(LensChangeKind.SwitchedOff, "ambon-2011", 1), Change(LensChangeKind.Reset, minute: 2)];
        foreach (var change in changes) await Store.Lenses.RecordLensAsync(change, Ct);

        Same<IReadOnlyList<LensChange>>(changes, await Store.Lenses.LensChangesAsync(Ct));
        Assert.Equal(3, await Store.Lenses.LensRevisionAsync(Ct));
    }

    [Fact]
    public async Task Another_process_over_the_same_store_notices_a_change_at_its_next_look()
    {
        var another = await Home.OpenMigratedAsync();
        var other = new AssessorSource(another.Lenses, another.Layers, Assessor.BuiltIn);
        Assert.Same(Assessor.BuiltIn, await other.CurrentAsync(Ct));

        await Store.Lenses.RecordLensAsync(Change(), Ct);

        Assert.Equal(Ours.Names, (await other.CurrentAsync(Ct)).Lenses.Single(l => l.Id == "poso").Names);
    }

    [Fact]
    public async Task Texts_are_those_of_tracked_keywords_the_last_seen_first()
    {
        var (sampit, kapuas) = (await TrackedAsync("Sampit"), await TrackedAsync("Kapuas"));
        await RecordAsync(sampit.Keyword.Id, Now, cycle => cycle with { Mentions = [Mention("https://a.example/1"), Mention("https://a.example/2") with { FirstSeen = Now.AddHours(2), Published = null }] });
        await RecordAsync(kapuas.Keyword.Id, Now, cycle => cycle with { Mentions = [Mention("https://a.example/3") with { FirstSeen = Now.AddHours(1) }] });

        var all = await Store.Lenses.TextsAsync(null, 10, Ct);

        Assert.Equal(["https://a.example/2", "https://a.example/3", "https://a.example/1"], all.Select(t => t.Url));
        var (mention, text) = (Mention("https://a.example/1"), all[2]);
        Same((mention.Title, mention.Snippet, mention.Outlet, mention.Published, mention.FirstSeen), (text.Title, text.Snippet, text.Outlet, text.Published, text.FirstSeen));
        Assert.Equal((sampit.Keyword.Lenses[0], (DateTimeOffset?)null), (text.Keyword.Lenses[0], all[0].Published));
        Assert.Equal(["https://a.example/2"], (await Store.Lenses.TextsAsync(null, 1, Ct)).Select(t => t.Url));

        await Store.Watches.UntrackAsync(kapuas.Keyword.Id, Now, Ct);
        Assert.Equal(2, (await Store.Lenses.TextsAsync(null, 10, Ct)).Count);
        Assert.Equal(["https://a.example/3"], (await Store.Lenses.TextsAsync(kapuas.Keyword.Id, 10, Ct)).Select(t => t.Url));
        Assert.Empty(await Store.Lenses.TextsAsync(KeywordId.From("Nirgends"), 10, Ct));
    }
}

public sealed class LensStoreOnSqlite() : LensStoreContract(null);

public sealed class LensStoreOnPostgres(PostgresFixture postgres) : LensStoreContract(postgres);
