using ReputationWatch.Assessing;
using ReputationWatch.Labelling;
using ReputationWatch.Watching;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class LabelStoreContract(PostgresFixture? postgres) : StoreContract(postgres)
{
    const string Root = "https://a.example/root";
    const string Copy = "https://b.example/copy";
    const string Later = "https://c.example/later";
    const string Alone = "https://d.example/alone";
    static readonly KeywordId Sampit = new("sampit");
    static readonly Correction Good = new(Root, "Siti", Tone.Positive, Reason: "kabar baik");

    async Task StoryAsync(params string[] copies)
    {
        await TrackedAsync();
        await RecordAsync(Sampit, Now, cycle => cycle with { Mentions = [.. copies.Select(url => Mention(url, Now) with { StoryId = Root }), Mention(Alone, Now)] });
    }

    async Task<Mention> MentionAsync(string url) => Assert.Single(await Store.Reader.MentionsAsync(Sampit, new(Url: url), Ct));

    async Task<Tone> ToneAsync(string url) => (await MentionAsync(url)).Verdict.Tone;

    async Task<IEnumerable<string>> CountedAsync(Tone tone) =>
        (await Store.Reader.MentionsAsync(Sampit, new(Tone: tone), Ct)).Select(m => m.Url).Order(StringComparer.Ordinal);

    Task<Label?> GiveAsync(Correction correction, int minute = 1) => Store.Labels.GiveAsync(Sampit, correction, Now.AddMinutes(minute), Ct);

    Task<bool> WithdrawAsync(string url) => Store.Labels.WithdrawAsync(Sampit, new(url, "Budi", "keliru"), Now.AddMinutes(9), Ct);

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
    public async Task A_copy_that_joins_later_inherits_the_label_though_the_cycle_did_not_know_of_it()
    {
        await StoryAsync(Root);
        var label = await GiveAsync(Good);

        await RecordAsync(Sampit, Now.AddHours(1), cycle => cycle with { Mentions = [Mention(Later, Now) with { StoryId = Root }, Mention("https://e.example/5", Now)] });

        Same(label, (await MentionAsync(Later)).Label);
        Assert.Equal([Root, Later], await CountedAsync(Tone.Positive));
        Assert.Equal([Sampit], await Store.Watches.DueAsync(Now.AddHours(1), 10, Ct));
    }

    [Fact]
    public async Task A_cycle_that_knew_every_label_is_not_due_again_for_them()
    {
        await StoryAsync(Root);
        var label = await GiveAsync(Good);

        await RecordAsync(Sampit, Now.AddHours(1), cycle => cycle with { Mentions = [Mention(Later, Now) with { StoryId = Root, Label = label }] });

        Same(label, (await MentionAsync(Later)).Label);
        Assert.Empty(await Store.Watches.DueAsync(Now.AddHours(1), 10, Ct));
    }

    [Fact]
    public async Task A_label_outlives_another_judgement_by_the_machine()
    {
        await StoryAsync(Root, Copy);
        await GiveAsync(Good with { Tone = Tone.Neutral });

        await RecordAsync(Sampit, Now.AddHours(1), cycle => cycle with { Revised = [Mention(Root, Now, Tone.Positive, "sampit-2001") with { StoryId = Root, IsRead = true }] });

        var read = await MentionAsync(Root);
        Assert.Equal((Tone.Positive, Tone.Neutral, true, true), (read.Assessment.Tone, read.Verdict.Tone, read.Verdict.Era.IsConflict, read.IsRead));
        Assert.Equal([Root, Copy], await CountedAsync(Tone.Neutral));
        Assert.Equal([Root], (await Store.Reader.MentionsAsync(Sampit, new(ConflictOnly: true), Ct)).Select(m => m.Url));

        await WithdrawAsync(Root);
        Assert.Equal([Root], await CountedAsync(Tone.Positive));
    }

    [Fact]
    public async Task A_labelled_mention_that_turns_out_to_be_a_copy_brings_its_label_into_the_story()
    {
        await StoryAsync(Root);
        await GiveAsync(new(Alone, "Siti", Tone.Positive));

        await RecordAsync(Sampit, Now.AddHours(1), cycle => cycle with { Revised = [Mention(Alone, Now) with { StoryId = Root, IsRead = true }] });

        Assert.Equal([Root, Alone], await CountedAsync(Tone.Positive));
        Assert.Equal([Sampit], await Store.Watches.DueAsync(Now.AddHours(1), 10, Ct));
    }

    [Fact]
    public async Task Of_two_labels_that_meet_in_one_story_the_newer_wins()
    {
        await StoryAsync(Root);
        await GiveAsync(new(Alone, "Siti", Tone.Positive));
        await GiveAsync(new(Root, "Budi", Tone.Neutral));

        await RecordAsync(Sampit, Now.AddHours(1), cycle => cycle with { Revised = [Mention(Alone, Now) with { StoryId = Root, IsRead = true }] });

        Assert.Equal([Root, Alone], await CountedAsync(Tone.Neutral));
    }

    [Fact]
    public async Task A_mention_split_off_keeps_what_was_said_on_its_own_address_and_nothing_else()
    {
        await StoryAsync(Root, Copy, Later);
        await GiveAsync(new(Copy, "Siti", Tone.Positive));
        await GiveAsync(new(Root, "Budi", Tone.Neutral));

        Assert.True(await Store.Watches.SplitAsync(Sampit, Copy, Now, Ct));
        Assert.Equal((Tone.Positive, Tone.Neutral), (await ToneAsync(Copy), await ToneAsync(Later)));

        Assert.True(await Store.Watches.SplitAsync(Sampit, Later, Now, Ct));
        Assert.Equal((Tone.Negative, Tone.Neutral), (await ToneAsync(Later), await ToneAsync(Root)));
        Assert.Null((await MentionAsync(Later)).Label);
    }

    [Fact]
    public async Task Rejoined_it_shares_the_newest_label_of_the_story_again()
    {
        await StoryAsync(Root, Copy);
        await GiveAsync(Good);
        await Store.Watches.SplitAsync(Sampit, Copy, Now, Ct);
        Assert.Equal(Tone.Negative, await ToneAsync(Copy));

        await Store.Watches.RejoinAsync(Sampit, Copy, Now, Ct);
        Assert.Equal(Tone.Positive, await ToneAsync(Copy));

        await Store.Watches.SplitAsync(Sampit, Copy, Now, Ct);
        await GiveAsync(new(Copy, "Budi", Tone.Neutral));
        Assert.Equal(Tone.Positive, await ToneAsync(Root));
        await Store.Watches.RejoinAsync(Sampit, Copy, Now, Ct);
        Assert.Equal([Root, Copy], await CountedAsync(Tone.Neutral));
    }

    [Fact]
    public async Task What_joined_a_split_off_story_loses_the_label_that_goes_back_with_the_mention()
    {
        await StoryAsync(Root, Copy);
        await Store.Watches.SplitAsync(Sampit, Copy, Now, Ct);
        var own = (await MentionAsync(Copy)).StoryId;
        await RecordAsync(Sampit, Now, cycle => cycle with { Mentions = [Mention(Later, Now) with { StoryId = own }] });
        await GiveAsync(new(Copy, "Siti", Tone.Positive));
        Assert.Equal(Tone.Positive, await ToneAsync(Later));

        await Store.Watches.RejoinAsync(Sampit, Copy, Now, Ct);

        Assert.Equal((Tone.Positive, Tone.Negative), (await ToneAsync(Root), await ToneAsync(Later)));
    }

    [Fact]
    public async Task A_label_given_while_a_cycle_is_under_way_stays_and_the_keyword_is_due_again()
    {
        await StoryAsync(Root);
        var underWay = await LoadAsync(Sampit, Now);

        var label = await GiveAsync(Good);
        Assert.True(await Store.Watches.RecordAsync(
            Cycle(underWay, Now.AddMinutes(2)) with { Mentions = [Mention(Later, Now) with { StoryId = Root }], Revised = [Mention(Root, Now) with { StoryId = Root, IsRead = true }] }, Ct));

        Assert.Equal([Root, Later], await CountedAsync(Tone.Positive));
        Same(label, (await MentionAsync(Root)).Label);
        Assert.Equal([Sampit], await Store.Watches.DueAsync(Now.AddMinutes(2), 10, Ct));
    }

    [Fact]
    public async Task A_label_of_a_story_that_the_cycle_did_not_see_makes_the_keyword_due_again_too()
    {
        await StoryAsync(Root);
        var underWay = await LoadAsync(Sampit, Now);
        await GiveAsync(Good);

        await Store.Watches.RecordAsync(Cycle(underWay, Now.AddMinutes(2)), Ct);

        Assert.Equal([Sampit], await Store.Watches.DueAsync(Now.AddMinutes(2), 10, Ct));
    }

    [Fact]
    public async Task A_label_taken_back_while_a_cycle_is_under_way_does_not_come_again_with_a_copy()
    {
        await StoryAsync(Root);
        var label = await GiveAsync(Good);
        var underWay = await LoadAsync(Sampit, Now);
        await WithdrawAsync(Root);

        await Store.Watches.RecordAsync(Cycle(underWay, Now.AddMinutes(2)) with { Mentions = [Mention(Later, Now) with { StoryId = Root, Label = label }] }, Ct);

        Assert.Null((await MentionAsync(Later)).Label);
        Assert.Equal([Root, Later, Alone], await CountedAsync(Tone.Negative));
    }

    [Fact]
    public async Task Page_one_as_it_stands_follows_a_label_and_its_withdrawal_and_older_pages_stay()
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
        Assert.Equal([(Tone.Neutral, "sampit-2001"), (Tone.Neutral, "sampit-2001"), (Tone.Positive, "present"), (Tone.Neutral, "present")], told.Entries.Select(e => (e.Tone, e.Era)));
        Same(old, (await Store.Reader.PagesAtAsync(Sampit, Now.AddDays(-2), Ct))[0]);

        await Store.Watches.RecordAsync(Cycle(underWay, Now.AddMinutes(2)) with { Pages = [aside with { LastSeen = Now.AddMinutes(2) }] }, Ct);
        Same(told with { LastSeen = Now.AddMinutes(2) }, (await Store.Reader.PagesAtAsync(Sampit, Now, Ct))[0]);

        await WithdrawAsync(Copy);
        Assert.Equal(
            [(Tone.Negative, "present"), (Tone.Negative, "present"), (Tone.Positive, "present"), (Tone.Neutral, "present")],
            (await Store.Reader.PagesAtAsync(Sampit, Now, Ct))[0].Entries.Select(e => (e.Tone, e.Era)));
    }

    [Fact]
    public async Task Labels_and_cycles_that_meet_leave_every_copy_with_the_newest_label()
    {
        await StoryAsync(Root);
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var state = await LoadAsync(Sampit, Now);
        async Task RaceAsync(Func<Task> act)
        {
            await start.Task;
            await act();
        }

        var cycle = RaceAsync(() => Store.Watches.RecordAsync(
            Cycle(state, Now) with { Mentions = [Mention(Later, Now) with { StoryId = Root }, Mention(Copy, Now) with { StoryId = Root }], Revised = [Mention(Root, Now) with { StoryId = Root }] }, Ct));
        Tone[] tones = [Tone.Positive, Tone.Neutral, Tone.Positive, Tone.Neutral];
        var labels = tones.Select(tone => RaceAsync(() => GiveAsync(Good with { Tone = tone }))).ToList();
        start.SetResult();
        await Task.WhenAll([cycle, .. labels]);

        var newest = (await Store.Labels.HistoryAsync(Sampit, null, 10, 0, Ct))[0];
        Assert.Equal(tones.Length, (await Store.Labels.HistoryAsync(Sampit, null, 10, 0, Ct)).Count);
        foreach (var url in new[] { Root, Copy, Later }) Same(newest, (await MentionAsync(url)).Label);
        Assert.Equal([Root, Copy, Later], await CountedAsync(newest.Tone!.Value));
        Assert.Equal([Sampit], await Store.Watches.DueAsync(Now.AddMinutes(1), 10, Ct));
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
        Assert.Equal(kapuas, Assert.Single(await Store.Labels.LabelledAsync(1, Ct)).Label.Keyword);

        await Store.Watches.SplitAsync(Sampit, Copy, Now, Ct);
        Assert.Equal([Alone, Copy, Root], (await Store.Labels.LabelledAsync(10, Ct)).Select(l => l.Label.Url));
    }
}

public sealed class LabelStoreOnSqlite() : LabelStoreContract(null);

public sealed class LabelStoreOnPostgres(PostgresFixture postgres) : LabelStoreContract(postgres);
