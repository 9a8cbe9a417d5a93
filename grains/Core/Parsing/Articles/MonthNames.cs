using System.Collections.Frozen;

namespace ReputationWatch.Parsing;

/// <summary>The months by name in the languages that cover Indonesia from abroad: the dates of sources are read by <see cref="DateWords"/>.</summary>
internal static class MonthNames
{
    static readonly string[] Foreign =
    [
        "januar jänner jan janvier janv enero ene gennaio gen janeiro januari ocak января stycznia",
        "februar feber feb février fevrier févr fevr febrero febbraio fevereiro fev februari şubat февраля lutego",
        "märz maerz mrz mär mars marzo mar março marco maart mrt mart марта marca",
        "april apr avril avr abril abr aprile nisan апреля kwietnia",
        "mai mayo maggio mag maio mei mayıs мая maja",
        "juni juin junio jun giugno giu junho haziran июня czerwca",
        "juli juillet juil julio jul luglio lug julho temmuz июля lipca",
        "august aug août aout agosto ago augustus ağustos августа sierpnia",
        "september sept sep septembre septiembre settembre set setembro eylül сентября września",
        "oktober okt octobre octubre oct ottobre ott outubro out ekim октября października",
        "november nov novembre noviembre novembro kasım ноября listopada",
        "dezember dez décembre decembre déc diciembre dic dicembre dezembro december aralık декабря grudnia",
    ];

    static readonly FrozenDictionary<string, int> ByName = Foreign
        .SelectMany((names, i) => names.Split(' ').Select(name => (Name: name, Month: i + 1)))
        .Concat(DateWords.Months.Select(m => (Name: m.Key, Month: m.Value)))
        .DistinctBy(m => m.Name)
        .ToFrozenDictionary(m => m.Name, m => m.Month, StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12; null where it is no month.</summary>
    public static int? Number(string name) => ByName.TryGetValue(name, out var month) ? month : null;
}
