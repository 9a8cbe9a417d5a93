using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using ReputationWatch.Dashboard.Api;
using ReputationWatch.Dashboard.Hosting;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Pages;
using ReputationWatch.Dashboard.Showing;
using ReputationWatch.Dashboard.Trying;
using ReputationWatch.Labelling;

namespace ReputationWatch.Dashboard;

/// <summary>How a host carries the dashboard: pages, REST API, live updates and health.</summary>
public static class DashboardHosting
{
    /// <summary>
    /// Adds what the dashboard needs. The host itself adds, as singletons, <see cref="Storing.IWatchReader"/>, <see cref="Storing.ISourceStore"/>,
    /// <see cref="Storing.ILabelStore"/>, <see cref="Watching.IWatchDirectory"/>, <see cref="Crawling.IFetcher"/>,
    /// <see cref="ReputationWatch.Importing.ClippingImport"/>, <see cref="Assessing.LensDesk"/>, <see cref="Briefing.BriefDesk"/>, <see cref="Assessing.ContextDesk"/>,
    /// <see cref="Learning.LayerDesk"/>, <see cref="Delivering.DeliveryDesk"/>, <see cref="Delivering.ChannelDesk"/>, <see cref="Delivering.PeopleDesk"/>,
    /// <see cref="Campaigning.CampaignDesk"/>, <see cref="Rebuilding.RebuildDesk"/> and <see cref="Trending.AnalysisDesk"/>, and may add its own <see cref="TimeProvider"/>.
    /// </summary>
    public static IServiceCollection AddDashboard(this IServiceCollection services, DashboardOptions? options = null)
    {
        services.AddSingleton(options ?? new());
        services.TryAddSingleton(TimeProvider.System);

        services.AddRazorComponents();
        services.AddAntiforgery(a => a.Cookie.Name = "reputationwatch.form");
        services.AddHttpContextAccessor();
        services.AddScoped<Visit>();
        services.AddScoped(s => s.GetRequiredService<Visit>().Words);
        services.AddScoped<Format>();
        services.AddScoped<LensNames>();

        services.AddSingleton<CycleWatch>();
        services.AddScoped<Found>();
        services.AddScoped<People>();
        services.AddSingleton<LabelDesk>();
        services.AddSingleton<SourceTrials>();
        services.AddProblemDetails();
        services.AddHealthChecks().AddCheck<StoreHealth>("store");
        services.AddOpenApi("v1", ApiDescription.Configure);
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Converters.Add(new JsonStringEnumConverter(JsonNamingPolicy.CamelCase)));
        return services;
    }

    /// <summary>
    /// Puts the dashboard at the root of the host: pages at <c>/</c>, the API at <c>/api/v1</c>, its description at
    /// <c>/openapi/v1.json</c>, health at <c>/healthz</c>.
    /// </summary>
    public static WebApplication MapDashboard(this WebApplication app)
    {
        app.Use(SecurityHeaders.Send);
        app.Use(new KnownHosts(app.Services.GetRequiredService<DashboardOptions>()).CheckAsync);
        app.UseExceptionHandler(ErrorAnswers.OnException);
        app.UseStatusCodePages(ErrorAnswers.OnEmptyError);

        app.MapSiteFiles();
        app.MapPages();
        app.MapForms();
        app.MapImportPages();
        app.MapApi();
        app.MapOpenApi("/openapi/{documentName}.json");
        app.MapHealthChecks("/healthz");
        return app;
    }
}
