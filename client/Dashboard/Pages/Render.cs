using Microsoft.AspNetCore.Http.HttpResults;

namespace ReputationWatch.Dashboard.Pages;

static class Render
{
    /// <summary>A page with its view. Nothing streams: the status is right and the page is whole.</summary>
    public static RazorComponentResult<TPage> Page<TPage, TView>(TView view, int status = 200)
        where TPage : ViewPage<TView>
        where TView : class =>
        new(new Dictionary<string, object?> { [nameof(ViewPage<TView>.View)] = view }) { StatusCode = status, PreventStreamingRendering = true };
}
