using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using ReputationWatch.Crawling;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>What the generated description cannot know by itself.</summary>
static class ApiDescription
{
    public static void Configure(OpenApiOptions options)
    {
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new()
            {
                Title = "ReputationWatch",
                Version = "v1",
                Description = "Reputation and search visibility of tracked keywords. Errors are application/problem+json and say what to write instead. A source that could not be read leaves a gap, never a zero.",
            };
            return Task.CompletedTask;
        });
        // Ids are structs with a converter of their own, which the generator sees as anything at all.
        options.AddSchemaTransformer((schema, context, _) =>
        {
            if (context.JsonTypeInfo.Type == typeof(KeywordId) || context.JsonTypeInfo.Type == typeof(SourceId)) schema.Type = JsonSchemaType.String;
            return Task.CompletedTask;
        });
    }
}
