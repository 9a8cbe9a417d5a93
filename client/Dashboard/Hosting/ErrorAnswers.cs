using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using ReputationWatch.Dashboard.Language;
using ReputationWatch.Dashboard.Pages;

namespace ReputationWatch.Dashboard.Hosting;

/// <summary>Errors that no endpoint answered itself: a page in words for people, problem details for machines.</summary>
static class ErrorAnswers
{
    public static void OnException(IApplicationBuilder errors) => errors.Run(AnswerAsync);

    public static Task OnEmptyError(StatusCodeContext status) => AnswerAsync(status.HttpContext);

    static Task AnswerAsync(HttpContext context)
    {
        var status = context.Response.StatusCode;
        if (ForMachines(context.Request)) return TypedResults.Problem(statusCode: status).ExecuteAsync(context);

        var words = context.RequestServices.GetRequiredService<Words>();
        var view = status == StatusCodes.Status404NotFound
            ? new MessageView(words.NotFoundTitle, words.NotFoundText)
            : new MessageView(words.ErrorTitle, words.ErrorText);
        return Render.Page<MessagePage, MessageView>(view, status).ExecuteAsync(context);
    }

    /// <summary>Whether a program asks, to which a page in words says nothing.</summary>
    public static bool ForMachines(HttpRequest request) =>
        request.Path.StartsWithSegments("/api") || request.Path.StartsWithSegments("/openapi") || request.Path.StartsWithSegments("/assets");
}
