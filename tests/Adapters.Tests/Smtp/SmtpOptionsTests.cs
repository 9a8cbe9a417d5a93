using Microsoft.Extensions.Options;
using ReputationWatch.Adapters.Smtp;

namespace ReputationWatch.Adapters.Tests.Smtp;

public sealed class SmtpOptionsTests
{
    [Fact]
    public void The_defaults_are_these()
    {
        var options = new SmtpOptions();
        Assert.Equal((587, true, TimeSpan.FromSeconds(15)), (options.Port, options.StartTls, options.Timeout));
        Assert.Empty(options.To);
    }

    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() => Assert.Equal(
        [
            "Notify:Smtp:Host must name the mail server",
            "Notify:Smtp:Port must be 1 to 65535",
            "Notify:Smtp:UserName and Notify:Smtp:Password must be given together",
            "Notify:Smtp:From must be a mail address",
            "Notify:Smtp:To holds \"siapa\", which is no mail address",
            "Notify:Smtp:Timeout must be 1 to 15 seconds",
        ],
        Assert.Throws<OptionsValidationException>(
            new SmtpOptions { Port = 0, UserName = "pemantau", To = ["siapa"], Timeout = TimeSpan.FromMinutes(1) }.Validated).Failures);

    [Fact]
    public void The_configurations_own_channel_must_name_somebody() => Assert.Equal(
        ["Notify:Smtp:To must hold at least one mail address"],
        Assert.Throws<OptionsValidationException>(new SmtpOptions { Host = "mail.dinas.example", From = "pemantau@dinas.example" }.ValidatedWithRecipients).Failures);

    [Fact]
    public void The_password_is_never_shown() =>
        Assert.DoesNotContain("rahasia", new SmtpOptions { Host = "mail.dinas.example", UserName = "pemantau", Password = "rahasia" }.ToString());
}
