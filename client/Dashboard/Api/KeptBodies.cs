using System.Globalization;
using Microsoft.AspNetCore.Http;
using ReputationWatch.Watching;

namespace ReputationWatch.Dashboard.Api;

/// <summary>
/// Hands out a body that came from anywhere: as plain text to be saved, whatever it calls itself. It is never rendered here,
/// where its scripts would run under our name; <c>nosniff</c> goes out with every answer.
/// </summary>
static class KeptBodies
{
    public const string ContentType = "text/plain";

    public static IResult Download(KeptBody body) =>
        Results.Bytes(body.Bytes, ContentType, $"{body.Source}-{body.At.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}.txt", lastModified: body.At);
}
