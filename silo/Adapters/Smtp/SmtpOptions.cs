using System.Net.Mail;
using Microsoft.Extensions.Options;

namespace ReputationWatch.Adapters.Smtp;

/// <summary>How incidents are mailed. The server may be at a private address: it is the operator's own choice.</summary>
public sealed record SmtpOptions
{
    /// <summary>The mail server.</summary>
    public string? Host { get; init; }

    /// <summary>Its port. Default 587, submission. TLS from the first byte (465) is not spoken.</summary>
    public int Port { get; init; } = 587;

    /// <summary>Whether to insist on STARTTLS. Default true.</summary>
    public bool StartTls { get; init; } = true;

    /// <summary>The account; null where the server asks for none.</summary>
    public string? UserName { get; init; }

    /// <summary>Its password. Never shown.</summary>
    public string? Password { get; init; }

    /// <summary>The sender's address.</summary>
    public string? From { get; init; }

    /// <summary>Those who get every message; of a channel on record nobody, for there each message names its person.</summary>
    public IReadOnlyList<string> To { get; init; } = [];

    /// <summary>For one try. Default 15 s; 1 s to 15 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>Refuses options that are wrong, with everything that is wrong with them.</summary>
    /// <exception cref="OptionsValidationException">At least one is.</exception>
    public SmtpOptions Validated() => Refuse([.. Found()]);

    /// <summary>The same, and refuses options that name nobody.</summary>
    /// <exception cref="OptionsValidationException">At least one is wrong.</exception>
    public SmtpOptions ValidatedWithRecipients() =>
        Refuse(To.Count > 0 ? [.. Found()] : [.. Found(), "Notify:Smtp:To must hold at least one mail address"]);

    SmtpOptions Refuse(string[] problems)
    {
        return problems.Length == 0 ? this : throw new OptionsValidationException("Smtp", typeof(SmtpOptions), problems);
    }

    /// <summary>Never the password.</summary>
    public override string ToString() => $"{Host}:{Port}";

    IEnumerable<string> Found()
    {
        if (string.IsNullOrWhiteSpace(Host)) yield return "Notify:Smtp:Host must name the mail server";
        if (Port is < 1 or > 65535) yield return "Notify:Smtp:Port must be 1 to 65535";
        if ((UserName is null) != (Password is null)) yield return "Notify:Smtp:UserName and Notify:Smtp:Password must be given together";
        if (!MailAddress.TryCreate(From, out _)) yield return "Notify:Smtp:From must be a mail address";
        foreach (var wrong in To.Where(to => !MailAddress.TryCreate(to, out _)))
            yield return $"Notify:Smtp:To holds \"{wrong}\", which is no mail address";
        if (Timeout < TimeSpan.FromSeconds(1) || Timeout > TimeSpan.FromSeconds(15)) yield return "Notify:Smtp:Timeout must be 1 to 15 seconds";
    }
}
