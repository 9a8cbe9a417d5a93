using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class LabelStoreContract(PostgresFixture? postgres) : LabelContract(postgres)
{
    [Fact]
    public async Task A_label_counts_at_once_for_every_copy_of_the_story_and_the_machine_s_word_stays_beside_it()
    {
        await StoryAsync(Root, Copy);

        var label = await GiveAsync(Good);

        Same(
            new Label { Number = label!.Number, Keyword = Sampit, Url = Root, StoryId = Root, Tone = Tone.Positive, By = "Siti", At = Now.AddMinutes(1), Reason = "kabar baik" },
            label);
        Assert.Equal([Root, Copy], await CountedAsync(Tone.Positive));
        Assert.Equal([Alone], await CountedAsync(Tone.Negative));
        Same(Mention(Copy, Now) with { StoryId = Root, Label = label }, await MentionAsync(Copy));
        Assert.All((await LoadAsync(Sampit, Now)).Recent.Where(m => m.Url != Alone), m => Assert.Equal((Tone.Positive, false, label.Number), (m.Tone, m.IsHarmful, m.Label!.Number)));
        Assert.Equal([Sampit], await Store.Watches.DueAsync(Now.AddMinutes(1), 10, Ct));
    }

    [Fact]
    public async Task Every_part_of_a_label_is_read_back_as_it_was_given()
    {
        await StoryAsync(Root);
        var whole = new Correction(Root, "Siti\0", Tone.Neutral, new("sampit-2001", EraRole.About), [Risk.Hate], "sebab “ini” 🔥");

        var label = await GiveAsync(whole);

        Assert.Equal(("Siti\ufffd", Tone.Neutral, "about:sampit-2001", "sebab “ini” 🔥"), (label!.By, label.Tone, label.Era!.ToString(), label.Reason));
        Assert.Equal([Risk.Hate], label.Risks!);
        Assert.Single(await Store.Reader.MentionsAsync(Sampit, new(ConflictOnly: true), Ct));
        var none = await GiveAsync(new(Root, "Siti", Risks: []));
        Assert.Equal((null, null, 0), (none!.Tone, none.Era, none.Risks!.Count));
        Assert.Empty(await Store.Reader.MentionsAsync(Sampit, new(ConflictOnly: true), Ct));
    }

    [Fact]
    public async Task The_newest_label_of_a_story_wins_whichever_copy_it_was_given_on()
    {
        await StoryAsync(Root, Copy);
        await GiveAsync(Good);

        await GiveAsync(new(Copy, "Budi", Tone.Neutral));

        Assert.Equal([Root, Copy], await CountedAsync(Tone.Neutral));
        Assert.Equal([("Budi", Copy), ("Siti", Root)], (await Store.Labels.HistoryAsync(Sampit, Root, 10, 0, Ct)).Select(l => (l.By, l.Url)));
    }

    [Fact]
    public async Task Withdrawn_the_machine_s_word_counts_again_and_every_change_is_a_row()
    {
        await StoryAsync(Root, Copy);
        await GiveAsync(Good);
        await GiveAsync(new(Copy, "Budi", Tone.Neutral));
        await GiveAsync(new(Alone, "Budi", Tone.Neutral));

        Assert.True(await WithdrawAsync(Copy));
        Assert.False(await WithdrawAsync(Root));

        Assert.Equal([Root, Copy], await CountedAsync(Tone.Negative));
        Same(Mention(Root, Now) with { StoryId = Root }, await MentionAsync(Root));
        var rows = await Store.Labels.HistoryAsync(Sampit, null, 10, 0, Ct);
        Assert.Equal([(Copy, true), (Root, true), (Alone, false), (Copy, false), (Root, false)], rows.Select(l => (l.Url, l.Withdrawn)));
        Assert.Equal(("Budi", "keliru", null), (rows[0].By, rows[0].Reason, rows[0].Tone));
        Assert.Equal([rows[2].Number], (await Store.Labels.HistoryAsync(Sampit, null, 1, 2, Ct)).Select(l => l.Number));

        await Store.Watches.SplitAsync(Sampit, Copy, Now, Ct);
        Assert.Equal([Root, Copy], await CountedAsync(Tone.Negative));
    }

    [Fact]
    public async Task What_is_not_there_is_not_labelled()
    {
        await StoryAsync(Root);
        await Store.Watches.TrackAsync(Keyword("Kapuas"), Now, Ct);

        Assert.Null(await GiveAsync(Good with { Url = "https://nowhere.example/" }));
        Assert.Null(await Store.Labels.GiveAsync(new("kapuas"), Good, Now, Ct));
        Assert.Null(await Store.Labels.GiveAsync(new("nobody"), Good, Now, Ct));
        Assert.False(await WithdrawAsync(Root));
        Assert.False(await WithdrawAsync("\0"));
        Assert.Empty(await Store.Labels.HistoryAsync(Sampit, null, 10, 0, Ct));
    }

    [Fact]
    public async Task Page_one_as_it_stands_follows_a_label_and_its_withdrawal_and_older_pages_wait_for_the_rebuild()
    {
        var bing = Search().Id;
        await Store.Sources.SaveSourceAsync(Search(), Now, Ct);
        await StoryAsync(Root, Copy);
        var (old, last) = (Page(bing, Now.AddDays(-3), Now.AddDays(-2), Root, Alone), Page(bing, Now.AddDays(-1), Now, Root, Copy, Alone));
        var aside = last with { Entries = [.. last.Entries, new(4, Later, "", "", Tone.Neutral, Era.Present, false)] };
        await RecordAsync(Sampit, Now, cycle => cycle with { Pages = [old, aside] });
        var underWay = await LoadAsync(Sampit, Now);

        await GiveAsync(new(Root, "Siti", Tone.Neutral, new("sampit-2001", EraRole.About)));
        var told = (await Store.Reader.PagesAtAsync(Sampit, Now, Ct))[0];
        Assert.Equal([(Tone.Neutral, "sampit-2001"), (Tone.Neutral, "sampit-2001"), (Tone.Negative, "present"), (Tone.Neutral, "present")], told.Entries.Select(e => (e.Tone, e.Era)));
        Same(old with { Entries = [.. old.Entries.Select(e => e with { Tone = Tone.Negative })] }, (await Store.Reader.PagesAtAsync(Sampit, Now.AddDays(-2), Ct))[0]);

        await Store.Watches.RecordAsync(Cycle(underWay, Now.AddMinutes(2)) with { Pages = [aside with { LastSeen = Now.AddMinutes(2) }] }, Ct);
        Same(told with { LastSeen = Now.AddMinutes(2) }, (await Store.Reader.PagesAtAsync(Sampit, Now, Ct))[0]);

        await WithdrawAsync(Copy);
        Assert.Equal(
            [(Tone.Negative, "present"), (Tone.Negative, "present"), (Tone.Negative, "present"), (Tone.Neutral, "present")],
            (await Store.Reader.PagesAtAsync(Sampit, Now, Ct))[0].Entries.Select(e => (e.Tone, e.Era)));
    }

    [Fact]
    public async Task The_labels_in_force_of_the_whole_office_come_with_their_texts_newest_first()
    {
        await StoryAsync(Root, Copy);
        var kapuas = (await TrackedAsync("Kapuas")).Keyword.Id;
        await RecordAsync(kapuas, Now, cycle => cycle with { Mentions = [Mention(Alone)] });
        await GiveAsync(Good);
        await GiveAsync(new(Copy, "Budi", Tone.Neutral));
        await GiveAsync(new(Alone, "Budi", Tone.Neutral));
        await WithdrawAsync(Alone);
        await Store.Labels.GiveAsync(kapuas, new(Alone, "Siti", Tone.Positive), Now, Ct);

        var labelled = await Store.Labels.LabelledAsync(10, Ct);

        Assert.Equal([(kapuas, Alone, Tone.Positive), (Sampit, Copy, Tone.Neutral)], labelled.Select(l => (l.Label.Keyword, l.Label.Url, l.Label.Tone!.Value)));
        Assert.Equal((null, Mention(Alone).Title, Mention(Alone).Snippet, Now), (labelled[0].Published, labelled[0].Title, labelled[0].Snippet, labelled[0].FirstSeen));
        Assert.Equal(Now, labelled[1].Published);
        Assert.Equal(["Kapuas", "Sampit"], labelled.Select(l => l.KeywordName));
        Assert.Equal(kapuas, Assert.Single(await Store.Labels.LabelledAsync(1, Ct)).Label.Keyword);

        await Store.Watches.SplitAsync(Sampit, Copy, Now, Ct);
        Assert.Equal([Alone, Copy, Root], (await Store.Labels.LabelledAsync(10, Ct)).Select(l => l.Label.Url));
    }
}

public sealed class LabelStoreOnSqlite() : LabelStoreContract(null);

public sealed class LabelStoreOnPostgres(PostgresFixture postgres) : LabelStoreContract(postgres);
