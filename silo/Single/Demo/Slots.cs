using System.Globalization;
using System.Text.RegularExpressions;

namespace ReputationWatch.Single.Demo;

/// <summary>Fills the slots of a template, so that a text used again tells of another village, number and day.</summary>
static partial class Slots
{
    /// <summary>The year of the old conflict.</summary>
    public const int ConflictYear = 2001;

    // Lists of coprime lengths: two of them in one title repeat together only after the product of their lengths.
    static readonly string[] Villages =
    [
        "Karang Melati", "Lubuk Pandan", "Teluk Kemuning", "Sungai Jernih", "Bukit Cempaka", "Kampung Jangkar", "Parit Nipah",
        "Ujung Pasir", "Rawa Kenanga", "Simpang Lentera", "Pulau Tempurung", "Tanah Sepang", "Kebun Randu", "Muara Dedap",
        "Seberang Teratai", "Batu Layar", "Lorong Kenari", "Pematang Selasih", "Kuala Anyam",
    ];
    static readonly string[] Towns = ["Batu Kelambu", "Karang Selasih", "Teluk Beringin", "Bukit Anyelir", "Ujung Cemara"];
    static readonly string[] Schools =
        ["SMPN 1 Seruni", "SMAN 2 Seruni", "SMKN 1 Seruni", "SMPN 4 Seruni", "SMAN 3 Seruni", "SMKN 2 Seruni", "SMPN 6 Seruni"];
    static readonly string[] Clubs = ["Bintang Kelambu", "Elang Anyelir", "Putra Selasih", "Gelora Beringin"];
    static readonly string[] Scores = ["1-0", "2-0", "2-1"];
    static readonly string[] Draws = ["0-0", "1-1", "2-2"];
    static readonly string[] Weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    /// <summary>The text with its slots filled.</summary>
    /// <param name="text">A title or lead.</param>
    /// <param name="template">The template's number; the same number and round fill title and lead alike.</param>
    /// <param name="round">How often the template was used before.</param>
    /// <param name="at">The time of publication, local.</param>
    public static string Fill(string text, int template, int round, DateTimeOffset at)
    {
        return Slot().Replace(text, match => Value(match.Groups[1].Value));

        string Value(string slot) => slot switch
        {
            "desa" => Pick(Villages),
            "kota" => Pick(Towns),
            "sekolah" => Pick(Schools),
            "klub" => Pick(Clubs),
            "skor" => Pick(Scores),
            "imbang" => Pick(Draws),
            "n" => Number(12, 480),
            "m" => Number(2, 9),
            "pct" => Number(3, 19),
            "nilai" => Number(81, 98),
            "harga" => Number(38, 92),
            "miliar" => Number(2, 40),
            "tahun" => Said(at.Year),
            "usia" => Said(at.Year - ConflictYear),
            "hari" => string.Create(CultureInfo.InvariantCulture, $"{Weekdays[(int)at.DayOfWeek]} ({at:d'/'M'/'yyyy})"),
            "jam" => at.ToString("HH'.'mm", CultureInfo.InvariantCulture),
            _ => throw new FormatException($"No slot is called {{{slot}}}"),
        };

        string Pick(string[] values) => values[(template + round) % values.Length];
        string Number(int least, int most) => Said(Chance.Between(least, most, template, round, least));
    }

    static string Said(int number) => number.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Slot();
}
