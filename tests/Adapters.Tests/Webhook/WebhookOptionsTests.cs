using Microsoft.Extensions.Options;
using ReputationWatch.Adapters.Webhook;

namespace ReputationWatch.Adapters.Tests.Webhook;

public sealed class WebhookOptionsTests
{
    [Fact]
    public void Everything_that_is_wrong_is_said_at_once() => Assert.Equal(
        ["Notify:Webhook:Url must be an http or https address without a user name", "Notify:Webhook:Timeout must be 1 to 15 seconds"],
        Assert.Throws<OptionsValidationException>(new WebhookOptions { Url = new("ftp://example.com/"), Timeout = TimeSpan.Zero }.Validated).Failures);

    [Fact]
    public void The_address_is_never_shown() =>
        Assert.DoesNotContain("rahasia", new WebhookOptions { Url = new("https://hooks.example/rahasia") }.ToString());
}
