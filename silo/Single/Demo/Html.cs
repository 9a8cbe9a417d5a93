using System.Net;

namespace ReputationWatch.Single.Demo;

/// <summary>The frame of every page of the sample web, with the mark that nobody can overlook.</summary>
static class Html
{
    /// <summary>A whole page.</summary>
    /// <param name="title">Plain text.</param>
    /// <param name="body">HTML.</param>
    /// <param name="head">HTML for the head.</param>
    public static string Page(string title, string body, string head = "") => $$"""
        <!DOCTYPE html>
        <html lang="id">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{{Text(title)}}</title>
        {{head}}<style>
        body { font: 16px/1.5 system-ui, sans-serif; max-width: 44rem; margin: 0 auto; padding: 0 1rem 3rem; color: #1d2433 }
        .mark { background: #fff3c4; border-bottom: 2px solid #8a6d00; margin: 0 -1rem 1rem; padding: .5rem 1rem; font-weight: 600 }
        cite, time, .outlet { color: #4a5568; font-style: normal }
        </style>
        </head>
        <body>
        <p class="mark">{{Text(SampleWeb.Mark)}}</p>
        {{body}}
        </body>
        </html>

        """;

    /// <summary>Plain text, safe between tags and in attributes.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);
}
