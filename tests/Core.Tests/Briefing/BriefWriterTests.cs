using ReputationWatch.Assessing;
using ReputationWatch.Briefing;

namespace ReputationWatch.Core.Tests.Briefing;

public sealed class BriefWriterTests
{
    static BriefDocument Write(Brief brief, string language = "id") => BriefWriter.Write(brief, language, BriefSettings.Default);

    static string Said(BriefSection section) => string.Join('\n', section.Blocks.Select(block => block switch
    {
        BriefBlock.Paragraph p => p.Text,
        BriefBlock.Items i => $"{i.Heading}|{string.Join('|', i.All.Select(x => $"{x.Text} {x.Note} {string.Join(',', x.Marks.Select(m => m.Text))}"))}|{i.More}",
        BriefBlock.Table t => string.Join('\n', t.Rows.Select(r => string.Join('|', r.Select(c => c.Text)))),
        _ => "",
    }));

    static BriefSection Section(BriefDocument document, string id) => document.Sections.Single(s => s.Id == id);

    [Fact]
    public void Each_keyword_stands_in_the_table_and_only_those_with_something_to_tell_get_a_section()
    {
        var stillThere = Briefs.Quiet("Seruyan") with { Pages = [Briefs.Page([Briefs.Result(4, "https://a.example/1", 4)])] };

        var document = Write(Briefs.Of(Briefs.Quiet("Sampit") with { Score = Briefs.Score(Direction.Worse) }, stillThere, Briefs.Quiet("Kotim")));

        Assert.Equal(["glance", "k-sampit", "k-seruyan", "sources"], document.Sections.Select(s => s.Id));
        Assert.Contains("Sampit|62% (48%–74%)|-3 · memburuk|5 (0)|0".Replace('-', '−'), Said(Section(document, "glance")));
        Assert.Contains("tanpa hasil merugikan di halaman pertama: Kotim.", Said(Section(document, "glance")));
        Assert.Contains("peringkat 4 · Antara negatif", Said(Section(document, "k-seruyan")));
    }

    [Fact]
    public void A_move_within_noise_is_called_no_change_and_the_intervals_stand_with_the_figures()
    {
        var said = Said(Section(Write(Briefs.Of(Briefs.Quiet() with { Incidents = [Briefs.Incident(IncidentStage.Open)] })), "k-sampit"));

        Assert.Contains("Pangsa positif 62% (48% sampai 74%) dari 50 berita; petunjuk.", said);
        Assert.Contains("Sejak ringkasan lalu −3 poin, masih dalam batas derau.", said);
        Assert.Contains("Dibanding 28 hari sebelumnya −12 poin (−21 sampai −3): memburuk.", said);
        Assert.Contains("Keterlihatan era konflik di halaman pertama 18%, pada ringkasan lalu 12%.", said);
    }

    [Fact]
    public void What_could_not_be_read_is_said_and_is_no_zero()
    {
        var brief = Briefs.Of(Briefs.Quiet() with { Score = null }) with { Sources = new(3, [Briefs.Down("Bing", Briefs.Since.AddHours(2))], [], Briefs.Since) };

        Assert.Contains("Sampit|not read|–|", Said(Section(Write(brief, "en"), "glance")));
        Assert.Contains("3 sources can be read, 1 cannot.", Said(Section(Write(brief, "en"), "sources")));
        Assert.True(brief.HasNews);
        Assert.False((brief with { Sources = new(3, [Briefs.Down("Bing", Briefs.Since.AddDays(-2))], [], Briefs.Since) }).HasNews);
    }

    [Fact]
    public void Corrections_are_told_with_who_made_them()
    {
        var correction = new BriefCorrection("Pasar dibuka", "https://a.example/1", "Siti", Briefs.At.AddHours(-3), Tone.Positive, "", [], false);

        var said = Said(Section(Write(Briefs.Of(Briefs.Quiet() with { Corrections = [correction] })), "corrections"));

        Assert.Contains("Pasar dibuka Siti, Sampit, 17 Agu 04.00 positif,masa kini,tanpa risiko", said);
    }

    [Fact]
    public void The_mail_is_whole_escaped_and_leads_only_where_a_browser_may_go()
    {
        var hostile = Briefs.Quiet("<b>Sampit</b>") with
        {
            Pages = [Briefs.Page([Briefs.Result(1, "javascript:alert(1)") with { Title = "<script>alert(1)</script>" }, Briefs.Result(2, "https://a.example/?a=1&b=\"2")])],
        };

        var html = BriefMail.Html(BriefWriter.Write(Briefs.Of(hostile), "id", new() { Link = "http://dasbor.example" }));

        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<b>Sampit", html);
        Assert.DoesNotContain("href=\"javascript", html);
        Assert.DoesNotContain("<img", html);
        Assert.Contains("href=\"https://a.example/?a=1&amp;b=&quot;2\"", html);
        Assert.Contains("href=\"http://dasbor.example/brief/2026-08-17\"", html);
        Assert.EndsWith("</html>", html);
    }
}
