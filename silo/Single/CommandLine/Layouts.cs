using System.CommandLine;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using Spectre.Console;

namespace ReputationWatch.Single.CommandLine;

/// <summary>The layout of a publisher's page, by the name of a built-in one or from a JSON file.</summary>
static class Layouts
{
    const string Html = "publisher-html";
    const long MostBytes = 64 << 10;

    public static Option<string?> Option { get; } = new("--layout")
    {
        Description = $"For {Html}: a built-in layout ({Names()}) or a JSON file with one",
    };

    /// <summary>
    /// The layout that is meant; null where the format takes none. A publisher's page whose layout is not said is read by the built-in
    /// one for its address.
    /// </summary>
    public static PageLayout? Of(string format, string? said, Uri page)
    {
        if (format != Html)
            return said is null ? null : throw new UsageException($"--layout belongs to --as {Html}, and this is {format}");
        if (said is null)
        {
            return PageLayouts.At(page)?.Layout
                ?? throw new UsageException($"there is no built-in layout for {page.Host}{page.AbsolutePath}; write --layout with one of {Names()}, or with a file of your own");
        }

        return PageLayouts.Find(said)?.Layout ?? FromFile(said);
    }

    public static Command Create()
    {
        var show = new Option<string?>("--show") { Description = "Print one as JSON, to start a layout of your own from" };
        var command = new Command("layouts", "List the built-in layouts of publishers' pages") { show };
        command.SetAction(parsed =>
        {
            if (parsed.GetValue(show) is { } name) Show(name);
            else List();
            return 0;
        });
        return command;
    }

    static void Show(string name)
    {
        var found = PageLayouts.Find(name) ?? throw new UsageException($"there is no built-in layout \"{name}\"; write one of {Names()}");
        Console.WriteLine(LayoutFile.Write(found.Layout));
    }

    static void List()
    {
        var table = new Table().AddColumns("layout", "kind", "outlet", "page");
        foreach (var (layout, page) in PageLayouts.BuiltIn.SelectMany(l => l.Pages.Select(p => (l, p))))
            table.AddRow(layout.Name, layout.Layout.AsksQuery() ? "search" : "feed", Markup.Escape(page.Outlet), Markup.Escape(page.Endpoint.AbsoluteUri));
        Screen.Out.Write(table);
    }

    static PageLayout FromFile(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"there is no layout and no file \"{path}\"; write one of {Names()}, or start a file from: reputationwatch source layouts --show antara");
        if (new FileInfo(path).Length > MostBytes) throw new UsageException($"{path} is larger than {MostBytes >> 10} KiB; a layout is a few lines of JSON");
        try
        {
            return LayoutFile.Parse(File.ReadAllText(path));
        }
        catch (FormatException wrong)
        {
            throw new UsageException($"{path}: {wrong.Message}");
        }
    }

    static string Names() => string.Join(", ", PageLayouts.BuiltIn.Select(l => l.Name));
}
