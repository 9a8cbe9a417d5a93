using ReputationWatch.Importing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Importing;

public sealed class ClippingImportTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit" };
    static readonly TrackedKeyword Ambon = new() { Id = new("ambon"), Name = "Ambon" };
    static readonly Clipping Good = new(2, "Sampit", "Pasar Sampit ramai", null, "Koran Pagi", "28 Maret 2026", "Halaman 3");
    static readonly Clipping Online = new(3, "Ambon", "Ambon damai", "https://kabar.example/a", null, "2026-03-29", null);
    static readonly Clipping Undated = new(7, "Sampit", "Tanpa tanggal", null, "Koran Pagi", "", null);

    readonly MemoryInbox _inbox = new(Sampit, Ambon);

    [Fact]
    public async Task A_preview_tells_what_would_come_and_writes_nothing()
    {
        var report = await Import.PreviewAsync(Table(Good, Online, Undated), Now, default);

        Assert.Equal((3, 2, 0, 1, 0), (report.Rows, report.Good, report.Known, report.BadRows, report.Imported));
        Assert.Equal(["Pasar Sampit ramai", "Ambon damai"], report.Fresh.Select(f => f.Entry.Title));
        Assert.Equal(0, _inbox.Writes);
    }

    [Fact]
    public async Task The_good_rows_wait_for_their_keywords_and_the_bad_ones_are_left_out()
    {
        var report = await Import.ImportAsync(Table(Good, Undated, Online), Now, default);

        Assert.Equal((2, 1), (report.Imported, report.BadRows));
        Assert.Equal([("sampit", "import", Now), ("ambon", "import", Now)], _inbox.Waiting.Select(w => (w.Match.Keyword.Value, w.Source.Value, w.At)));
    }

    [Fact]
    public async Task A_table_that_is_imported_again_brings_nothing()
    {
        await Import.ImportAsync(Table(Good, Online), Now, default);
        var again = await Import.ImportAsync(Table(Good, Online), Now.AddDays(1), default);

        Assert.Equal((0, 2, 0), (again.Good, again.Known, again.Imported));
        Assert.Equal(1, _inbox.Writes);
    }

    [Fact]
    public async Task What_a_keyword_knows_another_may_still_get()
    {
        _inbox.Mentions.Add((Sampit.Id, "https://kabar.example/a"));

        var report = await Import.PreviewAsync(Table(Online, Online with { Keyword = "Sampit", Line = 4 }), Now, default);

        Assert.Equal(("ambon", 1), (Assert.Single(report.Fresh).Keyword.Value, report.Known));
    }

    [Fact]
    public async Task Broken_lines_are_listed_among_the_bad_rows_in_the_files_order()
    {
        var table = new ClippingTable([Good, Undated with { Line = 4 }, Undated with { Line = 9 }], [BadClipping.Broken(6, "Sampit,\"tidak ditutup")]);

        var report = await Import.PreviewAsync(table, Now, default);

        Assert.Equal([(4, "published"), (6, "row"), (9, "published")], report.Bad.Select(b => (b.Line, b.Field)));
        Assert.Equal((4, 3), (report.Rows, report.BadRows));
    }

    [Fact]
    public async Task A_row_with_several_faults_is_one_bad_row()
    {
        var report = await Import.PreviewAsync(Table(new Clipping(5, null, null, null, "Koran", null, null)), Now, default);

        Assert.Equal((3, 1), (report.Bad.Count, report.BadRows));
    }

    ClippingImport Import => new(_inbox, _inbox);

    static ClippingTable Table(params Clipping[] rows) => new(rows, []);
}
