using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Pages;

namespace ReputationWatch.Dashboard.Hosting;

/// <summary>Answers only by a name that is ours; see <see cref="DashboardOptions.AllowedHosts"/>.</summary>
sealed class KnownHosts(DashboardOptions options)
{
    /// <summary>Refuses a request that was sent to another name. Health is told to anybody, and the page that refuses has its style.</summary>
    public Task CheckAsync(HttpContext context, RequestDelegate next) =>
        IsOurs(context.Request.Host.Host) || IsForAnybody(context.Request.Path) ? next(context) : RefuseAsync(context);

    static bool IsForAnybody(PathString path) => path.Value is "/healthz" or "/livez" or "/readyz" || path.StartsWithSegments("/assets");

    static Task RefuseAsync(HttpContext context)
    {
        var host = context.Request.Host.Host;
        if (ErrorAnswers.ForMachines(context.Request))
        {
            return TypedResults.Problem(
                $"\"{host}\" is not a name of this dashboard; add it to Dashboard:AllowedHosts, or come by localhost or an IP address",
                statusCode: StatusCodes.Status400BadRequest, title: "Unknown host").ExecuteAsync(context);
        }

        var words = context.RequestServices.GetRequiredService<Words>();
        return Render.Page<MessagePage, MessageView>(new(words.UnknownHostTitle, words.UnknownHostText(host), Leads: false), StatusCodes.Status400BadRequest)
            .ExecuteAsync(context);
    }

    // Rebinding needs a name: whoever came by an address came to us.
    internal bool IsOurs(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host.Trim('[', ']'), out _)
        || options.AllowedHosts.Any(allowed => allowed == "*" || allowed.Equals(host, StringComparison.OrdinalIgnoreCase));
}
