using System.Text;
using ReputationWatch.Adapters.Smtp;
using ReputationWatch.Delivering;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests.Smtp;

public sealed class SmtpNotifierTests
{
    static readonly OutboxMessage Message = new(
        "sampit@1767225600/BreachHeld/smtp", "smtp", new KeywordId("sampit"), "sampit@1767225600",
        new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero), "Sampit: pemberitaan “merugikan” melonjak", "Dua puluh berita “merugikan”.\n.\nSampai di sini.");

    static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_mail_arrives_at_every_recipient_with_its_words_whole()
    {
        await using var sink = new SmtpSink();

        Assert.IsType<DeliveryResult.Sent>(await SendAsync(sink, "humas@dinas.example", "piket@dinas.example"));

        var mail = Assert.Single(sink.Mails);
        Assert.Equal("pemantau@dinas.example", mail.From);
        Assert.Equal(["humas@dinas.example", "piket@dinas.example"], mail.To);
        Assert.Equal("auto-generated", mail.Header("Auto-Submitted"));
        Assert.Equal(Message.Subject, Unwrap(mail.Header("Subject")!));
        Assert.Equal("base64", mail.Header("Content-Transfer-Encoding"));
        Assert.Equal(Message.Text, Encoding.UTF8.GetString(Convert.FromBase64String(mail.Data.Split("\r\n\r\n", 2)[1])).ReplaceLineEndings("\n").TrimEnd());
    }

    [Fact]
    public async Task The_same_message_has_the_same_id_on_every_try_and_another_has_another()
    {
        await using var sink = new SmtpSink();
        var notifier = Notifier(sink, TimeProvider.System, "humas@dinas.example");

        await notifier.SendAsync(Message, Ct);
        await notifier.SendAsync(Message with { Attempts = 1 }, Ct);
        await notifier.SendAsync(Message with { Id = "sampit@1767225600/BackToNormal/smtp" }, Ct);

        var ids = sink.Mails.Select(mail => mail.Header("Message-ID")).ToArray();
        Assert.Matches("^<[0-9a-f]{32}@dinas\\.example>$", ids[0]);
        Assert.Equal(ids[0], ids[1]);
        Assert.NotEqual(ids[0], ids[2]);
    }

    [Fact]
    public async Task A_line_break_in_a_subject_starts_no_header()
    {
        await using var sink = new SmtpSink();
        await Notifier(sink, TimeProvider.System, "humas@dinas.example").SendAsync(Message with { Subject = "Sampit\r\nBcc: musuh@example.com" }, Ct);
        Assert.Equal("Sampit Bcc: musuh@example.com", Unwrap(Assert.Single(sink.Mails).Header("Subject")!));
        Assert.Null(sink.Mails[0].Header("Bcc"));
    }

    [Theory]
    [InlineData("MAIL", "451 4.3.0 later")]
    [InlineData("RCPT", "450 4.2.1 greylisted")]
    [InlineData(".", "452 4.3.1 disk full")]
    [InlineData("CONNECT", "421 4.3.2 closing")]
    public async Task A_mail_refused_for_now_is_tried_again(string command, string answer)
    {
        await using var sink = new SmtpSink(line => line.StartsWith(command, StringComparison.Ordinal) ? answer : null);
        Assert.IsType<DeliveryResult.Retry>(await SendAsync(sink, "humas@dinas.example"));
        Assert.Empty(sink.Mails);
    }

    [Theory]
    [InlineData("MAIL", "550 5.7.1 not you")]
    [InlineData(".", "554 5.6.0 looks like spam")]
    public async Task A_mail_refused_for_good_is_given_up(string command, string answer)
    {
        await using var sink = new SmtpSink(line => line.StartsWith(command, StringComparison.Ordinal) ? answer : null);
        Assert.Equal(new DeliveryResult.GiveUp($"the mail server answered {answer[..3]}"), await SendAsync(sink, "humas@dinas.example"));
        Assert.Empty(sink.Mails);
    }

    [Fact]
    public async Task Where_every_recipient_is_refused_for_good_the_address_is_dead()
    {
        await using var sink = new SmtpSink(line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "550 5.1.1 no such user" : null);
        Assert.Equal(new DeliveryResult.AddressDead("the mail server answered 550"), await SendAsync(sink, "humas@dinas.example", "piket@dinas.example"));
    }

    [Fact]
    public async Task A_server_that_wants_another_log_in_is_a_dead_channel()
    {
        await using var sink = new SmtpSink(line => line.StartsWith("MAIL", StringComparison.Ordinal) ? "530 5.7.0 authentication required" : null);
        Assert.IsType<DeliveryResult.ChannelDead>(await SendAsync(sink, "humas@dinas.example"));
    }

    [Fact]
    public async Task A_message_to_a_person_goes_to_that_person_alone_with_its_page_beside_the_text()
    {
        await using var sink = new SmtpSink();

        await Notifier(sink, TimeProvider.System, "humas@dinas.example").SendAsync(Message with { Address = "siti@dinas.example", Html = "<p>Dua puluh</p>" }, Ct);

        var mail = Assert.Single(sink.Mails);
        Assert.Equal(["siti@dinas.example"], mail.To);
        Assert.StartsWith("multipart/alternative", mail.Header("Content-Type"), StringComparison.Ordinal);
        var (text, html) = (mail.Data.IndexOf("text/plain", StringComparison.Ordinal), mail.Data.IndexOf("text/html", StringComparison.Ordinal));
        Assert.True(0 < text && text < html, "the page is the last part, which is the one that is shown");
    }

    [Fact]
    public async Task Where_all_recipients_are_refused_for_now_all_are_tried_again()
    {
        await using var sink = new SmtpSink(line => line.StartsWith("RCPT", StringComparison.Ordinal) ? "450 4.2.1 greylisted" : null);
        Assert.Equal(new DeliveryResult.Retry("the mail server answered 450"), await SendAsync(sink, "humas@dinas.example", "piket@dinas.example"));
    }

    [Fact]
    public async Task A_dead_mailbox_beside_a_live_one_does_not_fill_the_live_one()
    {
        await using var sink = new SmtpSink(line => line.StartsWith("RCPT", StringComparison.Ordinal) && line.Contains("pensiun") ? "450 4.2.2 full" : null);

        var result = await SendAsync(sink, "humas@dinas.example", "pensiun@dinas.example");

        Assert.Equal(new DeliveryResult.GiveUp("the mail server refused 1 of 2 recipients; the others got it"), result);
        Assert.Equal(["humas@dinas.example"], Assert.Single(sink.Mails).To);
    }

    [Fact]
    public async Task A_server_that_offers_no_starttls_gets_nothing_where_it_is_insisted_on()
    {
        await using var sink = new SmtpSink();
        var options = Options(sink, "humas@dinas.example") with { StartTls = true };
        Assert.IsType<DeliveryResult.Retry>(await new SmtpNotifier(options, TimeProvider.System).SendAsync(Message, Ct));
        Assert.Empty(sink.Mails);
    }

    [Fact]
    public async Task Nobody_at_the_port_is_tried_again()
    {
        var sink = new SmtpSink();
        await sink.DisposeAsync();
        Assert.Equal(new DeliveryResult.Retry("the mail server could not be reached, or broke off"), await SendAsync(sink, "humas@dinas.example"));
    }

    [Theory]
    [InlineData("CONNECT")]
    [InlineData("DATA")]
    public async Task A_server_that_hangs_is_tried_again(string command)
    {
        await using var sink = new SmtpSink(line => line.StartsWith(command, StringComparison.Ordinal) ? SmtpSink.Hang : null);
        var clock = new ManualClock(new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

        var sending = Notifier(sink, clock, "humas@dinas.example").SendAsync(Message, Ct);
        await sink.Hung;
        clock.Advance(TimeSpan.FromSeconds(15));

        Assert.Equal(new DeliveryResult.Retry("the mail server did not answer in time"), await sending);
    }

    [Fact]
    public async Task A_server_that_never_confirms_the_mail_is_tried_again()
    {
        await using var sink = new SmtpSink(line => line == "." ? SmtpSink.Hang : null);
        var options = Options(sink, "humas@dinas.example") with { Timeout = TimeSpan.FromSeconds(1) };
        Assert.IsType<DeliveryResult.Retry>(await new SmtpNotifier(options, TimeProvider.System).SendAsync(Message, Ct));
    }

    [Fact]
    public async Task Only_the_callers_own_wish_to_stop_throws()
    {
        await using var sink = new SmtpSink(line => line.StartsWith("DATA", StringComparison.Ordinal) ? SmtpSink.Hang : null);
        using var stop = new CancellationTokenSource();

        var sending = Notifier(sink, TimeProvider.System, "humas@dinas.example").SendAsync(Message, stop.Token);
        await sink.Hung;
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => sending);
    }

    static Task<DeliveryResult> SendAsync(SmtpSink sink, params string[] to) => Notifier(sink, TimeProvider.System, to).SendAsync(Message, Ct);

    static SmtpNotifier Notifier(SmtpSink sink, TimeProvider clock, params string[] to) => new(Options(sink, to), clock);

    static SmtpOptions Options(SmtpSink sink, params string[] to) =>
        new SmtpOptions { Host = "127.0.0.1", Port = sink.Port, StartTls = false, From = "pemantau@dinas.example", To = to }.Validated();

    /// <summary>Undoes RFC 2047 as far as this client writes it.</summary>
    static string Unwrap(string header) => string.Concat(header.Split(' ').Select(word =>
        word.StartsWith("=?utf-8?B?", StringComparison.Ordinal) ? Encoding.UTF8.GetString(Convert.FromBase64String(word[10..^2])) : word + " ")).TrimEnd();
}
