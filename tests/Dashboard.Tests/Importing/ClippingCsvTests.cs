using System.Text;
using ReputationWatch.Dashboard.Importing;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Importing;

namespace ReputationWatch.Dashboard.Tests.Importing;

public sealed class ClippingCsvTests
{
    const string Headings = "keyword,title,url,outlet,published,snippet";

    [Theory]
    [InlineData("Kata Kunci;JUDUL;Tautan;Media;Tanggal;Ringkasan\nSampit;Pasar ramai;;Koran;28/03/2026;Hal. 3")]
    [InlineData("kata_kunci\theadline\tlink\toutlet\tdate\tkutipan\nSampit\tPasar ramai\t\tKoran\t28/03/2026\tHal. 3")]
    [InlineData("Snippet,Date,Outlet,URL,Title,Keyword\r\nHal. 3,28/03/2026,Koran,,Pasar ramai,Sampit\r\n")]
    [InlineData("sep=;\r\nkata kunci;judul;tautan;media;tanggal;kutipan\rSampit;Pasar ramai;;Koran;28/03/2026;Hal. 3\r")]
    [InlineData("keyword, title, url, outlet, published, snippet\nSampit, \"Pasar ramai\", , Koran, 28/03/2026, Hal. 3")]
    public void Any_separator_any_order_and_either_language_will_do(string csv)
    {
        Assert.Equal(("Sampit", "Pasar ramai", "", "Koran", "28/03/2026", "Hal. 3"), Row(csv));
    }

    [Fact]
    public void A_semicolon_table_is_not_split_at_the_commas_of_its_headings()
    {
        var file = Read("kata kunci;judul;media;tanggal;catatan, kalau ada, atau kosong, saja\nSampit;Banjir, lagi;Koran;28/03/2026;x");

        Assert.Equal("Banjir, lagi", Assert.Single(file.Table.Rows).Title);
        Assert.Equal(["catatan, kalau ada, atau kosong, saja"], file.IgnoredColumns);
    }

