using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Crawling;
using ReputationWatch.Single.Hosting;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Acceptance.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("trac Sampit", "trac")]
    [InlineData("track", "name")]
    [InlineData("track Sampit --every soon", "write for example 30m, 1h or 1d")]
    [InlineData("track Sampit --zone Mars", "write Asia/Jakarta (WIB)")]
    [InlineData("track \"!!!\"", "write a name such as Sampit")]
    [InlineData("check", "check NAME… or check --all")]
    [InlineData("parse --as rss", "write one of bing-html")]
    [InlineData("parse --as publisher-html", "no built-in layout for localhost/; write --layout with one of antara")]
    [InlineData("parse --as feed --layout antara", "--layout belongs to --as publisher-html, and this is feed")]
    [InlineData("source add x a.id/rss", "write one that begins with https://")]
    [InlineData("source add x https://a.id/ --layout nowhere", "no file \"nowhere\"; write one of antara")]
    [InlineData("source add x https://a.id/rss --hours 6-22", "write for example 06:00-22:00")]
    [InlineData("source add x https://a.id/rss --hours 06:00-06:00", "leave --hours out")]
    [InlineData("source add x https://a.id/rss --zone Asia/Makassar", "--zone is that of --hours")]
    [InlineData("source add x https://a.id/rss --at-most-every 2h", "this is a feed; write --every")]
    [InlineData("source add x https://a.id/s --as searxng-json --every 2h", "write --at-most-every")]
    [InlineData("source try https://a.id/s --as bing-html", "say what it is asked: --query Sampit")]
    [InlineData("source layouts --show nowhere", "write one of antara, detik-indeks")]
    [InlineData("trend Sampit --by year", "'month'")]
    [InlineData("lens off poso", "--reason")]
    [InlineData("lens set tidak-ada.json --reason uji", "lens show sampit-2001 > FILE")]
    [InlineData("robots --agent Kabar", "--file")]
    [InlineData("robots --file tidak-ada.txt", "write --file with a saved robots.txt")]
    [InlineData("export Sampit --format xls", "'json'")]
    [InlineData("serve --urls notaurl", "write for example http://localhost:5080")]
    [InlineData("serve --urls http://localhost:99999", "write for example http://localhost:5080")]
    public async Task Wrong_use_is_told_in_one_line_and_ends_with_2(string arguments, string says)
    {
        using var folder = new TemporaryFolder();

        var (code, output, error) = await Reputationwatch.RunAsync($"{arguments} --data \"{folder.Path}\"");

        Assert.Equal(2, code);
        Assert.Empty(output);
        Assert.Contains(says, error);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Robots_answers_each_line_in_its_place()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("robots.txt"), "User-agent: *\nDisallow: /arsip\n\nUser-agent: Kabar\nDisallow: /\nAllow: /berita");
        const string input = "https://kabar.example/arsip/1\n/berita/é\nhttps://kabar.example\n";

        var everybody = await Reputationwatch.RunAsync($"robots --file \"{folder.File("robots.txt")}\" --agent Lain", input);
        var kabar = await Reputationwatch.RunAsync($"robots --file \"{folder.File("robots.txt")}\" --agent \"Kabar/1.0 (+https://kabar.example)\"", input);

        Assert.Equal((0, ""), (everybody.Code, everybody.Error));
        Assert.Equal(["disallow https://kabar.example/arsip/1", "allow /berita/é", "allow https://kabar.example", ""], everybody.Out.ReplaceLineEndings("\n").Split('\n'));
        Assert.Equal(["disallow https://kabar.example/arsip/1", "allow /berita/é", "disallow https://kabar.example", ""], kabar.Out.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public async Task A_line_that_is_no_address_gets_no_answer_from_robots_but_its_number()
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("robots.txt"), "User-agent: *\nDisallow: /arsip");

        var (code, output, error) = await Reputationwatch.RunAsync(
            $"robots --file \"{folder.File("robots.txt")}\"", "/arsip\nbukan alamat\n\nHTTPS://kabar.example/arsip\nftp://kabar.example/\nhttps://\n/berita\n");

        Assert.Equal(1, code);
        Assert.Equal(["disallow /arsip", "allow ", "disallow HTTPS://kabar.example/arsip", "allow /berita", ""], output.ReplaceLineEndings("\n").Split('\n'));
        Assert.Equal(
            [
                "line 2: \"bukan alamat\" is no address; write https://… or a path that begins with /",
                "line 5: \"ftp://kabar.example/\" is no address; write https://… or a path that begins with /",
                "line 6: \"https://\" is no address; write https://… or a path that begins with /",
            ],
            error.TrimEnd().ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public async Task Status_of_an_empty_folder_fails_with_what_to_do()
    {
        using var folder = new TemporaryFolder();

        var (code, _, error) = await Reputationwatch.RunAsync($"status --data \"{folder.Path}\"");

        Assert.Equal(1, code);
        Assert.Contains("reputationwatch track NAME", error);
    }

    [Theory]
    [InlineData("{bad", "is no JSON")]
    [InlineData("{\"Fetch\":{\"AllowedPrivateHost\":[]}}", "Fetch:AllowedPrivateHost is no setting; write one of")]
    [InlineData("{\"Notify\":{\"Smtp\":{\"Port\":25}}}", "Notify:Smtp has no Host")]
    [InlineData("{\"Language\":\"xx\"}", "write id or en")]
    public async Task Settings_that_are_wrong_are_told_in_one_line(string settings, string says)
    {
        using var folder = new TemporaryFolder();
        await File.WriteAllTextAsync(folder.File("settings.json"), settings);

        var (code, _, error) = await Reputationwatch.RunAsync($"track Sampit --data \"{folder.Path}\"");

        Assert.Equal(1, code);
        Assert.Contains(says, error);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task Tracking_a_name_again_changes_only_what_is_said()
    {
        using var folder = new TemporaryFolder();
        await Reputationwatch.RunAsync($"track Sampit --alias \"Kota Sampit\" --every 2h --require Kotim --data \"{folder.Path}\"");
        await Reputationwatch.RunAsync($"track sampit --every 3h --data \"{folder.Path}\"");

        using var office = Office.Open(folder.Path, "test");
        await using var services = await office.StartServicesAsync(default);
        var keyword = (await services.GetRequiredService<IWatchReader>().SummaryAsync(new("sampit"), DateTimeOffset.MaxValue, default))!.Keyword;
        Assert.Equal(("Sampit", "Kota Sampit", "Kotim", 3), (keyword.Name, keyword.Aliases[0], keyword.RequiredContexts[0], keyword.Interval.Hours));
    }

    [Fact]
    public async Task Two_names_with_one_id_are_not_taken_for_one_keyword()
    {
        using var folder = new TemporaryFolder();
        await Reputationwatch.RunAsync($"track C++ --data \"{folder.Path}\"");

        var (code, _, error) = await Reputationwatch.RunAsync($"track C# --data \"{folder.Path}\"");

        Assert.Equal(2, code);
        Assert.Contains("the id c, which is \"C++\"", error);
    }

    [Fact]
    public async Task An_address_that_is_taken_is_told_in_one_line()
    {
        using var folder = new TemporaryFolder();
        await using var web = await HeldWeb.StartAsync();

        var (code, _, error) = await Reputationwatch.RunAsync($"serve --urls {web.Address} --data \"{folder.Path}\"");

        Assert.Equal(1, code);
        Assert.Contains("give another address with --urls", error);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_check_that_could_read_nothing_says_so_and_fails()
    {
        using var folder = new TemporaryFolder();
        await using var web = await HeldWeb.StartAsync();
        using (var office = Office.Open(folder.Path, "test"))
        {
            await using var services = await office.StartServicesAsync(default);
            var sources = services.GetRequiredService<ISourceStore>();
            foreach (var source in DefaultSources.All.Select(s => s with { Enabled = false })) await sources.SaveSourceAsync(source, TimeProvider.System.GetUtcNow(), default);
            // A private address that nobody allowed: refused before anything is asked.
            foreach (var source in web.Sources) await sources.SaveSourceAsync(source, TimeProvider.System.GetUtcNow(), default);
        }

        await Reputationwatch.RunAsync($"track Sampit --data \"{folder.Path}\"");
        var (code, output, _) = await Reputationwatch.RunAsync($"check Sampit --data \"{folder.Path}\"");

        Assert.Equal(1, code);
        Assert.Contains("uji-feed", output);
        Assert.Contains("uji-searx", output);
        Assert.DoesNotContain("│ 0", output);
    }

    [Fact]
    public async Task A_second_process_on_the_same_data_folder_is_refused_and_told_by_whom()
    {
        using var folder = new TemporaryFolder();
        var (server, _) = await Reputationwatch.ServeAsync(folder.Path);
        try
        {
            var (code, _, error) = await Reputationwatch.RunAsync($"track Sampit --data \"{folder.Path}\"");

            Assert.Equal(1, code);
            Assert.Contains($"{server.Id}", error);
            Assert.Single(error.TrimEnd().Split('\n'));
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task A_server_on_an_empty_folder_answers_its_first_page_in_Indonesian()
    {
        using var folder = new TemporaryFolder();
        var (server, address) = await Reputationwatch.ServeAsync(folder.Path);
        try
        {
            var page = await Reputationwatch.GetAsync(address);

            Assert.Contains("<html lang=\"id\"", page);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
        }
    }

    [Fact]
    public async Task Assess_answers_line_for_line_and_says_which_line_it_could_not_read()
    {
        var (code, output, error) = await Reputationwatch.RunAsync("assess", """
            {"keyword":"Sampit","title":"Konflik Sampit 2001: kronologi kerusuhan","published":"2026-03-01T00:00:00Z"}
            {"keyword":"Sampit"
            {"keyword":"Sampit","title":"Sampit raih penghargaan kota bersih","snippet":"Warga bangga."}
            {"keyword":"Sampit"}
            """);

        var lines = output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(1, code);
        Assert.Contains("line 2", error);
        Assert.Equal(4, lines.Count);
        Assert.StartsWith("line 4: \"title\" is missing", lines[3].GetProperty("error").GetString());
        Assert.All([lines[0], lines[2]], l => Assert.Equal((JsonValueKind.False, 0), (l.GetProperty("era_clash").ValueKind, l.GetProperty("risk_findings").GetArrayLength())));
        Assert.Equal(("sampit-2001", "about"), (lines[0].GetProperty("era").GetString(), lines[0].GetProperty("era_role").GetString()));
        Assert.StartsWith("line 2", lines[1].GetProperty("error").GetString());
        Assert.Equal(("positive", "present"), (lines[2].GetProperty("tone").GetString(), lines[2].GetProperty("era").GetString()));
    }

    [Fact]
    public async Task A_saved_page_is_told_as_an_article()
    {
        const string Page =
            """
            <!doctype html><html lang="id"><head><title>Jembatan Sampit dibuka</title>
            <meta property="article:published_time" content="2026-03-28T09:30:00+07:00"><meta name="author" content="Siti Aminah"></head>
            <body><article><h1>Jembatan Sampit dibuka</h1>
            <p>Jembatan baru di Sampit dibuka untuk umum setelah dua tahun pembangunan, kata kepala dinas pekerjaan umum di hadapan warga pada hari Sabtu.</p>
            <p>Pemerintah kabupaten berharap perjalanan ke pelabuhan menjadi lebih singkat, terutama bagi petani yang membawa hasil panen ke kota setiap pagi.</p>
            </article></body></html>
            """;

        var (code, output, _) = await Reputationwatch.RunAsync("article --url https://kabar.example/1", Page);

        Assert.Equal(0, code);
        using var article = JsonDocument.Parse(output);
        Assert.Equal("Jembatan Sampit dibuka", article.RootElement.GetProperty("title").GetString());
        Assert.Equal("Siti Aminah", article.RootElement.GetProperty("author").GetString());
        Assert.Equal("id", article.RootElement.GetProperty("language").GetString());
        Assert.Equal(new DateTimeOffset(2026, 3, 28, 2, 30, 0, TimeSpan.Zero), article.RootElement.GetProperty("published").GetDateTimeOffset());
        Assert.StartsWith("Jembatan baru di Sampit", article.RootElement.GetProperty("text").GetString());
    }

    [Fact]
    public async Task Parse_lists_what_was_read_and_says_where_the_crawler_can_do_nothing_with_it()
    {
        var (code, output, _) = await Reputationwatch.RunAsync("parse --as feed", "<rss><channel><item><item>");

        Assert.Equal(0, code);
        using var reading = JsonDocument.Parse(output);
        Assert.Contains("A crawl calls it Unrecognised", reading.RootElement.GetProperty("detail").GetString());
        Assert.Equal(("ok", 1), (reading.RootElement.GetProperty("outcome").GetString(), reading.RootElement.GetProperty("entries").GetArrayLength()));
        Assert.Contains("has a title or a link", reading.RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Parse_reads_a_feed_from_its_input()
    {
        var (code, output, _) = await Reputationwatch.RunAsync("parse --as feed", "<rss version='2.0'><channel><item><title>Sampit</title><link>https://a.example/1</link><pubDate>Mon, 30 Mar 2026 08:00:00 +0700</pubDate></item></channel></rss>");

        var reading = JsonDocument.Parse(output).RootElement;
        var entry = Assert.Single(reading.GetProperty("entries").EnumerateArray());
        Assert.Equal(0, code);
        Assert.Equal("ok", reading.GetProperty("outcome").GetString());
        Assert.Equal("2026-03-30T01:00:00+00:00", entry.GetProperty("published").GetString());
    }

    [Fact]
    public async Task Canonical_answers_line_for_line()
    {
        var (code, output, _) = await Reputationwatch.RunAsync("canonical", "HTTPS://News.Detik.com/berita/d-1/a?utm_source=x\nno address\n\nhttps://a.id//b\n");

        Assert.Equal(0, code);
        Assert.Equal(["https://news.detik.com/berita/d-1/a", "", "", "https://a.id/b", ""], output.ReplaceLineEndings("\n").Split('\n'));
    }

    [Fact]
    public async Task Stories_answers_line_for_line_with_the_earliest_piece_and_the_reason()
    {
        var (code, output, error) = await Reputationwatch.RunAsync("stories", """
            {"id":"b","title":"FESTIVAL SAMPIT meriah!","published":"2026-03-30T09:00:00+07:00"}
            {"id":1,"title":"Harga beras naik Rp 500","published":"2026-03-30T08:00:00+07:00"}
            {"titel":"x"}
            {"id":"a","title":"Festival Sampit meriah","published":"2026-03-30T08:00:00+07:00"}
            """);

        var lines = output.TrimEnd().Split('\n').Select(l => JsonDocument.Parse(l).RootElement).ToList();
        Assert.Equal(1, code);
        Assert.Contains("line 3: \"title\" is missing", error);
        Assert.Equal(("b", "a", "same_title"), Placed(lines[0]));
        Assert.Equal(("1", "1", "first"), Placed(lines[1]));
        Assert.StartsWith("line 3", lines[2].GetProperty("error").GetString());
        Assert.Equal(("a", "a", "first"), Placed(lines[3]));
    }

    static (string? Id, string? Story, string? Why) Placed(JsonElement line) =>
        (line.GetProperty("id").GetString(), line.GetProperty("story").GetString(), line.GetProperty("why").GetString());
}
