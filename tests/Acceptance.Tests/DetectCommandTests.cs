using System.Globalization;
using System.Text;
using System.Text.Json;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests;

public sealed class DetectCommandTests
{
    const string Header = "timestamp,value,expected,upper,score,alert";

    [Theory]
    [InlineData("AAPL")]
    [InlineData("AMZN")]
    [InlineData("CVS")]
    [InlineData("GOOG")]
    [InlineData("PFE")]
    public async Task On_public_series_it_alerts_on_exactly_the_reference_rows(string name)
    {
        var (file, published) = (Places.Shared("nab", "data", "realTweets", $"Twitter_volume_{name}.csv"), Places.Shared("nab", "published", "nbx_reference_alerts_realTweets.json"));
        Assert.SkipWhen(file is null || published is null, Places.SharedMissing);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(published, TestContext.Current.CancellationToken));
        var expected = json.RootElement.GetProperty("files").GetProperty($"realTweets/Twitter_volume_{name}.csv");
        var rows = await File.ReadAllLinesAsync(file, TestContext.Current.CancellationToken);

        var run = await Reputationwatch.RunAsync("detect --bin 1h", await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));

        Assert.Equal((0, ""), (run.Code, run.Error));
        var bins = Rows(run.Out);
        Assert.Equal((rows.Length - 1) / 12, bins.Count);
        var alerts = bins.Select((row, i) => (Row: i * 12 + 11, Fields: row)).Where(r => r.Fields[5] is "open" or "escalate").ToList();
        Assert.Equal(expected.GetProperty("alert_row_indices").EnumerateArray().Select(e => e.GetInt32()), alerts.Select(a => a.Row));
        Assert.Equal(expected.GetProperty("types").EnumerateArray().Select(e => e.GetString()), alerts.Select(a => a.Fields[5]));
        Assert.Equal(expected.GetProperty("hour_scores").EnumerateArray().Select(e => e.GetDouble()), alerts.Select(a => double.Parse(a.Fields[4], CultureInfo.InvariantCulture)));
        Assert.All(alerts, a => Assert.StartsWith(a.Fields[0], rows[a.Row + 1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_spike_opens_and_closes_in_its_bins()
    {
        var run = await Reputationwatch.RunAsync("detect", Series(0, 24 * 10, h => h is >= 200 and < 204 ? 12 : h % 3));

        Assert.Equal(0, run.Code);
        var rows = Rows(run.Out);
        Assert.Equal(240, rows.Count);
        Assert.Equal("open", rows[200][5]);
        Assert.Equal("12", rows[200][1]);
        Assert.InRange(double.Parse(rows[200][2], CultureInfo.InvariantCulture), .8, 1.3);
        Assert.InRange(int.Parse(rows[200][3], CultureInfo.InvariantCulture), 2, 5);
        Assert.Single(rows, r => r[5] == "close");
        Assert.All(rows.Take(48), r => Assert.Equal("", r[5]));
    }

    [Fact]
    public async Task Bins_are_anchored_at_the_first_row_and_an_incomplete_last_one_is_dropped()
    {
        const string Input = "\uFEFFtimestamp,value\r\n2026-03-02T08:40:00+07:00,1\r\n\"2026-03-02T09:00:00+07:00\",\"2\"\r\n2026-03-02T09:20:00+07:00,4\r\n2026-03-02T09:40:00+07:00,\r\n2026-03-02T10:00:00+07:00,1.5\r\n2026-03-02T10:20:00+07:00,\r\n2026-03-02T10:40:00+07:00,\r\n2026-03-02T11:00:00+07:00,\r\n2026-03-02T11:20:00+07:00,\r\n2026-03-02T11:40:00+07:00,9\r\n\r\n";

        var run = await Reputationwatch.RunAsync("detect --bin 1h", Input);

        Assert.Equal((0, ""), (run.Code, run.Error));
        // The second bin was measured for a third of its time, the third not at all.
        Assert.Equal($"{Header}\n2026-03-02T09:20:00+07:00,7,7,15,0,\n2026-03-02T10:20:00+07:00,1.5,2.3333,6,0,\n2026-03-02T11:20:00+07:00,,,,,\n", run.Out);
    }

    [Theory]
    [InlineData("5m", 288)]
    [InlineData("15m", 96)]
    [InlineData("6h", 4)]
    [InlineData("1d", 1)]
    public async Task Bins_may_be_shorter_and_longer(string bin, int perDay)
    {
        var run = await Reputationwatch.RunAsync($"detect --bin {bin}", Series(0, 20 * 288, i => i % 4, minutes: 5));

        Assert.Equal((0, 20 * perDay), (run.Code, Rows(run.Out).Count));
    }

    [Theory]
    [InlineData("", "nothing on stdin; write a CSV with timestamp,value")]
    [InlineData("2026-03-02 08:00:00,4\n", "line 1: \"2026-03-02 08:00:00,4\" is not the header; write timestamp,value")]
    [InlineData("timestamp,value\n", "no row under the header")]
    [InlineData("timestamp,value\n2026-03-02 08:00:00,4\n", "one row under the header")]
    [InlineData("timestamp,value\n2026-03-02 08:00:00,4\n2026-03-02 09:00:00,banyak\n", "line 3: \"banyak\" is no count")]
    [InlineData("timestamp,value\n2026-03-02 08:00:00,4\n2026-03-02 09:00:00,NaN\n", "line 3: \"NaN\" is no count")]
    [InlineData("timestamp,value\n2026-03-02 08:00:00,-4\n", "line 2: -4 is under 0; write a count from 0")]
    [InlineData("timestamp,value\n02/03/2026 08:00,4\n", "line 2: \"02/03/2026 08:00\" is no timestamp; write 2026-03-02 08:00:00")]
    [InlineData("timestamp,value\n2026-03-02 08:00:00,4,5\n", "line 2: 3 fields; write a timestamp, one comma and a count")]
    [InlineData("timestamp,value\n2026-03-02 08:00:00\n", "line 2: one field; write a timestamp, one comma and a count")]
    [InlineData("timestamp,value\n2026-03-02 08:00,4\n2026-03-02 08:05,4\n2026-03-02 08:15,4\n", "line 4: 2026-03-02 08:15 comes 10 min after the row before, the first two are 5 min apart; write a row every 5 min")]
    [InlineData("timestamp,value\n2026-03-02 08:00,4\n2026-03-02 08:00,4\n", "line 3: 2026-03-02 08:00 is not after the row before")]
    [InlineData("timestamp,value\n2026-03-02 08:00,4\n2026-03-02 08:45,4\n", "a bin of 1 h is no multiple of the rows' 45 min; write --bin 6h or 1d")]
    [InlineData("timestamp,value\n2026-03-02,4\n2026-03-09,4\n", "a bin of 1 h is no multiple of the rows' 7 d; write rows that are minutes or hours apart")]
    public async Task A_bad_series_is_refused_with_one_line_that_says_what_to_write(string input, string message)
    {
        var run = await Reputationwatch.RunAsync("detect --bin 1h", input);

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.StartsWith($"reputationwatch: {message}", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error.TrimEnd('\n').Split('\n'));
    }

    [Theory]
    [InlineData("sejam")]
    [InlineData("h")]
    [InlineData("0h")]
    [InlineData("7h")]
    [InlineData("2d")]
    [InlineData("-1h")]
    [InlineData("2000000000d")]
    [InlineData("99999999999h")]
    public async Task A_bin_that_does_not_divide_a_day_is_refused(string bin)
    {
        var run = await Reputationwatch.RunAsync($"detect --bin {bin}", Series(0, 10, _ => 1));

        Assert.Equal((2, ""), (run.Code, run.Out));
        Assert.Contains("such as 5m, 15m, 1h, 6h or 1d", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_do_not_fill_a_bin_give_the_header_and_a_word_about_it()
    {
        var run = await Reputationwatch.RunAsync("detect --bin 1d", Series(0, 10, _ => 1));

        Assert.Equal((0, Header + "\n"), (run.Code, run.Out));
        Assert.Contains("do not fill one bin of 1 d", run.Error, StringComparison.Ordinal);
    }

    static string Series(int first, int count, Func<int, int> value, int minutes = 60)
    {
        var start = new DateTime(2026, 1, 5, 0, 0, 0, DateTimeKind.Utc);
        var text = new StringBuilder("timestamp,value\n");
        for (var i = first; i < first + count; i++) text.Append(CultureInfo.InvariantCulture, $"{start.AddMinutes(i * minutes):yyyy-MM-dd HH:mm:ss},{value(i)}\n");
        return text.ToString();
    }

    static List<string[]> Rows(string output)
    {
        var lines = output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Header, lines[0]);
        return [.. lines.Skip(1).Select(l => l.Split(','))];
    }
}
