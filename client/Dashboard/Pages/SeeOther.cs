using Microsoft.AspNetCore.Http;

namespace ReputationWatch.Dashboard.Pages;

/// <summary>303: whatever was posted, the browser gets this address.</summary>
sealed class SeeOther(string address) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        context.Response.Headers.Location = address;
        return Task.CompletedTask;
    }
}
