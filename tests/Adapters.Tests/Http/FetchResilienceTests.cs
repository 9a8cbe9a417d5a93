using Polly;
using Polly.Timeout;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Tests.Support;

namespace ReputationWatch.Adapters.Tests.Http;

public sealed class FetchResilienceTests
{
    readonly ManualClock _clock = new(new(2026, 8, 17, 10, 0, 0, TimeSpan.Zero));
    int _tries;

    [Theory]
    [InlineData(HttpRequestError.ConnectionError)]
    [InlineData(HttpRequestError.NameResolutionError)]
    public async Task Where_no_connection_came_about_a_second_try_follows_and_no_third(HttpRequestError error)
    {
        var sending = SendAsync(() => throw new HttpRequestException(error));
        Assert.Equal(1, _tries);
        _clock.Advance(TimeSpan.FromMilliseconds(200));
        await Assert.ThrowsAsync<HttpRequestException>(() => sending);
        Assert.Equal(2, _tries);
    }

    [Theory]
    [InlineData(HttpRequestError.ResponseEnded)]
    [InlineData(HttpRequestError.SecureConnectionError)]
    [InlineData(HttpRequestError.Unknown)]
    public async Task What_may_have_been_sent_is_not_sent_again(HttpRequestError error)
    {
        await Assert.ThrowsAsync<HttpRequestException>(() => SendAsync(() => throw new HttpRequestException(error)));
        Assert.Equal(1, _tries);
    }

    [Fact]
    public async Task A_forbidden_address_is_not_tried_again()
    {
        await Assert.ThrowsAsync<HttpRequestException>(() =>
            SendAsync(() => throw new HttpRequestException(HttpRequestError.ConnectionError, inner: new ForbiddenAddressException("private"))));
        Assert.Equal(1, _tries);
    }

    [Fact]
    public async Task An_answer_of_any_status_is_an_answer()
    {
        using var response = await SendAsync(() => Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.ServiceUnavailable)));
        Assert.Equal(1, _tries);
    }

    [Fact]
    public async Task A_try_ends_with_its_own_limit()
    {
        var sending = SendAsync(() => null);
        _clock.Advance(new FetchOptions().AttemptTimeout);
        await Assert.ThrowsAsync<TimeoutRejectedException>(() => sending);
    }

    /// <summary>Sends through the handler; null for an answer that never comes.</summary>
    async Task<HttpResponseMessage> SendAsync(Func<Task<HttpResponseMessage>?> answer)
    {
        var builder = new ResiliencePipelineBuilder<HttpResponseMessage>();
        FetchResilience.Configure(builder, new(), _clock);
        using var handler = new ResilienceHandler(builder.Build())
        {
            InnerHandler = new Scripted(async ct =>
            {
                _tries++;
                if (answer() is { } given) return await given;
                await Task.Delay(Timeout.Infinite, ct);
                throw new InvalidOperationException("endless");
            }),
        };
        using var invoker = new HttpMessageInvoker(handler);
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://kabar.example/");
        return await invoker.SendAsync(request, TestContext.Current.CancellationToken);
    }

    sealed class Scripted(Func<CancellationToken, Task<HttpResponseMessage>> answer) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => answer(cancellationToken);
    }
}
