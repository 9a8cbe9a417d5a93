using static ReputationWatch.Assessing.LensSample;

namespace ReputationWatch.Assessing;

public sealed class LensPreviewTests
{
    static readonly MentionText Remembered = Text("Mengenang 20 tahun Kerusuhan Dermaga di Muarajaya");
    static readonly MentionText Likened = Text("Bentrok di pasar Muarajaya, jangan sampai terulang April Kelabu");
    static readonly MentionText Everyday = Text("Pasar ikan Muarajaya ramai pembeli");
    static readonly MentionText Elsewhere = Text("Harga beras turun");

    [Fact]
    public void A_new_lens_shows_what_would_be_about_its_event_and_what_would_only_mention_it()
    {
        var effect = LensPreview.Of(Dermaga(), Lenses.BuiltIn, [Remembered, Likened, Everyday, Elsewhere]);

        Assert.Equal((4, 3), (effect.Read, effect.Holding));
        Assert.Equal([(Remembered, LensMove.NewlyAbout), (Likened, LensMove.NewlyMentions)], effect.Shifts.Select(s => (s.Text, s.Move)));
        Assert.Contains(effect.Shifts[0].Evidence, e => e.Text == "Kerusuhan Dermaga" && e.Why == "lens:dermaga-2003");
        Assert.Equal((Era.Present, "dermaga-2003"), (effect.Shifts[0].Before.Lens, effect.Shifts[0].After.Lens));
    }

    [Fact]
    public void A_name_taken_away_shows_what_is_no_longer_and_why_it_was()
    {
        var effect = LensPreview.Of(Dermaga("april kelabu"), [.. Lenses.BuiltIn, Dermaga()], [Text("Mengenang Kerusuhan Dermaga"), Everyday]);

        var shift = Assert.Single(effect.Shifts);
        Assert.Equal((LensMove.NoLonger, Era.Present, 1), (shift.Move, shift.After.Lens, effect.Count(LensMove.NoLonger)));
        Assert.Contains(shift.Evidence, e => e.Text == "Kerusuhan Dermaga");
    }

    [Fact]
    public void A_lens_that_is_as_it_was_moves_nothing() =>
        Assert.Empty(LensPreview.Of(Dermaga(), [.. Lenses.BuiltIn, Dermaga()], [Remembered, Likened, Everyday]).Shifts);

    [Fact]
    public void What_changed_in_any_list_or_in_the_period_is_looked_at()
    {
        var clash = Text("Bentrok kubu utara dan kubu selatan tahun 2003 di dermaga, kapal terbakar", keyword: Muarajaya);
        var bare = Dermaga("april kelabu") with { Places = [], Groups = [], Terms = [] };
        foreach (var lens in new[] { bare with { Groups = Dermaga().Groups }, bare with { Places = ["dermaga"], Terms = ["kapal terbakar"] } })
            Assert.Equal(LensMove.NewlyAbout, Assert.Single(LensPreview.Of(lens, [bare], [clash]).Shifts).Move);

        var later = Dermaga() with { End = new(2025, 4, 20) };
        Assert.Equal(LensMove.NoLonger, Assert.Single(LensPreview.Of(later, [Dermaga()], [Remembered]).Shifts).Move);
    }

    [Fact]
    public void A_keyword_that_does_not_use_the_lens_is_not_moved()
    {
        var narrow = Muarajaya with { Lenses = ["sampit-2001"] };
        var chosen = Muarajaya with { Lenses = ["dermaga-2003"] };

        var effect = LensPreview.Of(Dermaga(), Lenses.BuiltIn, [Remembered with { Keyword = narrow }, Remembered with { Keyword = chosen }]);

        Assert.Equal([chosen], effect.Shifts.Select(s => s.Text.Keyword));
    }

    [Fact]
    public void What_the_preview_says_is_what_the_assessor_then_does()
    {
        var effect = LensPreview.Of(Dermaga(), Lenses.BuiltIn, [Remembered, Likened, Everyday]);
        var assessor = Assessor.Of([.. Lenses.BuiltIn, Dermaga()]);

        Assert.All(effect.Shifts, s =>
            Assert.Equal(assessor.Assess(s.Text.Keyword, new(s.Text.Title, s.Text.Snippet, null, s.Text.Published), s.Text.FirstSeen).Era, s.After));
    }
}
