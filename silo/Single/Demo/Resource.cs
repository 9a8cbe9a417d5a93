namespace ReputationWatch.Single.Demo;

/// <summary>Texts that are built into the program.</summary>
static class Resource
{
    /// <summary>The whole text of a file of this folder.</summary>
    public static string Text(string name)
    {
        using var reader = new StreamReader(typeof(Resource).Assembly.GetManifestResourceStream(typeof(Resource), name)!);
        return reader.ReadToEnd();
    }

    /// <summary>Its lines, without empty ones.</summary>
    public static string[] Lines(string name) => Text(name).Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
