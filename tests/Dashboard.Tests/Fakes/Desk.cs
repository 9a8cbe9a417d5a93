using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using ReputationWatch.Assessing;
using ReputationWatch.Briefing;
using ReputationWatch.Campaigning;
using ReputationWatch.Crawling;
using ReputationWatch.Delivering;
using ReputationWatch.Importing;
using ReputationWatch.Learning;
using ReputationWatch.Rebuilding;
using ReputationWatch.Storing;
using ReputationWatch.Tests.Support;
using ReputationWatch.Trending;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Tests.Fakes;

/// <summary>A host that carries the dashboard over an office in memory.</summary>
public sealed class Desk : IAsyncDisposable
{
    readonly WebApplication _app;

    Desk(WebApplication app, FakeOffice office, FakeWeb web, FakeInbox inbox, FakeLenses lenses, FakeLayers layers, MemoryDelivery delivery, TakingNotifiers sent, FakeCampaigns campaigns, FakeRebuilds rebuilds, ManualClock clock) =>
        (_app, Office, Web, Inbox, Lenses, Layers, Delivery, Sent, Campaigns, Rebuilds, Clock) = (app, office, web, inbox, lenses, layers, delivery, sent, campaigns, rebuilds, clock);

    public FakeOffice Office { get; }

    public FakeWeb Web { get; }

    public FakeInbox Inbox { get; }

    public FakeLenses Lenses { get; }

    public FakeLayers Layers { get; }

    public MemoryDelivery Delivery { get; }

    /// <summary>What tests of channels came to.</summary>
    public TakingNotifiers Sent { get; }

    public required FakeBriefs Briefs { get; init; }

    public FakeCampaigns Campaigns { get; }

    public FakeRebuilds Rebuilds { get; }

    public ManualClock Clock { get; }

    /// <summary>Where it listens, with <see cref="OpenToBrowsersAsync"/>.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>In memory, without a socket.</summary>
    public static Task<Desk> OpenAsync(FakeOffice? office = null, DashboardOptions? options = null) => OpenAsync(office, host => host.UseTestServer(), options);

    /// <summary>On a free port of the loopback.</summary>
    public static Task<Desk> OpenToBrowsersAsync(FakeOffice? office = null) =>
        OpenAsync(office, host => host.UseKestrel(k => k.Listen(IPAddress.Loopback, 0)));

    static async Task<Desk> OpenAsync(FakeOffice? office, Action<IWebHostBuilder> listen, DashboardOptions? options = null)
    {
        office ??= Sample.Office();
        var (web, clock) = (new FakeWeb(), new ManualClock(Sample.Now));
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        listen(builder.WebHost);
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IWatchReader>(office);
        builder.Services.AddSingleton<IWatchDirectory>(office);
        builder.Services.AddSingleton<ISourceStore>(office);
        builder.Services.AddSingleton<ILabelStore>(office);
        builder.Services.AddSingleton<IFetcher>(web);
        var inbox = new FakeInbox(office);
        builder.Services.AddSingleton(new ClippingImport(inbox, inbox));
        var lenses = new FakeLenses(office);
        builder.Services.AddSingleton(new LensDesk(lenses, Assessor.BuiltIn)).AddSingleton(new ContextDesk(lenses, office, Assessor.BuiltIn));
        var layers = new FakeLayers();
        builder.Services.AddSingleton(new LayerDesk(office, layers));
        var (delivery, sent) = (new MemoryDelivery(), new TakingNotifiers());
        var desk = delivery.Desk("log", "smtp");
        builder.Services.AddSingleton(desk).AddSingleton(new ChannelDesk(desk, delivery, new PlainBox(), sent)).AddSingleton(new PeopleDesk(desk, delivery, office));
        var briefs = new FakeBriefs(office);
        var composer = new BriefReader(office, office, briefs, new LensDesk(lenses, Assessor.BuiltIn));
        builder.Services.AddSingleton(new BriefDesk(briefs, composer, new BriefCycle(briefs, composer, desk)));
        var campaigns = new FakeCampaigns();
        campaigns.Changes.AddRange(Sample.Campaigns());
        builder.Services.AddSingleton(new CampaignDesk(campaigns, office)).AddSingleton(new AnalysisDesk(office, office, campaigns));
        var rebuilds = new FakeRebuilds();
        builder.Services.AddSingleton(new RebuildDesk(rebuilds, Assessor.BuiltIn));
        builder.Services.AddDashboard(options);
        var app = builder.Build();
        app.MapDashboard();
        await app.StartAsync();
        return new(app, office, web, inbox, lenses, layers, delivery, sent, campaigns, rebuilds, clock) { Briefs = briefs };
    }

    /// <summary>A program that calls the API.</summary>
    public HttpClient Client() => _app.GetTestClient();

    /// <summary>A person's browser with cookies and without JavaScript.</summary>
    public Browser Browse(string? language = null) => new(_app.GetTestServer(), language);

    public async ValueTask DisposeAsync() => await _app.DisposeAsync();
}
