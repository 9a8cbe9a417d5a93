using System.CommandLine;
using System.Globalization;
using ReputationWatch.Briefing;
using ReputationWatch.Dashboard.Exporting;
using ReputationWatch.Delivering;
using ReputationWatch.Single.Hosting;

namespace ReputationWatch.Single.CommandLine;

/// <summary><c>brief</c>, <c>brief list</c> and <c>brief set</c>: the daily brief, the stored ones, and when it comes.</summary>
static class BriefCommand
{
    const int MostListed = 400;

    static readonly Option<string?> Date = new("--date") { Description = "The stored brief of a day such as 2026-11-21 (default: what today's would tell now)" };
    static readonly Option<string> Format = Formats();
    static readonly Option<string?> Language = new("--language") { Description = "id or en (default: the language of the settings)" };
    static readonly Option<bool> Send = new("--send") { Description = "Store today's brief now and send it to everybody who gets one; its hour then sends no other" };

    static readonly Option<string?> On = new("--on") { Description = "true or false: whether there is a daily brief" };
    static readonly Option<string?> Hour = new("--hour") { Description = "When it comes, such as 07:00" };
    static readonly Option<string?> Zone = new("--zone") { Description = "The zone of that hour, such as Asia/Makassar" };
    static readonly Option<string?> Link = new("--link") { Description = "Where readers reach the dashboard, such as http://192.168.1.10:5080; \"\" for no links" };

    public static Command Create()
    {
        var list = new Command("list", "List the stored briefs, newest first");
        list.SetAction(ListAsync);
        var set = new Command("set", "Change when the brief comes; without a change show it") { On, Hour, Zone, Link, DeliveryVerbs.Who, Reason };
        set.SetAction(SetAsync);
        var command = new Command("brief", "Show the daily brief, or send today's now") { Date, Format, Language, Send, list, set };
        command.SetAction(RunAsync);
        return command;
    }

    static readonly Option<string?> Reason = new("--reason") { Description = "Why; stored with the change" };

    static Option<string> Formats()
    {
        var format = new Option<string>("--format") { Description = "text, html or json", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "html", "json");
        return format;
    }

    static Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        if (parsed.GetValue(Language) is { } language and not ("id" or "en")) throw new UsageException($"--language \"{language}\" does not do; write id or en");
        if (!parsed.GetValue(Send)) return ShowAsync(parsed, ct);
        return parsed.GetValue(Date) is null ? SendAsync(parsed, ct) : throw new UsageException("--send sends today's brief; leave out --date");
    }

    static async Task<int> ShowAsync(ParseResult parsed, CancellationToken ct)
    {
        var day = Day(parsed);
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var desk = services.GetRequiredService<BriefDesk>();
        var brief = day is null ? await desk.LookAsync(services.GetRequiredService<TimeProvider>().GetUtcNow(), ct) : await desk.FindAsync(day, ct);
        if (brief is null) throw new WorkFailedException($"there is no brief of {parsed.GetValue(Date)}; write: reputationwatch brief list");

        await WriteAsync(parsed, services, brief, ct);
        return 0;
    }

    static async Task<int> SendAsync(ParseResult parsed, CancellationToken ct)
    {
        using var office = Office.Open(DataOption.Of(parsed), "brief");
        await using var services = await office.StartServicesAsync(ct);
        var clock = services.GetRequiredService<TimeProvider>();
        if (await services.GetRequiredService<BriefDesk>().SendAsync(clock.GetUtcNow(), ct) is not { } brief)
            throw new WorkFailedException("today's brief is stored and on its way already; nobody gets it twice. write: reputationwatch brief list");

        // What cannot be delivered now stays in the outbox for the server.
        while (await services.GetRequiredService<DeliveryCycle>().RunAsync(clock, ct) > 0) { }
        await WriteAsync(parsed, services, brief, ct);
        return 0;
    }

    static async Task WriteAsync(ParseResult parsed, IServiceProvider services, Brief brief, CancellationToken ct)
    {
        var language = parsed.GetValue(Language) ?? services.GetRequiredService<Watching.CycleSettings>().Language;
        var settings = (await services.GetRequiredService<BriefDesk>().PlanAsync(ct)).Settings;
        Console.WriteLine(parsed.GetRequiredValue(Format) switch
        {
            "html" => BriefMail.Html(BriefWriter.Write(brief, language, settings)),
            "json" => BriefJson.Write(brief),
            _ => BriefText.Of(brief, language, settings),
        });
    }

    static async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var services = await Office.ReadAsync(DataOption.Of(parsed), ct);
        foreach (var line in await services.GetRequiredService<BriefDesk>().ListAsync(MostListed, ct))
            Console.WriteLine($"{BriefMessages.DayText(line.Day)} composed {Time(line.At)}, since {Time(line.Since)}, {(line.HasNews ? "with news" : "no news")}");
        return 0;
    }

    static async Task<int> SetAsync(ParseResult parsed, CancellationToken ct)
    {
        var draft = new BriefDraft(parsed.GetValue(On), parsed.GetValue(Hour), parsed.GetValue(Zone), parsed.GetValue(Link));
        if (draft != new BriefDraft(null, null, null, null))
        {
            var reason = parsed.GetValue(Reason) ?? throw new UsageException("a change is stored with its reason; write --reason WHY");
            var code = await DeliveryVerbs.ActAsync(
                parsed, "saved", (services, now) => services.GetRequiredService<BriefDesk>().SaveAsync(draft, parsed.GetRequiredValue(DeliveryVerbs.Who), reason, now, ct), ct);
            if (code != 0) return code;
        }

        await using var reading = await Office.ReadAsync(DataOption.Of(parsed), ct);
        var (_, settings, due) = await reading.GetRequiredService<BriefDesk>().PlanAsync(ct);
        var (on, hour, zone, link) = BriefDraft.Of(settings);
        Console.WriteLine($"on={on} hour={hour} zone={zone} link={link} next={(settings.IsOn && due is { } next ? Time(next) : "-")}");
        return 0;
    }

    static DateOnly? Day(ParseResult parsed) => parsed.GetValue(Date) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new UsageException($"--date \"{text}\" is no day; write it as 2026-11-21");

    static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm'Z'", CultureInfo.InvariantCulture);
}