    public static TheoryData<byte[]> Encodings => new(
        Encoding.UTF8.GetBytes(Accents), [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Accents)],
        [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Accents)],
        [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Accents)],
        CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetBytes(Accents));

    const string Accents = Headings + "\nSampit,“Kafé” dibuka – meriah,,Koran,28/03/2026,";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Every_encoding_that_a_spreadsheet_writes_is_read(byte[] bytes) =>
        Assert.Equal("“Kafé” dibuka – meriah", Assert.Single(Assert.IsType<ClippingFile.Read>(ClippingCsv.Read(bytes)).Table.Rows).Title);

    [Fact]
    public void A_file_that_was_cut_inside_a_character_keeps_its_accents()
    {
        var whole = Encoding.UTF8.GetBytes(Headings + "\nSampit,Kafé,,Koran,28/03/2026,dé");

        var row = Assert.Single(Assert.IsType<ClippingFile.Read>(ClippingCsv.Read(whole.AsSpan(0, whole.Length - 1))).Table.Rows);

        Assert.Equal("Kafé", row.Title);
    }

    [Fact]
    public void Lines_are_counted_in_the_file_whatever_stands_in_quotation_marks()
    {
        var file = Read(Headings + "\r\n\r\nSampit,Satu,,Koran,1/3/2026,\"a\r\nb\r\n\r\nc\"\r\n,,,,,\r\nSampit,Dua,,Koran,1/3/2026,\nSampit,Tiga,,Koran,1/3/2026,\"x\"\"y\"");

        Assert.Equal([(3, "Satu"), (8, "Dua"), (9, "Tiga")], file.Table.Rows.Select(r => (r.Line, r.Title)));
        Assert.Equal("x\"y", file.Table.Rows[2].Snippet);
        Assert.Empty(file.Table.Broken);
    }

    [Theory]
    [InlineData("Sampit,\"Tidak ditutup,,Koran,1/3/2026,")]
    [InlineData("Sampit,Pipa 5\" bocor,,Koran,1/3/2026,")]
    [InlineData("Sampit,\"Film\" Sampit,,Koran,1/3/2026,")]
    [InlineData("Sampit,Satu,koma,terlalu,banyak,di,sini")]
    public void A_broken_line_is_told_and_the_rest_is_still_read(string broken)
    {
        var file = Read($"{Headings}\nSampit,Satu,,Koran,1/3/2026,\n{broken}\nSampit,\"Dua, tiga\",,Koran,1/3/2026,\nSampit,Empat,,Koran,1/3/2026,\"a\nb\"\nSampit,Lima,,Koran,1/3/2026,");

        Assert.Equal([(2, "Satu"), (4, "Dua, tiga"), (5, "Empat"), (7, "Lima")], file.Table.Rows.Select(r => (r.Line, r.Title)));
        var bad = Assert.Single(file.Table.Broken);
        Assert.Equal((3, "row", ClippingProblem.RowBroken), (bad.Line, bad.Field, bad.Problem));
        Assert.StartsWith("Sampit,", bad.Written);
    }

    [Fact]
    public void Two_unclosed_marks_do_not_swallow_what_stands_between_them()
    {
        var file = Read($"{Headings}\nSampit,\"Rusak,,Koran,1/3/2026,\nSampit,Baik,,Koran,1/3/2026,\nSampit,\"Rusak lagi,,Koran,1/3/2026,\nSampit,Juga baik,,Koran,1/3/2026,");

        Assert.Equal([(3, "Baik"), (5, "Juga baik")], file.Table.Rows.Select(r => (r.Line, r.Title)));
        Assert.Equal([2, 4], file.Table.Broken.Select(b => b.Line));
    }

    [Fact]
    public void Quotation_marks_inside_an_unquoted_headline_mean_themselves() =>
        Assert.Equal("Film \"Sampit\" diputar", Row(Headings + "\nSampit,Film \"Sampit\" diputar,,Koran,1/3/2026,").Title);

    [Fact]
    public void A_short_row_has_empty_fields_and_empty_cells_beyond_the_table_do_not_matter()
    {
        var file = Read(Headings + "\nSampit,Satu\nSampit,Dua,,Koran,1/3/2026,,,,");

        Assert.Equal(("", ""), (file.Table.Rows[0].Published, file.Table.Rows[0].Snippet));
        Assert.Equal("Dua", file.Table.Rows[1].Title);
    }

    [Fact]
    public void A_file_torn_in_a_quoted_field_loses_its_last_row_only()
    {
        var file = Read(Headings + "\nSampit,Satu,,Koran,1/3/2026,\nSampit,Dua,,Koran,1/3/2026,\"Kutipan yang pan");

        Assert.Equal("Satu", Assert.Single(file.Table.Rows).Title);
        Assert.Equal(3, Assert.Single(file.Table.Broken).Line);
    }

    [Fact]
    public void Columns_that_mean_nothing_here_are_told_and_a_double_counts_once()
    {
        var file = Read("keyword,title,judul,outlet,published,tone,\nSampit,Satu,Dua,Koran,1/3/2026,negative,");

        Assert.Equal(["judul", "tone"], file.IgnoredColumns);
        Assert.Equal("Satu", Assert.Single(file.Table.Rows).Title);
    }

    [Fact]
    public void A_missing_column_is_told_with_those_found_and_those_expected()
    {
        var unreadable = Assert.IsType<ClippingFile.Unreadable>(ClippingCsv.Read("nama;judul;waktu\nSampit;Satu;1/3/2026"u8));

        Assert.Equal(FileProblem.ColumnsMissing, unreadable.Problem);
        Assert.Equal(["keyword", "published", "outlet"], unreadable.Missing);
        Assert.Equal(
            "No column for keyword, published, outlet. Found: nama, judul, waktu. Expected in the first row: kata kunci or keyword, judul or title or headline or judul berita, "
            + "tautan or url or link, media or outlet or nama media, tanggal or published or date or tanggal terbit, kutipan or ringkasan or snippet; outlet or url is enough.",
            ImportText.Says(unreadable));
        Assert.StartsWith("Kolom yang kurang: kata kunci, tanggal, media. Yang ditemukan: nama, judul, waktu.", Words.Indonesian.Import.Says(unreadable));
    }

    [Fact]
    public void Without_a_column_every_row_is_about_the_keyword_that_is_given()
    {
        var file = Assert.IsType<ClippingFile.Read>(ClippingCsv.Read("title,url,published\nSatu,https://a.example/1,1/3/2026"u8, "Sampit"));
        var other = Assert.IsType<ClippingFile.Read>(ClippingCsv.Read("keyword,title,url,published\nAmbon,Satu,https://a.example/1,1/3/2026\n,Dua,https://a.example/2,1/3/2026"u8, "Sampit"));

        Assert.Equal("Sampit", Assert.Single(file.Table.Rows).Keyword);
        Assert.Equal(["Ambon", ""], other.Table.Rows.Select(r => r.Keyword));
    }

    [Theory]
    [InlineData("", FileProblem.Empty)]
    [InlineData("\uFEFF \r\n ", FileProblem.Empty)]
    [InlineData("PK\u0003\u0004isi", FileProblem.Workbook)]
    [InlineData("keyword,title\0,", FileProblem.NotText)]
    [InlineData("sep=;", FileProblem.ColumnsMissing)]
    [InlineData("<html><body>", FileProblem.ColumnsMissing)]
    [InlineData("\"keyword,title,outlet,published", FileProblem.ColumnsMissing)]
    public void What_is_no_table_is_told_by_kind(string text, FileProblem problem) =>
        Assert.Equal(problem, Assert.IsType<ClippingFile.Unreadable>(ClippingCsv.Read(Encoding.UTF8.GetBytes(text))).Problem);

    [Fact]
    public void Twenty_thousand_rows_are_read_and_one_more_is_not()
    {
        var csv = new StringBuilder(Headings).Append('\n');
        for (var row = 0; row < ClippingCsv.MostRows; row++) csv.Append("Sampit,Judul ").Append(row).Append(",,Koran,1/3/2026,\n");
        var most = csv.ToString();

        Assert.Equal(ClippingCsv.MostRows, Read(most).Table.Rows.Count);
        Assert.Equal(FileProblem.TooManyRows, Assert.IsType<ClippingFile.Unreadable>(ClippingCsv.Read(Encoding.UTF8.GetBytes(most + "Sampit,Satu lagi,,Koran,1/3/2026,"))).Problem);
        Assert.Equal(FileProblem.TooManyRows, Assert.IsType<ClippingFile.Unreadable>(ClippingCsv.Read(Encoding.UTF8.GetBytes(most + "\"rusak"))).Problem);
    }

    [Fact]
    public void A_file_beyond_five_mebibytes_is_not_even_looked_at() =>
        Assert.Equal(FileProblem.TooLarge, Assert.IsType<ClippingFile.Unreadable>(ClippingCsv.Read(new byte[ClippingCsv.MostBytes + 1])).Problem);

    [Theory]
    [InlineData("a\",\"b\n")] // quotation marks that open on every line
    [InlineData("\"\n")]
    [InlineData(",\"x\n,x\",\"\n")]
    [InlineData("\r")]
    [InlineData(",")]
    [InlineData("\"\"\"")]
    public void Hostile_text_ends_with_an_answer(string again)
    {
        var bytes = Encoding.UTF8.GetBytes(Headings + "\n" + string.Concat(Enumerable.Repeat(again, 4_000_000 / again.Length)));

        Assert.NotNull(ClippingCsv.Read(bytes));
        Assert.NotNull(ClippingCsv.Read(bytes.AsSpan(Headings.Length + 1)));
    }

    [Fact]
    public void Any_bytes_at_all_end_with_an_answer()
    {
        var random = new Random(7);
        foreach (var round in Enumerable.Range(0, 500))
        {
            var bytes = Encoding.Latin1.GetBytes(Headings + "\n").Concat(Enumerable.Range(0, 400).Select(_ => round % 2 == 0 ? (byte)random.Next(256) : (byte)"\",;\n\r\ta'\uFFFD"[random.Next(8)])).ToArray();
            Assert.NotNull(ClippingCsv.Read(bytes));
            Assert.NotNull(ClippingCsv.Read(bytes.AsSpan(random.Next(bytes.Length))));
        }
    }

    static ClippingFile.Read Read(string csv) => Assert.IsType<ClippingFile.Read>(ClippingCsv.Read(Encoding.UTF8.GetBytes(csv)));

    static (string? Keyword, string? Title, string? Url, string? Outlet, string? Published, string? Snippet) Row(string csv)
    {
        var row = Assert.Single(Read(csv).Table.Rows);
        return (row.Keyword, row.Title, row.Url, row.Outlet, row.Published, row.Snippet);
    }
}
