using ReputationWatch.Delivering;

namespace ReputationWatch.Core.Tests.Delivering;

public sealed class NoticePlanTests
{
    // 17:00 in Jakarta, 19:00 in Jayapura.
    static readonly DateTimeOffset Now = new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero);

    static readonly Recipient Siti = new() { Id = "siti", Name = "Siti", Channel = "mail", Address = "siti@dinas.example" };

    static readonly Notice Spike = new()
    {
        IncidentId = "sampit-1",
        Change = "BreachHeld",
        Kind = IncidentKind.Spike,
        Keyword = new("sampit"),
        TimeZone = "Asia/Jakarta",
        At = Now,
        Score = 4.5,
        Indonesian = new("Sampit melonjak", "Berita melonjak.", "<p>Berita</p>"),
        English = new("Sampit spikes", "Coverage spikes."),
    };

    [Fact]
    public void Each_reader_gets_a_message_of_their_own_under_an_id_that_a_repeat_has_too()
    {
        IReadOnlyList<Recipient> readers = Readers.Of(new() { Channels = ["log"] }, [Siti]);

        var messages = NoticePlan.For(Spike, readers);

        Assert.Equal(["sampit-1/BreachHeld/log", "sampit-1/BreachHeld/@siti"], messages.Select(m => m.Id));
        Assert.Equal(messages, NoticePlan.For(Spike, readers));
        Assert.Equal([null, "siti"], messages.Select(m => m.Recipient));
        Assert.All(messages, m => Assert.Equal((IncidentKind.Spike, 4.5, "<p>Berita</p>", ""), (m.Kind, m.Score!.Value, m.Html, m.Address)));
    }

    [Theory]
    [InlineData("id", "Sampit melonjak")]
    [InlineData("en", "Sampit spikes")]
    public void It_is_written_in_the_readers_language(string language, string subject) =>
        Assert.Equal(subject, Only(Spike, Siti with { Language = language }).Subject);

    [Fact]
    public void Who_is_off_or_wants_another_keyword_or_not_this_kind_is_not_told()
    {
        Assert.Empty(NoticePlan.For(Spike, [Siti with { State = new(false) }]));
        Assert.Empty(NoticePlan.For(Spike, [Siti with { Keywords = [new("kotim")] }]));
        Assert.Empty(NoticePlan.For(Spike, [Choosing(IncidentKind.Spike, Handling.Off)]));
        Assert.Single(NoticePlan.For(Spike, [Siti with { Keywords = [new("kotim"), new("sampit")] }]));
        Assert.Single(NoticePlan.For(Spike with { Keyword = null }, [Siti with { Keywords = [new("kotim")] }]));
    }

    [Theory]
    [InlineData("Asia/Jakarta", "07:00", 14 * 60)]
    [InlineData("Asia/Jakarta", "17:00", 24 * 60)]
    [InlineData("Asia/Jakarta", "17:01", 1)]
    [InlineData("Asia/Jayapura", "07:00", 12 * 60)]
    public void What_is_for_the_digest_waits_for_the_readers_own_hour(string zone, string hour, int minutes)
    {
        var message = Only(Spike, Choosing(IncidentKind.Spike, Handling.Digest) with { TimeZone = zone, DigestAt = TimeOnly.Parse(hour, System.Globalization.CultureInfo.InvariantCulture) });
        Assert.Equal((true, Now.AddMinutes(minutes)), (message.ForDigest, message.NotBefore));
    }

    [Theory]
    [InlineData("16:00", "18:00", 60)]
    [InlineData("17:00", "17:30", 30)]
    [InlineData("16:00", "17:00", 0)]
    [InlineData("15:00", "06:00", 13 * 60)]
    [InlineData("18:00", "06:00", 0)]
    [InlineData("17:00", "17:00", 0)]
    public void What_is_decided_in_quiet_hours_is_held_until_they_end(string from, string to, int minutes) =>
        Assert.Equal(Now.AddMinutes(minutes), Only(Spike, Quiet(from, to)).NotBefore);

    [Fact]
    public void Quiet_hours_are_those_of_the_keywords_zone_and_without_one_of_the_readers()
    {
        var reader = Quiet("19:00", "20:00") with { TimeZone = "Asia/Jayapura" };
        Assert.Equal(Now, Only(Spike, reader).NotBefore);
        Assert.Equal(Now.AddHours(1), Only(Spike with { TimeZone = "Asia/Jayapura" }, reader).NotBefore);
        Assert.Equal(Now.AddHours(1), Only(Spike with { TimeZone = null }, reader).NotBefore);
    }

    [Theory]
    [InlineData(Severity.Escalated, true, 0)]
    [InlineData(Severity.Escalated, false, 60)]
    [InlineData(Severity.Warning, true, 60)]
    public void What_gets_worse_breaks_through_where_the_reader_lets_it(Severity severity, bool breaks, int minutes) =>
        Assert.Equal(Now.AddMinutes(minutes), Only(Spike with { Severity = severity }, Quiet("16:00", "18:00") with { EscalationsBreakQuiet = breaks }).NotBefore);

    [Fact]
    public void The_brief_comes_at_its_hour_whatever_else_is_quiet() =>
        Assert.Equal(Now, Only(Spike with { Kind = IncidentKind.Brief }, Quiet("16:00", "18:00")).NotBefore);

    [Fact]
    public void An_hour_that_the_clocks_skip_comes_as_soon_as_there_is_such_a_time()
    {
        // In Berlin 2:30 of 29 March 2026 does not exist: 2:00 is 3:00.
        var night = new DateTimeOffset(2026, 3, 29, 0, 30, 0, TimeSpan.Zero);
        var message = Only(Spike with { At = night, TimeZone = "Europe/Berlin" }, Quiet("22:00", "02:30"));
        Assert.Equal(new DateTimeOffset(2026, 3, 29, 1, 0, 0, TimeSpan.Zero), message.NotBefore);
    }

    [Fact]
    public void A_channel_of_the_configuration_gets_everything_at_once() =>
        Assert.All(Enum.GetValues<IncidentKind>(), kind => Assert.Equal((false, Now), Told(kind)));

    static (bool, DateTimeOffset?) Told(IncidentKind kind)
    {
        var message = Assert.Single(NoticePlan.For(Spike with { Kind = kind }, Readers.Of(new(), [])));
        return (message.ForDigest, message.NotBefore);
    }

    static OutboxMessage Only(Notice notice, Recipient reader) => Assert.Single(NoticePlan.For(notice, [reader]));

    static Recipient Choosing(IncidentKind kind, Handling handling) => Siti with { Chosen = new Dictionary<IncidentKind, Handling> { [kind] = handling } };

    static Recipient Quiet(string from, string to) =>
        Siti with { Quiet = new(TimeOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture), TimeOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture)) };
}
