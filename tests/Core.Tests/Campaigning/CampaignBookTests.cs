using ReputationWatch.Campaigning;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Campaigning;

public sealed class CampaignBookTests
{
    static readonly DateTimeOffset Now = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);
    static readonly KeywordId Sampit = new("sampit");

    static Campaign Of(string id, params string[] keywords) => new() { Id = id, Name = id, From = new(2026, 5, 1), Keywords = [.. keywords.Select(k => new KeywordId(k))] };

    static CampaignChange Saved(Campaign campaign) => new(campaign.Id, CampaignChangeKind.Saved, campaign, "Siti", Now, "");

    static CampaignChange Removed(string id) => new(id, CampaignChangeKind.Removed, null, "Siti", Now, "salah");

    [Fact]
    public void The_last_row_of_a_campaign_tells_how_it_stands()
    {
        var book = CampaignBook.Of([Saved(Of("festival", "sampit")), Saved(Of("pasar", "kapuas")), Saved(Of("festival", "kapuas"))]);

        Assert.Equal(["festival", "pasar"], book.All.Select(e => e.Id).Order());
        Assert.Equal([new KeywordId("kapuas")], book.Find("festival")!.Campaign.Keywords);
        Assert.Equal(2, book.Find("festival")!.Changes.Count);
    }

    [Fact]
    public void A_removed_one_is_gone_for_charts_and_kept_for_the_history()
    {
        var book = CampaignBook.Of([Saved(Of("festival", "sampit")), Removed("festival")]);

        Assert.Null(book.Find("festival"));
        Assert.Empty(book.Concerning(Sampit));
        Assert.Equal([CampaignChangeKind.Saved, CampaignChangeKind.Removed], book.ChangesOf(Sampit).Select(c => c.Kind));
    }

    [Fact]
    public void A_note_without_keywords_concerns_every_keyword_and_the_earliest_stands_first()
    {
        var flood = Of("banjir") with { Kind = CampaignKind.Note, From = new(2026, 4, 1) };
        var book = CampaignBook.Of([Saved(Of("festival", "sampit")), Saved(flood), Saved(Of("pasar", "kapuas"))]);

        Assert.Equal(["banjir", "festival"], book.Concerning(Sampit).Select(c => c.Id));
    }

    [Fact]
    public void A_new_one_never_takes_the_id_of_another_even_of_a_removed_one_or_of_an_address()
    {
        var book = CampaignBook.Of([Saved(Of("festival", "sampit")), Removed("festival"), Saved(Of("festival-2", "sampit"))]);

        Assert.Equal("festival-3", book.FreeId("Festival"));
        Assert.Equal("add-2", book.FreeId("Add"));
        Assert.Equal("pasar-malam", book.FreeId("Pasar Malam"));
    }
}
