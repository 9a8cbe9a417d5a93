using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Importing;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Importing;

public sealed class RoundTripTests
{
    const string Clipping = "urn:clipping:00112233445566778899aabbccddeeff";
    static readonly TrackedKeyword Sampit = new() { Id = Sample.Sampit, Name = "Sampit", TimeZone = "Asia/Jayapura" };

    [Fact]
    public async Task What_an_export_of_mentions_wrote_can_be_imported_elsewhere()
    {
        var online = SampleMentions.Of("a", 30, "=Judul, \"dikutip\"", "-baris\u2028satu", Tone.Neutral, "Koran; Pagi");
        var print = SampleMentions.Of("b", 60, "Pasar ramai", "", Tone.Positive, "Koran") with { Url = Clipping, Published = new(2026, 11, 18, 0, 0, 0, TimeSpan.Zero), Precision = DatePrecision.Day };
        using var exported = new MemoryStream();
        await Export.Mentions(exported, Sampit, [online, print], ExportFormat.Csv, TestContext.Current.CancellationToken);

        var file = Assert.IsType<ClippingFile.Read>(ClippingCsv.Read(exported.ToArray(), "sampit"));
        var plan = ImportPlan.Of(file.Table.Rows, [Sampit], Sample.Now);

        Assert.Empty(plan.Bad);
        Assert.Equal(
            [(online.Url, "=Judul, \"dikutip\"", "Koran; Pagi", online.Published, DatePrecision.Time), (Clipping, "Pasar ramai", "Koran", print.Published, DatePrecision.Day)],
            plan.Good.Select(g => (g.Entry.Url, g.Entry.Title, g.Entry.Outlet, g.Entry.Published, g.Entry.Precision)));
        Assert.Contains("tone_positive", file.IgnoredColumns);
    }

    [Fact]
    public void The_template_is_a_table_that_can_be_imported()
    {
        var file = Assert.IsType<ClippingFile.Read>(ClippingCsv.Read(ImportTemplate.Bytes));
        var plan = ImportPlan.Of(file.Table.Rows, [Sampit], Sample.Now);

        Assert.Empty(file.IgnoredColumns);
        Assert.Empty(plan.Bad);
        Assert.Single(plan.Good);
    }
}
