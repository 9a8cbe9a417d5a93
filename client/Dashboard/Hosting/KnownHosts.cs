using System.Net;
using Microsoft.AspNetCore.Http;

namespace ReputationWatch.Dashboard.Hosting;

/// <summary>Answers only by a name that is ours; see <see cref="DashboardOptions.AllowedHosts"/>.</summary>
sealed class KnownHosts(DashboardOptions options)
{
    /// <summary>Refuses a request that was sent to another name. Health is told to anybody.</summary>
    public Task CheckAsync(HttpContext context, RequestDelegate next)
    {
        if (IsOurs(context.Request.Host.Host) || context.Request.Path.Value is "/healthz" or "/livez" or "/readyz") return next(context);

        return TypedResults.Problem(
            $"\"{context.Request.Host.Host}\" is not a name of this dashboard; add it to Dashboard:AllowedHosts, or come by localhost or an IP address",
            statusCode: StatusCodes.Status400BadRequest, title: "Unknown host").ExecuteAsync(context);
    }

    // Rebinding needs a name: whoever came by an address came to us.
    internal bool IsOurs(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || IPAddress.TryParse(host.Trim('[', ']'), out _)
        || options.AllowedHosts.Any(allowed => allowed == "*" || allowed.Equals(host, StringComparison.OrdinalIgnoreCase));
}
