using static ReputationWatch.Learning.LayerSample;
using static ReputationWatch.Learning.LayerStepKind;

namespace ReputationWatch.Learning;

public sealed class LayerBookTests
{
    static LayerBook Book(params LayerStep[] steps) => new(steps, ShippedWeights.Id);

    [Fact]
    public void Nothing_is_in_use_before_anything_was_learnt() => Assert.Equal((true, null, null), (Book().IsOn, Book().InUse, Book().LastTry));

    [Fact]
    public void The_newest_attempt_decides() =>
        Assert.Equal(
            [1, null, 3],
            new[] { Book(Step(1, Trained)), Book(Step(1, Trained), Step(2, NoBetter)), Book(Step(1, Trained), Step(2, NoBetter), Step(3, Trained)) }.Select(b => b.InUse?.Number));

    [Fact]
    public void Switched_off_it_stays_off_whatever_is_learnt_until_it_is_switched_on()
    {
        var off = Book(Step(1, Trained), Step(2, SwitchedOff), Step(3, Trained));
        var on = Book([.. off.Steps, Step(4, SwitchedOn)]);

        Assert.Equal((false, null, 3L), (off.IsOn, off.InUse, off.Learnt!.Number));
        Assert.Equal((true, 3L), (on.IsOn, on.InUse!.Number));
    }

    [Fact]
    public void What_was_learnt_over_other_weights_is_not_used_over_these() =>
        Assert.Equal((null, null), (Book(Step(1, Trained, over: "older")).InUse, Book(Step(1, Trained, over: "older")).LastTry));

    [Theory]
    [InlineData(39, false)]
    [InlineData(40, true)]
    public void The_first_attempt_is_due_with_as_many_corrections_as_are_needed(int corrections, bool due) =>
        Assert.Equal(due, LayerPolicy.IsDue(Book(), corrections, Now));

    [Theory]
    [InlineData(40, 59, 2, false)]
    [InlineData(40, 60, 2, true)]
    [InlineData(40, 60, 0, false)]
    [InlineData(1000, 1099, 2, false)]
    [InlineData(1000, 1100, 2, true)]
    [InlineData(40, 12, 2, false)]
    public void The_next_is_due_with_twenty_new_ones_or_a_tenth_more_and_not_on_the_same_day(int then, int corrections, int day, bool due) =>
        Assert.Equal(due, LayerPolicy.IsDue(Book(Step(1, NoBetter, then)), corrections, Now.AddDays(day)));

    [Fact]
    public void Other_shipped_weights_are_tried_anew_and_a_layer_switched_off_is_left_alone()
    {
        Assert.True(LayerPolicy.IsDue(Book(Step(1, Trained, over: "older")), 40, Now));
        Assert.False(LayerPolicy.IsDue(Book(Step(1, SwitchedOff)), 400, Now));
    }
}
