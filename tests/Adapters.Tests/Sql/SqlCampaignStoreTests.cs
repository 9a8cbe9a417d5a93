using ReputationWatch.Campaigning;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class CampaignStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    static readonly Campaign Festival = new()
    {
        Id = "festival",
        Kind = CampaignKind.Campaign,
        Name = "Festival “Habaring” 🔥",
        From = new(2026, 5, 1),
        To = new(2026, 6, 30),
        Keywords = [new("sampit"), new("kapuas")],
        Control = new("ternate"),
        Note = "baris satu\nbaris dua",
    };

    [Fact]
    public async Task Changes_come_back_as_they_were_oldest_first()
    {
        CampaignChange[] changes =
        [
            new("festival", CampaignChangeKind.Saved, Festival, "Siti", Now, ""),
            new("banjir", CampaignChangeKind.Saved, new() { Id = "banjir", Kind = CampaignKind.Note, Name = "Banjir", From = new(2026, 5, 3) }, "Budi", Now.AddMinutes(1), ""),
            new("festival", CampaignChangeKind.Removed, null, "Siti", Now.AddMinutes(2), "batal"),
        ];
        Assert.Empty(await Store.Campaigns.CampaignChangesAsync(Ct));

        foreach (var change in changes) await Store.Campaigns.RecordCampaignAsync(change, Ct);

        Same<IReadOnlyList<CampaignChange>>(changes, await Store.Campaigns.CampaignChangesAsync(Ct));
    }

    [Fact]
    public async Task Text_that_no_database_takes_is_stored_readable()
    {
        await Store.Campaigns.RecordCampaignAsync(new("festival", CampaignChangeKind.Removed, null, "Si\0ti", Now, "karena \ud800 rusak"), Ct);

        var change = Assert.Single(await Store.Campaigns.CampaignChangesAsync(Ct));
        Assert.Equal(("Si\ufffdti", "karena \ufffd rusak"), (change.Who, change.Reason));
    }
}

public sealed class CampaignStoreOnSqlite() : CampaignStoreContract(null);

public sealed class CampaignStoreOnPostgres(PostgresFixture postgres) : CampaignStoreContract(postgres);
