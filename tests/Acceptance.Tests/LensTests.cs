using ReputationWatch.Assessing;
using ReputationWatch.Importing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Tests.Support.History;
using ReputationWatch.Watching;

namespace ReputationWatch.Acceptance.Tests;

public sealed class LensTests
{
    const string Dermaga =
        """{"id":"dermaga-2003","name":"Kerusuhan Dermaga","start":"2003-04-01","end":"2003-04-20","region":"Kalimantan Tengah","names":["kerusuhan dermaga"],"places":[],"groups":[],"terms":[]}""";

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_offices_lens_judges_from_the_next_cycle_on_and_leaves_what_is_stored()
    {
        using var folder = new TemporaryFolder();
        await using var host = await SingleHost.StartAsync(folder.Path);
        await host.Runner.RunAsync(until: ScriptedHistory.Start.AddHours(2));

        await ImportAsync(host, 1, "Mengenang kerusuhan dermaga di Sampit");
        var saved = await host.Lenses.SaveAsync(Lenses.Parse(Dermaga), "Siti", "uji", host.Runner.Clock.GetUtcNow(), Ct);
        await ImportAsync(host, 2, "Peringatan kerusuhan dermaga digelar di Sampit");
        await host.Lenses.SwitchOffAsync("dermaga-2003", "Siti", "uji", host.Runner.Clock.GetUtcNow(), Ct);
        await ImportAsync(host, 3, "Warga Sampit menolak lupa kerusuhan dermaga");

        Assert.True(saved.IsDone);
        var clippings = (await host.Reader.MentionsAsync(new("sampit"), new(Limit: 1000), Ct)).Where(m => m.FirstSource == ClippingImport.Source);
        Assert.Equal(
            [("Mengenang", Era.Present), ("Peringatan", "dermaga-2003"), ("Warga", Era.Present)],
            clippings.Select(m => (m.Title.Split(' ')[0], m.Assessment.Era.Lens)).Order());
    }

    [Fact]
    public async Task The_command_line_lists_shows_tries_sets_switches_off_and_takes_back()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "track Sampit");
        var file = folder.File("dermaga.json");
        await File.WriteAllTextAsync(file, Dermaga, Ct);

        var preview = await RunAsync(folder, $"lens preview \"{file}\" --keyword Sampit");
        var set = await RunAsync(folder, $"lens set \"{file}\" --who Siti --reason \"sebutan setempat\"");
        var list = await RunAsync(folder, "lens list");
        var show = await RunAsync(folder, "lens show dermaga-2003");
        var off = await RunAsync(folder, "lens off poso --reason uji");
        var reset = await RunAsync(folder, "lens reset dermaga-2003 --reason uji");
        var unknown = await RunAsync(folder, "lens off dermaga-2003 --reason uji");

        Assert.Equal([0, 0, 0, 0, 0, 0, 2], new[] { preview, set, list, show, off, reset, unknown }.Select(r => r.Code));
        Assert.Contains("0 mentions read, 0 hold a phrase: 0 newly about, 0 newly mentions, 0 no longer; nothing was stored", preview.Out);
        Assert.Contains("dermaga-2003 is on, from the next look on", set.Out);
        Assert.Contains("sebutan setempat", list.Out);
        Assert.Equal(Lenses.Parse(Dermaga).Names, Lenses.Parse(show.Out).Names);
        Assert.Contains("poso is off", off.Out);
        Assert.Contains("dermaga-2003 is gone", reset.Out);
        Assert.Contains("there is no lens \"dermaga-2003\"; write one of aceh-gam", unknown.Error);
    }

    [Theory]
    [InlineData("\"kerusuhan dermaga\"", "\"banjir\"", "names: \"banjir\" is an everyday word")]
    [InlineData("\"end\":\"2003-04-20\"", "\"end\":\"2003-03-20\"", "comes before the first")]
    [InlineData("\"names\":", "\"nama\":", "is no lens")]
    public async Task A_lens_that_is_wrong_is_refused_with_what_to_write_instead(string right, string wrong, string says)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("lensa.json");
        await File.WriteAllTextAsync(file, Dermaga.Replace(right, wrong, StringComparison.Ordinal), Ct);

        var (code, output, error) = await RunAsync(folder, $"lens set \"{file}\" --reason uji");

        Assert.Equal((2, ""), (code, output));
        Assert.Contains(says, error);
    }

    [Theory]
    [InlineData("""{"id":"x"}""", "it lacks what stands here with an example: \"name\": \"Kerusuhan Dermaga\"; \"start\": \"2003-04-01\"")]
    [InlineData("[]", "write one object")]
    [InlineData("""{"id":null}""", "\"id\": \"dermaga-2003\"")]
    [InlineData("{", "is no lens")]
    public async Task A_file_that_is_no_lens_is_told_what_is_missing_in_words_of_the_file(string json, string says)
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("lensa.json");
        await File.WriteAllTextAsync(file, json, Ct);

        var (code, _, error) = await RunAsync(folder, $"lens set \"{file}\" --reason uji");

        Assert.Equal(2, code);
        Assert.Contains(says, error);
        Assert.DoesNotContain("ReputationWatch.", error);
        Assert.DoesNotContain("System.", error);
    }

    [Fact]
    public async Task Wrong_use_of_a_verb_below_another_points_to_that_ones_help() =>
        Assert.Contains("See: reputationwatch lens off --help", (await Reputationwatch.RunAsync("lens off poso")).Error);

    [Fact]
    public async Task Contexts_are_suggested_for_a_tracked_name_once_there_are_enough_mentions()
    {
        using var folder = new TemporaryFolder();
        await RunAsync(folder, "track Serang");
        var few = await RunAsync(folder, "contexts Serang");
        Assert.Equal((0, "too few mentions: 0 show the name, at least 20 are needed"), (few.Code, few.Out.Trim()));

        await using (var host = await SingleHost.StartAsync(folder.Path))
        {
            var rows = File.ReadLines(Path.Combine(Places.Root, "tests", "fixtures", "contexts", "serang.tsv")).Select(l => l.Split('\t'));
            var clippings = rows.Select((r, i) => new Clipping(i + 2, "Serang", r[1], null, "Koran", "1 Maret 2026", r[2])).ToList();
            await host.Import.ImportAsync(new(clippings, []), host.Runner.Clock.GetUtcNow(), Ct);
            await host.Runner.Directory.Get(new("serang")).CheckAsync(CheckReason.Beat);
        }

        var many = await RunAsync(folder, "contexts Serang");
        Assert.Contains("24 mentions show the name: 12 about the keyword, 12 about something else", many.Out);
        Assert.Contains("--exclude", many.Out);
        Assert.Contains("saling serang", many.Out);
    }

    static async Task ImportAsync(SingleHost host, int line, string title)
    {
        host.Runner.Clock.Advance(TimeSpan.FromMinutes(1));
        await host.Import.ImportAsync(new([new(line, "Sampit", title, null, "Koran", "1 Maret 2026", "")], []), host.Runner.Clock.GetUtcNow(), Ct);
        await host.Runner.Directory.Get(new("sampit")).CheckAsync(CheckReason.Beat);
    }

    static Task<(int Code, string Out, string Error)> RunAsync(TemporaryFolder folder, string arguments) => Reputationwatch.RunAsync($"{arguments} --data \"{folder.Path}\"");
}
