using FsCheck;
using FsCheck.Fluent;
using static ReputationWatch.Assessing.LensSample;

namespace ReputationWatch.Assessing;

public sealed class LensTrialTests
{
    static readonly string[] Scraps =
    [
        "kerusuhan dermaga", "kerusuhan dermaganya", "april kelabu", "muarajaya", "dermaga lama", "kubu utara", "kubu selatan", "kapal terbakar", "pelabuhan tua", "tragedi Sampit", "Sampit",
        "Dayak", "Madura", "kerusuhan Ambon", "konflik", "bentrok", "rusuh", "mengenang", "2003", "2001", "20 tahun lalu", "terulang", "hari ini", "pasar", "bupati resmikan", "warga", ".", ",", ":",
    ];

    static readonly Gen<string> Said = Gen.ListOf(Gen.Elements(Scraps)).Select(scraps => string.Join(' ', scraps));

    static readonly Func<Lens, Lens>[] Edits =
    [
        l => l,
        l => l with { Names = [.. l.Names, "pelabuhan tua"] },
        l => l with { Names = l.Names.Skip(1).ToList() },
        l => l with { Names = [.. l.Names, .. l.Names.Take(1)] },
        l => l with { Places = [] },
        l => l with { Places = [.. l.Places, "pasar"] },
        l => l with { Terms = [] },
        l => l with { Terms = [.. l.Terms, "pelabuhan tua", "bupati"] },
        l => l with { Groups = [] },
        l => l with { Groups = [.. l.Groups.Select(g => g.Reverse().ToList()), ["dayak", "madura"]] },
        l => l with { Names = l.Places, Places = l.Names },
        l => l with { End = l.End.AddYears(1), Start = l.Start.AddYears(-2) },
        l => l with { YearsToHistory = 60 },
        l => l with { Id = "zz-2003" },
    ];

    static readonly Lens[] Known = [Dermaga(), Lenses.Find("sampit-2001")!, Lenses.Find("maluku-1999")!, Dermaga() with { Places = [] }];

    [Fact]
    public void What_a_trial_dismisses_the_assessor_would_not_have_moved() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(600), Prop.ForAll(
            Gen.Zip(Gen.Zip(Gen.Elements(Known), Gen.Elements(Edits)), Gen.Zip(Gen.Elements(Edits), Gen.Zip(Said, Said))).ToArbitrary(),
            drawn =>
            {
                var ((known, one), (other, (title, snippet))) = drawn;
                var text = Text(title, snippet);
                var (inForce, candidate) = (Ordered([.. Lenses.BuiltIn.Where(l => l.Id != known.Id), known]), other(one(known)));

                var shift = LensPreview.Of(candidate, inForce, [text]).Shifts.SingleOrDefault();
                var (before, after) = (Era(inForce, text), Era(Ordered([.. inForce.Where(l => l.Id != candidate.Id), candidate]), text));

                if (RoleOf(before, candidate) == RoleOf(after, candidate)) Assert.Null(shift);
                else Assert.Equal((before, after), (shift!.Before, shift.After));
            }));

    [Fact]
    public void A_lens_that_loses_all_its_places_is_tried_on_what_holds_its_terms_alone()
    {
        var placed = Dermaga() with { Terms = ["kapal terbakar", "pelabuhan tua"] };

        var shift = Assert.Single(LensPreview.Of(placed with { Places = [] }, [placed], [Text("Mengenang 2003, tahun kapal terbakar")]).Shifts);

        Assert.Equal(LensMove.NewlyAbout, shift.Move);
    }

    [Fact]
    public void A_lens_whose_event_becomes_history_later_moves_what_was_about_it()
    {
        var shift = Assert.Single(LensPreview.Of(Dermaga() with { YearsToHistory = 60 }, [Dermaga()], [Text("Mengenang Kerusuhan Dermaga")]).Shifts);

        Assert.Equal(LensMove.NoLonger, shift.Move);
    }

    static Lens[] Ordered(IEnumerable<Lens> lenses) => [.. lenses.OrderBy(l => l.Id, StringComparer.Ordinal)];

    static Era Era(IReadOnlyList<Lens> lenses, MentionText text) =>
        Assessor.Of(lenses).Assess(text.Keyword, new(text.Title, text.Snippet, null, text.Published), text.FirstSeen).Era;

    static EraRole RoleOf(Era era, Lens lens) => era.Lens == lens.Id ? era.Role : EraRole.None;
}
