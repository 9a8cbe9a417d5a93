using ReputationWatch.Assessing;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Input;

/// <summary>What the rules of lenses say to programs and on the command line, in English.</summary>
public static class LensText
{
    /// <summary>What is wrong and what to write instead, in whole sentences.</summary>
    public static string Says(LensFault fault) => Words.English.Lenses.Says(fault);
}
