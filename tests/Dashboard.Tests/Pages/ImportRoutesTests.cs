using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class ImportRoutesTests
{
    const string Table = "kata kunci;judul;media;tanggal;halaman\r\nSampit;<b>Pasar</b> ramai;Koran;20/11/2026;3\r\nPalu;Pantai;Koran;20/11/2026;1\r\nSampit;Tanpa tanggal;Koran;;\r\n";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_table_is_previewed_then_imported_without_JavaScript()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var preview = await UploadAsync(browser, Encoding.UTF8.GetBytes(Table));
        Assert.Empty(desk.Inbox.Waiting);
        var done = await ConfirmAsync(browser, preview);

        Assert.Equal(["3", "1", "0", "2"], preview.Page.QuerySelectorAll(".headline dd").Select(d => d.TextContent));
        Assert.Equal(["3", "4"], preview.Page.QuerySelectorAll("#bad tbody th").Select(d => d.TextContent));
        Assert.Contains("kata kunci tidak dipantau Palu nama yang sudah dipantau", preview.TextOf("#bad"));
        Assert.Contains("Sampit <b>Pasar</b> ramai Koran 20 Nov 2026", preview.TextOf("#good"));
        Assert.Contains("Kolom yang diabaikan: halaman.", preview.Text);
        Assert.Equal("<b>Pasar</b> ramai", Assert.Single(desk.Inbox.Waiting).Entry.Title);
        Assert.Contains("1 baris diimpor, 0 sudah dikenal, 2 bermasalah", done.TextOf("[role=status]"));
        Assert.NotNull(done.Page.QuerySelector("main a[href='/k/sampit']"));
    }

    [Fact]
    public async Task Confirming_twice_imports_once()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse("en");
        var preview = await UploadAsync(browser, Encoding.UTF8.GetBytes(Table));

        await ConfirmAsync(browser, preview);
        var again = await ConfirmAsync(browser, preview);

        Assert.Single(desk.Inbox.Waiting);
        Assert.Contains("Rows imported: 0; known already: 1; bad and left out: 2.", again.Text);
    }

    [Fact]
    public async Task What_was_shown_is_imported_byte_for_byte_though_its_encoding_is_old()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        var old = CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes("judul;media;tanggal;kutipan\r\nKafé – dibuka;Koran;20/11/2026;\"a\nb\"\r\n");

        await ConfirmAsync(browser, await UploadAsync(browser, old, keyword: "ternate"));

        var (keyword, entry) = Assert.Single(desk.Inbox.Waiting);
        Assert.Equal(("ternate", "Kafé – dibuka", "a b"), (keyword.Value, entry.Title, entry.Snippet));
    }

    [Theory]
    [InlineData("id", "Kolom yang kurang: kata kunci, judul, tanggal, media. Yang ditemukan: nama, isi.")]
    [InlineData("en", "No column for keyword, title, published, outlet. Found: nama, isi.")]
    public async Task A_file_that_cannot_be_read_is_told_with_what_to_do(string language, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse(language);

        var again = await UploadAsync(browser, "nama,isi\na,b"u8.ToArray());

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Contains(says, again.TextOf("[role=alert]"));
        Assert.NotNull(again.Page.QuerySelector("input[type=file]"));
    }

    [Theory]
    [InlineData(ClippingCsv.MostBytes + 1, HttpStatusCode.UnprocessableEntity)]
    [InlineData(ClippingCsv.MostBytes * 2, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_file_that_is_too_large_is_told(int size, HttpStatusCode status)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var again = await UploadAsync(browser, [.. Enumerable.Repeat((byte)'a', size)]);

        Assert.Equal(status, again.Status);
        Assert.Contains("Berkas lebih besar dari 5 MB", again.TextOf("[role=alert]"));
    }

    [Fact]
    public async Task The_largest_file_travels_there_and_back()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        var table = Table + "Sampit;Panjang;Koran;20/11/2026;" + new string('x', ClippingCsv.MostBytes - Table.Length - 32);

        await ConfirmAsync(browser, await UploadAsync(browser, Encoding.UTF8.GetBytes(table)));

        Assert.Equal(2, desk.Inbox.Waiting.Count);
    }

    [Fact]
    public async Task No_file_at_all_asks_for_one()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        Assert.Contains("Berkas kosong", (await UploadAsync(browser, [])).TextOf("[role=alert]"));
    }

    [Theory]
    [InlineData("/import")]
    [InlineData("/import/confirm")]
    public async Task A_form_that_is_not_ours_imports_nothing(string action)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        var form = new MultipartFormDataContent { { new StringContent(Convert.ToBase64String(Encoding.UTF8.GetBytes(Table))), "bytes" } };

        var refused = await browser.SendAsync(new(HttpMethod.Post, new Uri("http://localhost" + action)) { Content = form });

        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Empty(desk.Inbox.Waiting);
    }

    [Theory]
    [InlineData("%%%")]
    [InlineData("")]
    public async Task A_confirmation_without_its_file_imports_nothing(string bytes)
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();
        var preview = await UploadAsync(browser, Encoding.UTF8.GetBytes(Table));

        var again = await ConfirmAsync(browser, preview, bytes);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, again.Status);
        Assert.Empty(desk.Inbox.Waiting);
    }

    [Fact]
    public async Task The_template_is_a_download_and_the_page_is_linked_from_every_page()
    {
        await using var desk = await Desk.OpenAsync();
        using var browser = desk.Browse();

        var home = await browser.GetAsync("/");
        var template = await desk.Client().GetAsync("/import/template.csv", Ct);

        Assert.Equal("Impor", home.TextOf("nav a[href='/import']"));
        Assert.Equal("template.csv", template.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal(ImportTemplate.Bytes, await template.Content.ReadAsByteArrayAsync(Ct));
    }

    static async Task<Seen> UploadAsync(Browser browser, byte[] file, string keyword = "")
    {
        var page = await browser.GetAsync("/import");
        return await SendAsync(browser, page, "/import", new() { { new ByteArrayContent(file), "table", "kliping.csv" }, { new StringContent(keyword), "keyword" } });
    }

    static Task<Seen> ConfirmAsync(Browser browser, Seen preview, string? bytes = null)
    {
        return SendAsync(browser, preview, "/import/confirm", new() { { new StringContent(bytes ?? Hidden("bytes")), "bytes" }, { new StringContent(Hidden("keyword")), "keyword" } });

        string Hidden(string name) => ((IHtmlInputElement)preview.Page.QuerySelector($"input[name={name}]")!).Value;
    }

    static Task<Seen> SendAsync(Browser browser, Seen on, string action, MultipartFormDataContent form)
    {
        form.Add(new StringContent(((IHtmlInputElement)on.Page.QuerySelector("input[name=__RequestVerificationToken]")!).Value), "__RequestVerificationToken");
        return browser.SendAsync(new(HttpMethod.Post, new Uri("http://localhost" + action)) { Content = form });
    }
}
