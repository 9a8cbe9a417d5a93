using ReputationWatch.Dashboard.Language;
using ReputationWatch.Importing;

namespace ReputationWatch.Dashboard.Importing;

/// <summary>What an import says to programs and on the command line, in English.</summary>
public static class ImportText
{
    /// <summary>What is wrong with a row, as a part of a sentence.</summary>
    public static string What(BadClipping bad) => Words.English.Import.What(bad);

    /// <summary>What to write instead, as a part of a sentence.</summary>
    public static string Instead(BadClipping bad) => Words.English.Import.Instead(bad);

    /// <summary>Why a file cannot be read and what to do, in whole sentences.</summary>
    public static string Says(ClippingFile.Unreadable file) => Words.English.Import.Says(file);
}
