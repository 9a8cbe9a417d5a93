using System.Net;
using System.Net.Mail;
using System.Security.Cryptography;
using System.Text;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.Smtp;

/// <summary>Mails messages. The <c>Message-ID</c> is made from the message's id, so that a mailbox knows a repeat.</summary>
/// <remarks>
/// System.Net.Mail speaks STARTTLS and the usual log-ins, and not TLS from the first byte (port 465). It goes on after a refused log-in, so that
/// the refusal shows as the server's next answer, 530; and it does not say whether 550 came for the sender or for the words.
/// </remarks>
public sealed class SmtpNotifier(SmtpOptions options, TimeProvider clock, string channel = "smtp") : INotifier
{
    /// <inheritdoc/>
    public string Channel => channel;

    /// <inheritdoc/>
    public async Task<DeliveryResult> SendAsync(OutboxMessage message, CancellationToken ct)
    {
        // The client's own Timeout does not hold for asynchronous sending, except for the last answer, which it waits for synchronously.
        using var timeout = new CancellationTokenSource(options.Timeout, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, timeout.Token);
        using var client = new SmtpClient(options.Host, options.Port);
        (client.EnableSsl, client.Timeout) = (options.StartTls, (int)options.Timeout.TotalMilliseconds);
        if (options.UserName is { } user) client.Credentials = new NetworkCredential(user, options.Password);
        using var mail = Compose(message, options);
        try
        {
            await client.SendMailAsync(mail, stop.Token);
            return new DeliveryResult.Sent();
        }
        catch (SmtpException fault)
        {
            ct.ThrowIfCancellationRequested();
            return timeout.IsCancellationRequested ? TooSlow() : ResultOf(fault, mail.To.Count);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return TooSlow();
        }
    }

    /// <summary>
    /// What a refusal means: come again after 4yz and where no answer came (RFC 5321 §4.2.1); where 5yz refuses who we are the channel is dead, where it
    /// refuses every recipient their address is, else it is this message.
    /// Where some recipients took it, it is not sent to all of them again: that would fill their mailboxes for the sake of a dead one.
    /// </summary>
    internal static DeliveryResult ResultOf(SmtpException fault, int recipients)
    {
        var refused = fault is SmtpFailedRecipientsException several ? several.InnerExceptions.Length : 1;
        if (fault is SmtpFailedRecipientException && refused < recipients)
            return new DeliveryResult.GiveUp($"the mail server refused {refused} of {recipients} recipients; the others got it");

        var status = (int)(fault is SmtpFailedRecipientsException { InnerExceptions: [var first, ..] } ? first.StatusCode : fault.StatusCode);
        return status switch
        {
            530 or 534 or 535 or 538 => new DeliveryResult.ChannelDead($"the mail server answered {status}: it wants another log-in, or encryption"),
            // A full mailbox is emptied, and 554 speaks of us or of the message: neither says that the address is wrong.
            552 => new DeliveryResult.Retry("the mail server answered 552: the mailbox is full"),
            554 => new DeliveryResult.GiveUp("the mail server answered 554"),
            >= 500 and < 600 when fault is SmtpFailedRecipientException => new DeliveryResult.AddressDead($"the mail server answered {status}"),
            >= 500 and < 600 => new DeliveryResult.GiveUp($"the mail server answered {status}"),
            >= 400 and < 500 => new DeliveryResult.Retry($"the mail server answered {status}"),
            _ => new DeliveryResult.Retry("the mail server could not be reached, or broke off"),
        };
    }

    internal static MailMessage Compose(OutboxMessage message, SmtpOptions options)
    {
        var mail = new MailMessage
        {
            From = new MailAddress(options.From!),
            // A line break in a header would start another header.
            Subject = string.Join(' ', message.Subject.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)),
            SubjectEncoding = Encoding.UTF8,
            Body = message.Text,
            BodyEncoding = Encoding.UTF8,
        };
        IReadOnlyList<string> readers = message.Address.Length > 0 ? [message.Address] : options.To;
        foreach (var to in readers) mail.To.Add(to);
        // The last part is the one that is shown, by whoever can.
        if (message.Html is { } html) mail.AlternateViews.Add(AlternateView.CreateAlternateViewFromString(html, Encoding.UTF8, "text/html"));
        mail.Headers.Add("Message-ID", $"<{IdOf(message)}@{mail.From.Host}>");
        // Keeps out-of-office replies away (RFC 3834 §5).
        mail.Headers.Add("Auto-Submitted", "auto-generated");
        return mail;
    }

    static string IdOf(OutboxMessage message) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(message.Id)).AsSpan(0, 16));

    static DeliveryResult.Retry TooSlow() => new("the mail server did not answer in time");
}
