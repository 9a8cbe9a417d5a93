using ReputationWatch.Assessing;
using static ReputationWatch.Tests.Support.StoreRecords;

namespace ReputationWatch.Adapters.Tests.Sql;

public abstract class StoryLabellingContract(PostgresFixture? postgres) : LabelContract(postgres)
{
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
}

public sealed class StoryLabellingOnSqlite() : StoryLabellingContract(null);

public sealed class StoryLabellingOnPostgres(PostgresFixture postgres) : StoryLabellingContract(postgres);
