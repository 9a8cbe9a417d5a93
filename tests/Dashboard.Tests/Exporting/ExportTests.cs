using System.Text;
using System.Text.Json;
using CsvHelper;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Labelling;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Exporting;

public sealed class ExportTests
{
    static readonly TrackedKeyword Wita = new() { Id = Sample.Sampit, Name = "Sampit", TimeZone = "Asia/Makassar" };

    [Fact]
    public async Task A_trend_reads_back_with_its_gap_as_an_empty_row_and_times_in_the_keyword_s_zone()
    {
        var series = new[] { new PeriodPoint(new(2026, 11, 20), null), new PeriodPoint(new(2026, 11, 21), Sample.Point(0)) };
        var rows = Rows(await Csv(to => Export.Trend(to, Wita, series, ExportFormat.Csv, default)));

        Assert.Equal(("2026-11-20", "", "", ""), (rows[0]["period_start"], rows[0]["at"], rows[0]["positive"], rows[0]["share"]));
        Assert.Equal(("2026-11-21", "2026-11-21T14:45:00+08:00", "28", "0.7"), (rows[1]["period_start"], rows[1]["at"], rows[1]["positive"], rows[1]["share"]));
        Assert.Equal(("indicative", "bing-news-rss=0.25;mojeek-html=0.42"), (rows[1]["share_grade"], rows[1]["conflict_visibility_by_source"]));
    }

