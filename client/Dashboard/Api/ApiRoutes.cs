using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace ReputationWatch.Dashboard.Api;

/// <summary>The REST API: everything that the pages can do.</summary>
static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").AddEndpointFilter(SameSite.Only);
        api.MapKeywords();
        api.MapHistory();
        api.MapLabels();
        api.MapSources();
        api.MapLenses();
        api.MapLayer();
        api.MapChannels();
        api.MapRecipients();
        api.MapBriefs();
        api.MapCampaigns();
        api.MapAnalysis();
        api.MapRebuilds();
        api.MapExport();
        api.MapImport();
        api.MapEvents();
        api.MapGet("{*path}", (string path) => TypedResults.Problem($"There is nothing at /api/v1/{path}. /openapi/v1.json describes what there is.", statusCode: StatusCodes.Status404NotFound))
            .ExcludeFromDescription();
    }
}
