namespace ReputationWatch.Adapters.Http;

/// <summary>Names hosts.</summary>
static class HostNames
{
    /// <summary>The host as it goes over the wire; null for one that no name server could be asked for, on which <see cref="Uri.IdnHost"/> throws.</summary>
    public static string? Of(Uri url)
    {
        try
        {
            return url.IdnHost is { Length: > 0 } host ? host : null;
        }
        catch (UriFormatException)
        {
            return null;
        }
    }
}