    [Fact]
    public async Task The_file_is_what_spreadsheets_expect()
    {
        var bytes = await Csv(to => Export.Incidents(to, Wita, [Sample.Incident()], ExportFormat.Csv, default));
        var text = Encoding.UTF8.GetString(bytes);

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal(3, text.Split("\r\n").Length - 1);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://evil.example\")")]
    [InlineData("+62 812")]
    [InlineData("-1+cmd|' /C calc'!A0")]
    [InlineData("@SUM(1)")]
    [InlineData("\tx")]
    public async Task Text_that_a_spreadsheet_would_run_is_disarmed_in_CSV_and_whole_in_JSON(string title)
    {
        var mention = SampleMentions.Of("x", 1, title, "baris satu\r\nbaris \"dua\", tiga", Tone.Neutral, "O");

        var row = Rows(await Csv(to => Export.Mentions(to, Wita, [mention], ExportFormat.Csv, default)))[0];
        var json = JsonDocument.Parse(await Csv(to => Export.Mentions(to, Wita, [mention], ExportFormat.Json, default))).RootElement[0];

        Assert.Equal("'" + title, row["title"]);
        Assert.Equal("baris satu\r\nbaris \"dua\", tiga", row["snippet"]);
        Assert.Equal(title, json.GetProperty("title").GetString());
    }

    [Fact]
    public async Task New_columns_of_mentions_stand_at_the_end_and_a_day_stays_a_day()
    {
        var mention = SampleMentions.Of("x", 1, "Judul", "", Tone.Neutral, "O") with
        {
            Resurfaced = true,
            Author = "Rini",
            IsRead = true,
            SplitByHand = true,
            Published = new(2019, 2, 18, 0, 0, 0, TimeSpan.Zero),
            Precision = Parsing.DatePrecision.Day,
        };
        var row = Rows(await Csv(to => Export.Mentions(to, Wita, [mention], ExportFormat.Csv, default)))[0];

        Assert.Equal(
            ["evidence", "resurfaced", "author", "read", "split_by_hand", "tone_machine", "era_machine", "risks_machine", "labelled_by", "labelled_at", "label_reason", "clash", "risk_findings"],
            Export.Columns(ExportKind.Mentions).Select(c => c.Name).TakeLast(13));
        Assert.Equal(("true", "Rini", "true", "true"), (row["resurfaced"], row["author"], row["read"], row["split_by_hand"]));
        Assert.Equal(("2019-02-18", "day"), (row["published"], row["published_precision"]));
    }

    [Fact]
    public async Task A_clash_and_what_a_text_does_with_a_risk_are_exported()
    {
        var mention = SampleMentions.Of("x", 1, "Judul", "", Tone.Negative, "O");
        mention = mention with
        {
            Assessment = mention.Assessment with
            {
                Era = new(Era.Present, EraRole.None, .9) { Clash = true },
                Risks = [Risk.Hoax, Risk.Slander],
                RiskFindings = [new(Risk.Hoax, RiskManner.Debunked, null), new(Risk.Slander, RiskManner.Reported, "Bupati Kotim")],
            },
        };

        var row = Rows(await Csv(to => Export.Mentions(to, Wita, [mention], ExportFormat.Csv, default)))[0];

        Assert.Equal("true", row["clash"]);
        Assert.Equal(["hoax/debunked/-", "slander/reported/Bupati Kotim"], row["risk_findings"].Split(';', StringSplitOptions.TrimEntries));
    }

    [Fact]
    public async Task A_corrected_mention_is_exported_as_it_counts_with_the_machine_s_word_beside_it()
    {
        var label = Labelled with { Tone = Tone.Positive, Era = EraLabel.Present, Risks = [] };
        var mention = SampleMentions.Of("x", 1, "Judul", "", Tone.Negative, "O");
        mention = mention with
        {
            Assessment = mention.Assessment with { Unsure = true, Era = new("sampit-2001", EraRole.About, .8), Risks = [Risk.Hoax] },
            Label = label,
        };

        var rows = Rows(await Csv(to => Export.Mentions(to, Wita, [mention, mention with { Label = null }], ExportFormat.Csv, default)));

        Assert.Equal(("positive", "present", "none", "1", "", "false"), (rows[0]["tone"], rows[0]["era"], rows[0]["era_role"], rows[0]["era_p"], rows[0]["risks"], rows[0]["unsure"]));
        Assert.Equal(("negative", "about:sampit-2001", "hoax"), (rows[0]["tone_machine"], rows[0]["era_machine"], rows[0]["risks_machine"]));
        Assert.Equal(("Siti", "2026-11-21T15:05:00+08:00", "kabar baik"), (rows[0]["labelled_by"], rows[0]["labelled_at"], rows[0]["label_reason"]));
        Assert.Equal(("negative", "sampit-2001", "about", "hoax", "true", ""), (rows[1]["tone"], rows[1]["era"], rows[1]["era_role"], rows[1]["risks"], rows[1]["unsure"], rows[1]["labelled_by"]));
    }

    [Fact]
    public async Task Labels_are_exported_a_row_each_with_what_they_leave_open_empty()
    {
        var withdrawn = Labelled with { Number = 9, By = "Budi", Reason = null, Withdrawn = true };
        var rows = Rows(await Csv(to => Export.Labels(to, Wita, [withdrawn, Labelled with { Era = new("sampit-2001", EraRole.Mentions), Risks = [] }], ExportFormat.Csv, default)));
        var json = JsonDocument.Parse(await Csv(to => Export.Labels(to, Wita, [Labelled with { Tone = Tone.Neutral, Risks = [Risk.Hoax, Risk.Hate] }], ExportFormat.Json, default))).RootElement[0];

        Assert.Equal(("9", "2026-11-21T15:05:00+08:00", "Budi", "", "", "", "true"), (rows[0]["number"], rows[0]["at"], rows[0]["by"], rows[0]["tone"], rows[0]["era"], rows[0]["risks"], rows[0]["withdrawn"]));
        Assert.Equal(("https://news.example/x", "", "mentions:sampit-2001", "none", "kabar baik", "false"), (rows[1]["url"], rows[1]["tone"], rows[1]["era"], rows[1]["risks"], rows[1]["reason"], rows[1]["withdrawn"]));
        Assert.Equal((7, "neutral", 2), (json.GetProperty("number").GetInt64(), json.GetProperty("tone").GetString(), json.GetProperty("risks").GetArrayLength()));
    }

    static Label Labelled => new()
    {
        Number = 7,
        Keyword = Sample.Sampit,
        Url = "https://news.example/x",
        StoryId = "https://news.example/x",
        By = "Siti",
        At = Sample.Now,
        Reason = "kabar baik",
    };

    [Fact]
    public async Task A_negative_number_stays_a_number()
    {
        var series = new[] { new PeriodPoint(new(2026, 11, 21), Sample.Point(0) with { NetTone = -.25 }) };
        Assert.Equal("-0.25", Rows(await Csv(to => Export.Trend(to, Wita, series, ExportFormat.Csv, default)))[0]["net_tone"]);
    }

    [Fact]
    public async Task A_page_proven_empty_is_a_row_without_a_rank()
    {
        var empty = new ResultPage(Sample.Bing, Sample.Now, Sample.Now, []);
        var row = Assert.Single(Rows(await Csv(to => Export.Pages(to, Wita, [empty], ExportFormat.Csv, default))));

        Assert.Equal(("bing-news-rss", "", ""), (row["source"], row["rank"], row["url"]));
    }

    [Fact]
    public async Task JSON_has_the_columns_names_and_their_types()
    {
        var json = JsonDocument.Parse(await Csv(to => Export.Trend(to, Wita, [new(new(2026, 11, 21), Sample.Point(0)), new(new(2026, 11, 22), null)], ExportFormat.Json, default))).RootElement;

        Assert.Equal(Export.Columns(ExportKind.Trend).Select(c => c.Name), json[0].EnumerateObject().Select(p => p.Name));
        Assert.Equal(.42, json[0].GetProperty("conflict_visibility_by_source").GetProperty("mojeek-html").GetDouble());
        Assert.Equal(JsonValueKind.Null, json[1].GetProperty("share").ValueKind);
    }

    [Theory]
    [InlineData("what=trend&by=week&from=2026-11-01", "text/csv", "sampit-trend-2026-11-21.csv")]
    [InlineData("what=mentions&format=json", "application/json", "sampit-mentions-2026-11-21.json")]
    [InlineData("what=pages", "text/csv", "sampit-pages-2026-11-21.csv")]
    [InlineData("what=incidents", "text/csv", "sampit-incidents-2026-11-21.csv")]
    [InlineData("what=labels", "text/csv", "sampit-labels-2026-11-21.csv")]
    public async Task A_download_has_a_name_and_a_type(string query, string type, string file)
    {
        await using var desk = await Desk.OpenAsync();
        var answer = await desk.Client().GetAsync($"/api/v1/keywords/sampit/export?{query}", TestContext.Current.CancellationToken);

        Assert.Equal(200, (int)answer.StatusCode);
        Assert.Equal((type, file), (answer.Content.Headers.ContentType!.MediaType, answer.Content.Headers.ContentDisposition!.FileName));
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    static async Task<byte[]> Csv(Func<Stream, Task> write)
    {
        using var stream = new MemoryStream();
        await write(stream);
        return stream.ToArray();
    }

    static List<Dictionary<string, string>> Rows(byte[] csv)
    {
        using var reader = CsvReader.Create(csv);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read()) rows.Add(reader.Headers!.ToDictionary(h => h, h => reader.GetString(h)));
        return rows;
    }
}
