using ReputationWatch.Importing;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Importing;

public sealed class ImportPlanTests
{
    static readonly DateTimeOffset Now = new(2026, 3, 30, 8, 0, 0, TimeSpan.Zero);
    static readonly TrackedKeyword Sampit = new() { Id = new("sampit"), Name = "Sampit", Aliases = ["Kota Sampit"] };
    static readonly TrackedKeyword Ambon = new() { Id = new("ambon"), Name = "Ambon", TimeZone = "Asia/Jayapura" };

    static readonly Clipping Print = new(2, "Sampit", "Pasar Sampit ramai", null, "Koran Pagi", "28 Maret 2026", "Halaman 3");

    [Fact]
    public void A_print_clipping_without_an_address_is_good_and_always_the_same_mention()
    {
        var once = Assert.Single(Plan(Print).Good);
        var again = Assert.Single(Plan(Print with { Line = 9, Title = "PASAR SAMPIT RAMAI", Snippet = "" }).Good);

        Assert.StartsWith("urn:clipping:", once.Entry.Url);
        Assert.Equal(once.Entry.Url, again.Entry.Url);
        Assert.Equal((new DateTimeOffset(2026, 3, 28, 0, 0, 0, TimeSpan.Zero), DatePrecision.Day), (once.Entry.Published!.Value, once.Entry.Precision));
    }

    [Fact]
    public void Another_day_or_another_outlet_is_another_mention()
    {
        var urls = Plan(Print, Print with { Published = "29 Maret 2026" }, Print with { Outlet = "Koran Sore" }).Good.Select(g => g.Entry.Url);

        Assert.Equal(3, urls.Distinct().Count());
    }

    [Fact]
    public void An_address_is_made_canonical()
    {
        var match = Assert.Single(Plan(Print with { Url = "https://Kabar.example/a?utm_source=wa#x" }).Good);

        Assert.Equal("https://kabar.example/a", match.Entry.Url);
    }

    [Theory]
    [InlineData("kota sampit", "sampit")]
    [InlineData("SAMPIT", "sampit")]
    [InlineData("ambon", "ambon")]
    public void A_keyword_is_found_by_name_alias_or_id(string written, string id)
    {
        Assert.Equal(id, Assert.Single(Plan(Print with { Keyword = written }).Good).Keyword.Value);
    }

    [Theory]
    [InlineData("2026-03-28 14:30", "2026-03-28T05:30Z")] // in the keyword's own zone
    [InlineData("28/3/2026 14.30", "2026-03-28T05:30Z")]
    [InlineData("2026-03-28T14:30:00+07:00", "2026-03-28T07:30Z")]
    [InlineData("28 Mar 2026 14:30 WIB", "2026-03-28T07:30Z")]
    [InlineData("03/02/2026", "2026-02-03T00:00Z")] // day first
    [InlineData("28 Maret 2026 14:30", "2026-03-28T05:30Z")] // Indonesian words are written in three zones
    [InlineData("28-03-2026, 14.30", "2026-03-28T05:30Z")]
    [InlineData("Sabtu, 28 Maret 2026 pukul 14.30", "2026-03-28T05:30Z")]
    [InlineData("3/2/2026 2:30 PM", "2026-02-03T05:30Z")]
    [InlineData("2026-03-28T14:30:05", "2026-03-28T05:30:05Z")]
    [InlineData("28/03/2026 0:00", "2026-03-28T00:00Z")] // a day, as spreadsheets write it
    public void Dates_are_read_as_they_are_written_here(string written, string utc)
    {
        var match = Assert.Single(Plan(Print with { Keyword = "Ambon", Published = written }).Good);

        Assert.Equal(DateTimeOffset.Parse(utc, null), match.Entry.Published);
    }

