using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Tests.Fakes;
using ReputationWatch.Tests.Support;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Pages;

public sealed class ContextRoutesTests
{
    static readonly KeywordId Serang = new("serang");

    [Theory]
    [InlineData("id", "Dari 24 pemberitaan: 12 tampaknya tentang kata kunci ini, 12 tentang hal lain.", "Bila semua dipakai")]
    [InlineData("en", "Of 24 mentions, 12 seem to be about this keyword and 12 about something else.", "All taken")]
    public async Task Suggestions_stand_below_the_keywords_form_with_their_examples(string language, string senses, string all)
    {
        var office = Office();
        office.Keywords[Serang] = Sample.Summary(new() { Id = Serang, Name = "Serang" }, null);
        await using var desk = await Desk.OpenAsync(office);
        using var browser = desk.Browse(language);

        var page = await browser.GetAsync("/k/serang/edit");

        Assert.Contains(senses, page.TextOf("#contexts"), StringComparison.Ordinal);
        Assert.Contains(all, page.TextOf("#contexts"), StringComparison.Ordinal);
        Assert.Contains("Israel serang Gaza lagi", page.Page.QuerySelectorAll("#contexts q").Select(q => q.TextContent));
    }

    [Fact]
    public async Task What_is_ticked_is_taken_and_what_was_set_stays()
    {
        await using var desk = await Desk.OpenAsync(Office());
        using var browser = desk.Browse();

        var done = await browser.SubmitAsync(await browser.GetAsync("/k/serang/edit"), "/k/serang/contexts", ("require.0", "banten"), ("exclude.0", "israel"));

        var keyword = desk.Office.Keywords[Serang].Keyword;
        Assert.Equal(["Ciruas", "banten"], keyword.RequiredContexts);
        Assert.Equal(["israel"], keyword.ExcludedContexts);
        Assert.Contains("Tersimpan.", done.TextOf("main .notice"), StringComparison.Ordinal);
        Assert.DoesNotContain("israel", done.Page.QuerySelectorAll("#contexts input").Select(i => i.GetAttribute("value")));
    }

    [Fact]
    public async Task Nothing_improper_is_taken_and_an_unknown_keyword_is_not_found()
    {
        await using var desk = await Desk.OpenAsync(Office());
        using var browser = desk.Browse();
        var page = await browser.GetAsync("/k/serang/edit");

        var refused = await browser.SubmitAsync(page, "/k/serang/contexts", ("require.0", new string('a', 81)));

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(["Ciruas"], desk.Office.Keywords[Serang].Keyword.RequiredContexts);
    }

    [Fact]
    public async Task A_keyword_with_few_mentions_is_told_so()
    {
        var office = Office();
        office.Mentions.RemoveRange(5, office.Mentions.Count - 5);
        await using var desk = await Desk.OpenAsync(office);
        using var browser = desk.Browse("en");

        Assert.Contains("Too few mentions yet: 5 show the name, at least 20 are needed.", (await browser.GetAsync("/k/serang/edit")).TextOf("#contexts"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_a_result_page_showed_and_the_contexts_kept_out_is_counted_too_and_not_excluded_again()
    {
        var office = Office();
        office.Mentions.RemoveAll(m => m.Outlet == "other");
        var kept = Rows().Where(r => r.Sense == "other").Select((r, i) => new PageEntry(i + 1, $"https://else.example/{i}", r.Title, "Lain", Tone.Neutral, Era.Present, Relevant: false));
        office.Pages.Clear();
        office.Pages.Add(new(Sample.Bing, Sample.Now.AddDays(-2), Sample.Now.AddDays(-1), [.. kept]));
        await using var desk = await Desk.OpenAsync(office);

        var advice = await desk.Client().GetFromJsonAsync<JsonElement>("/api/v1/keywords/serang/contexts", TestContext.Current.CancellationToken);

        Assert.Equal(("suggested", 24), (advice.GetProperty("verdict").GetString(), advice.GetProperty("texts").GetInt32()));
        Assert.Contains("pemkot", advice.GetProperty("require").EnumerateArray().Select(e => e.GetProperty("phrase").GetString()));
        Assert.Empty(advice.GetProperty("exclude").EnumerateArray());
    }

    static FakeOffice Office()
    {
        var office = Sample.Office();
        office.Keywords[Serang] = Sample.Summary(new() { Id = Serang, Name = "Serang", RequiredContexts = ["Ciruas"] }, null);
        office.Mentions.Clear();
        office.Mentions.AddRange(Rows().Select((r, i) => SampleMentions.Of($"serang-{i}", i + 1, r.Title, r.Snippet, Tone.Neutral, r.Sense)));
        return office;
    }

    static IEnumerable<(string Sense, string Title, string Snippet)> Rows() =>
        File.ReadLines(Path.Combine(Places.Root, "tests", "fixtures", "contexts", "serang.tsv")).Select(l => l.Split('\t')).Select(f => (f[0], f[1], f[2]));
}
