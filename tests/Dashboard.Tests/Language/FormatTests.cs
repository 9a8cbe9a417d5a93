using System.Globalization;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Tests.Language;

public sealed class FormatTests
{
    static readonly DateTimeOffset Time = new(2026, 11, 21, 7, 5, 0, TimeSpan.Zero);
    static readonly Format Indonesian = new(Words.Indonesian);
    static readonly Format English = new(Words.English);

    [Theory]
    [InlineData("Asia/Jakarta", "Sabtu, 21 Nov 2026 14.05 WIB", "Saturday, 21 Nov 2026 14:05 WIB")]
    [InlineData("Asia/Makassar", "Sabtu, 21 Nov 2026 15.05 WITA", "Saturday, 21 Nov 2026 15:05 WITA")]
    [InlineData("Asia/Jayapura", "Sabtu, 21 Nov 2026 16.05 WIT", "Saturday, 21 Nov 2026 16:05 WIT")]
    [InlineData("Asia/Nowhere", "Sabtu, 21 Nov 2026 07.05 UTC", "Saturday, 21 Nov 2026 07:05 UTC")]
    public void A_moment_is_said_by_the_clock_people_there_go_by(string zone, string indonesian, string english) =>
        Assert.Equal((indonesian, english), (Indonesian.Moment(Time, Zone.Of(zone)), English.Moment(Time, Zone.Of(zone))));

    [Theory]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    public void The_machine_s_culture_changes_nothing(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new(culture);
            Assert.Equal(("Sabtu, 21 Nov 2026 14.05 WIB", "+0,25", "−0,25", "1.234", "42%"),
                (Indonesian.Moment(Time, Zone.Of("Asia/Jakarta")), Indonesian.Signed(.25), Indonesian.Signed(-.25), Indonesian.Count(1234), Indonesian.Percent(.42)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData(0, "baru saja", "just now")]
    [InlineData(-3, "baru saja", "just now")]
    [InlineData(1, "1 menit lalu", "1 minute ago")]
    [InlineData(59, "59 menit lalu", "59 minutes ago")]
    [InlineData(180, "3 jam lalu", "3 hours ago")]
    [InlineData(47 * 60, "47 jam lalu", "47 hours ago")]
    [InlineData(48 * 60, "2 hari lalu", "2 days ago")]
    public void What_was_is_said_in_the_largest_unit_that_fits(int minutes, string indonesian, string english) =>
        Assert.Equal((indonesian, english), (Indonesian.Ago(Time.AddMinutes(-minutes), Time), English.Ago(Time.AddMinutes(-minutes), Time)));

    [Fact]
    public void What_is_due_already_is_due_now() =>
        Assert.Equal(("sekarang", "dalam 12 menit"), (Indonesian.Until(Time.AddHours(-1), Time), Indonesian.Until(Time.AddMinutes(12), Time)));

    [Theory]
    [InlineData("tone", -1, "condong negatif")]
    [InlineData("tone:negated", 1, "kata yang diingkari, jadi condong positif")]
    [InlineData("tone:failed", -1, "hal baik yang gagal, jadi condong negatif")]
    [InlineData("tone:softened", 1, "hal buruk yang dicegah atau ditangani, jadi condong positif")]
    [InlineData("tone:turned", 1, "naik atau turunnya menentukan, jadi condong positif")]
    [InlineData("tone:word", -1, "kata yang dipelajari dari judul berlabel, condong negatif")]
    [InlineData("tone:start", -1, "nilai awal beserta semua kata yang terlalu ringan untuk disebut, condong negatif")]
    [InlineData("tone:debunked", 1, "klaim yang dibantah: tidak memberatkan siapa pun")]
    [InlineData("clash", 1, "bentrok masa kini")]
    [InlineData("lens:poso-1998:year=1998-2000", 3, "berarti 1998-2000, masa peristiwa Poso 1998")]
    [InlineData("tone:of-tomorrow", 1, "condong positif")]
    [InlineData("lens:poso-1998:place", 1, "tempat peristiwa Poso 1998, dengan kata konflik di kalimat yang sama")]
    [InlineData("lens:poso-1998:groups", 1, "pihak yang bertikai dalam peristiwa Poso 1998")]
    [InlineData("lens:poso-1998:term", 1, "istilah yang menyertai peristiwa Poso 1998")]
    [InlineData("lens:poso-1998:year", 3, "tahun peristiwa Poso 1998")]
    [InlineData("lens:poso-1998:past", 1, "menengok ke masa lalu, mendukung peristiwa Poso 1998")]
    [InlineData("lens:poso-1998:now", -1, "kata masa kini, melemahkan peristiwa Poso 1998")]
    [InlineData("lens:poso-1998:of-tomorrow", 1, "petunjuk lain untuk peristiwa Poso 1998")]
    [InlineData("lens:", 1, "petunjuk \"lens:\"")]
    [InlineData("risk:of-tomorrow", 1, "ciri risiko \"of-tomorrow\"")]
    [InlineData("lens:poso-1998", 1, "menunjuk ke peristiwa Poso 1998")]
    [InlineData("risk:hate", 1, "ciri ujaran kebencian")]
    [InlineData("something-new", 1, "petunjuk \"something-new\"")]
    public void Every_key_of_a_reason_has_words(string key, double weight, string says) => Assert.Equal(says, Words.Indonesian.Reason(key, weight));

    [Fact]
    public void No_two_kinds_of_evidence_read_the_same_in_either_language()
    {
        string[] keys =
        [
            "tone", "tone:negated", "tone:failed", "tone:softened", "tone:turned", "tone:word", "tone:start", "tone:debunked", "clash", "lens:x", "lens:x:place", "lens:x:groups",
            "lens:x:term", "lens:x:year", "lens:x:past", "lens:x:now", "risk:hoax", "risk:hate", "risk:slander", "risk:incitement", "else",
        ];

        foreach (var words in new[] { Words.Indonesian, Words.English }) Assert.Equal(keys.Length, keys.Select(key => words.Reason(key, 1)).Distinct().Count());
    }
}