    [Theory]
    [InlineData("keyword", "", ClippingProblem.KeywordMissing)]
    [InlineData("keyword", "Palu", ClippingProblem.KeywordUnknown)]
    [InlineData("title", " ", ClippingProblem.TitleMissing)]
    [InlineData("url", "javascript:alert(1)", ClippingProblem.UrlUnreadable)]
    [InlineData("outlet", "", ClippingProblem.OutletMissing)]
    [InlineData("published", "", ClippingProblem.DateMissing)]
    [InlineData("published", "kemarin", ClippingProblem.DateUnreadable)]
    [InlineData("published", "31 Februari 2026", ClippingProblem.DateUnreadable)]
    [InlineData("published", "1 April 2026", ClippingProblem.DateInFuture)]
    public void A_bad_field_is_named_with_its_line_and_what_stands_there(string field, string written, ClippingProblem problem)
    {
        var row = field switch
        {
            "keyword" => Print with { Keyword = written },
            "title" => Print with { Title = written },
            "url" => Print with { Url = written },
            "outlet" => Print with { Outlet = written },
            _ => Print with { Published = written },
        };

        var plan = Plan(row, Print with { Line = 3 });

        Assert.Equal(new BadClipping(2, field, problem, written.Trim()), Assert.Single(plan.Bad));
        Assert.Single(plan.Good);
    }

    [Theory]
    [InlineData("0001-01-01 00:30")]
    [InlineData("9999-12-31 23:59:59")]
    [InlineData("2026 jam lalu")]
    [InlineData("46109")]
    [InlineData("28/03/26")]
    [InlineData("2026-03-28 25:00")]
    [InlineData("\U0001F600 2026")]
    public void What_is_no_date_is_refused_and_breaks_nothing(string written)
    {
        Assert.Equal(ClippingProblem.DateUnreadable, Assert.Single(Plan(Print with { Published = written }).Bad).Problem);
    }

    [Theory]
    [InlineData("Ambon", "31/03/2026", true)] // 15:30 UTC is past midnight in Jayapura's zone
    [InlineData("Sampit", "31/03/2026", false)]
    [InlineData("Sampit", "30/03/2026", true)]
    public void Today_is_the_keywords_own(string keyword, string written, bool good)
    {
        var plan = ImportPlan.Of([Print with { Keyword = keyword, Published = written }], [Sampit, Ambon], new(2026, 3, 30, 15, 30, 0, TimeSpan.Zero));

        Assert.Equal(good, plan.Good.Count == 1);
    }

    [Fact]
    public void A_keywords_own_name_goes_before_another_ones_alias()
    {
        var kotim = new TrackedKeyword { Id = new("z-kotim"), Name = "Kotim" };
        var plan = ImportPlan.Of([Print with { Keyword = "Kotim" }], [Sampit with { Aliases = ["Kotim"] }, kotim], Now);

        Assert.Equal("z-kotim", Assert.Single(plan.Good).Keyword.Value);
    }

    [Fact]
    public void The_identity_that_an_export_wrote_is_kept()
    {
        var once = Assert.Single(Plan(Print).Good).Entry.Url;

        Assert.Equal(once, Assert.Single(Plan(Print with { Url = once, Title = "Judul yang diperbaiki" }).Good).Entry.Url);
        Assert.Equal(ClippingProblem.OutletMissing, Assert.Single(Plan(Print with { Url = once, Outlet = "" }).Bad).Problem);
        Assert.Equal(ClippingProblem.UrlUnreadable, Assert.Single(Plan(Print with { Url = "urn:clipping:x" }).Bad).Problem);
    }

    [Fact]
    public void Headlines_without_a_letter_stay_apart()
    {
        Assert.Equal(2, Plan(Print with { Title = "!!!" }, Print with { Title = "???" }).Good.Select(g => g.Entry.Url).Distinct().Count());
    }

    [Fact]
    public void Every_fault_of_a_row_is_listed()
    {
        Assert.Equal(["keyword", "title", "published"], Plan(new Clipping(5, null, null, null, "Koran", null, null)).Bad.Select(b => b.Field));
    }

    [Fact]
    public void A_row_that_repeats_an_earlier_one_is_told()
    {
        var plan = Plan(Print, Print with { Line = 7 });

        Assert.Equal((7, ClippingProblem.Repeated), (Assert.Single(plan.Bad).Line, plan.Bad[0].Problem));
    }

    static ImportPlan Plan(params Clipping[] rows) => ImportPlan.Of(rows, [Sampit, Ambon], Now);
}
