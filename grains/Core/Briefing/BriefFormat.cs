using System.Globalization;
using ReputationWatch.Delivering;

namespace ReputationWatch.Briefing;

/// <summary>Numbers and times as readers of a language write them. Pure: asks no machine's culture.</summary>
sealed class BriefFormat(string language, string timeZone)
{
    static readonly string[] IndonesianDays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
    static readonly string[] EnglishDays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
    static readonly string[] IndonesianMonths = ["Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"];
    static readonly string[] EnglishMonths = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary><c>en</c> or <c>id</c>.</summary>
    public string Language => _english ? "en" : "id";

    readonly bool _english = language == "en";

    readonly NumberFormatInfo _numbers = language == "en"
        ? new() { NumberGroupSeparator = ",", NumberDecimalSeparator = ".", NegativeSign = "−" }
        : new() { NumberGroupSeparator = ".", NumberDecimalSeparator = ",", NegativeSign = "−" };

    public string Count(long value) => value.ToString("N0", _numbers);

    /// <summary>0.42 as "42%".</summary>
    public string Percent(double share) => Count((long)Math.Round(share * 100)) + "%";

    /// <summary>0.03 as "+3": percentage points with their sign.</summary>
    public string Points(double difference) => Math.Round(difference * 100) is var points && points > 0 ? $"+{Count((long)points)}" : Count((long)points);

    /// <summary>"Sabtu, 21 Nov 2026".</summary>
    public string LongDay(DateOnly day) => $"{(_english ? EnglishDays : IndonesianDays)[(int)day.DayOfWeek]}, {Day(day)}";

    /// <summary>"21 Nov 2026".</summary>
    public string Day(DateOnly day) => $"{Count(day.Day)} {(_english ? EnglishMonths : IndonesianMonths)[day.Month - 1]} {day.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>"21 Nov 2026 07.00 WIB".</summary>
    public string Moment(DateTimeOffset at) => $"{Day(DateOnly.FromDateTime(Local(at)))} {Clock(at)} {Zone}";

    /// <summary>"21 Nov 07.00".</summary>
    public string Short(DateTimeOffset at) =>
        Local(at) is var local ? $"{Count(local.Day)} {(_english ? EnglishMonths : IndonesianMonths)[local.Month - 1]} {Clock(at)}" : "";

    /// <summary>"07.00".</summary>
    public string Clock(DateTimeOffset at) => Local(at).ToString(_english ? "HH':'mm" : "HH'.'mm", CultureInfo.InvariantCulture);

    /// <summary>What people there call their time.</summary>
    public string Zone => timeZone switch
    {
        "Asia/Jakarta" or "Asia/Pontianak" => "WIB",
        "Asia/Makassar" => "WITA",
        "Asia/Jayapura" => "WIT",
        _ => timeZone,
    };

    DateTime Local(DateTimeOffset at) => LocalTime.At(at, timeZone);
}
