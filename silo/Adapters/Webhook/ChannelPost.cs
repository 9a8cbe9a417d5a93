using System.Text;
using ReputationWatch.Adapters.Http;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters.Webhook;

/// <summary>What a receiver answered to a POST.</summary>
/// <param name="Status">The HTTP status.</param>
/// <param name="RetryAfter">How long it asked to wait.</param>
/// <param name="Body">The beginning of its body, where it is read.</param>
sealed record PostAnswer(int Status, TimeSpan? RetryAfter, string Body);

/// <summary>Posts once, in time. The receiver's address never shows up in what comes back, for it may hold a secret.</summary>
/// <param name="clients">Makes the client.</param>
/// <param name="client">The client's name.</param>
/// <param name="what">What the receiver is called in what is told, such as <c>the webhook</c>.</param>
/// <param name="timeout">For one try.</param>
/// <param name="clock">The time.</param>
sealed class ChannelPost(IHttpClientFactory clients, string client, string what, TimeSpan timeout, TimeProvider clock)
{
    const int LongestAnswer = 16 * 1024;

    /// <summary>Posts; <paramref name="judge"/> says what an answer means.</summary>
    public async Task<DeliveryResult> SendAsync(Func<HttpRequestMessage> build, Func<PostAnswer, DeliveryResult> judge, bool readsBody, CancellationToken ct)
    {
        using var late = new CancellationTokenSource(timeout, clock);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct, late.Token);
        try
        {
            using var http = clients.CreateClient(client);
            using var request = build();
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stop.Token);
            var body = readsBody ? await BeginningAsync(response, stop.Token) : "";
            return judge(new((int)response.StatusCode, RetryAfter.Of(response, clock.GetUtcNow()), body));
        }
        catch (HttpRequestException fault)
        {
            ct.ThrowIfCancellationRequested();
            return Forbidden(fault)
                ? new DeliveryResult.ChannelDead($"{what} leads to a machine inside the network; name its host in Notify:AllowedPrivateHosts if that is meant")
                : new DeliveryResult.Retry($"{what} could not be reached ({fault.HttpRequestError})");
        }
        catch (IOException)
        {
            ct.ThrowIfCancellationRequested();
            return new DeliveryResult.Retry($"{what} broke off");
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return new DeliveryResult.Retry($"{what} did not answer in time");
        }
    }

    /// <summary>
    /// What a status means where nothing more is known: come again where the receiver is busy or broken; the channel is dead where it does
    /// not know us or is gone; else it is this message that it does not want.
    /// </summary>
    public static DeliveryResult ResultOf(string what, PostAnswer answer) => answer.Status switch
    {
        >= 200 and < 300 => new DeliveryResult.Sent(),
        408 or 425 or 429 or >= 500 => new DeliveryResult.Retry($"{what} answered {answer.Status}", answer.RetryAfter),
        >= 300 and < 400 => new DeliveryResult.ChannelDead($"{what} answered {answer.Status}: set its address to where it redirects"),
        401 or 403 or 404 or 410 => new DeliveryResult.ChannelDead($"{what} answered {answer.Status}"),
        _ => new DeliveryResult.GiveUp($"{what} answered {answer.Status}"),
    };

    static async Task<string> BeginningAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var beginning = new byte[LongestAnswer];
        await using var stream = await response.Content.ReadAsStreamAsync(ct);
        var read = await stream.ReadAtLeastAsync(beginning, LongestAnswer, throwOnEndOfStream: false, ct);
        return Encoding.UTF8.GetString(beginning, 0, read);
    }

    static bool Forbidden(Exception? fault) => fault is not null && (fault is ForbiddenAddressException || Forbidden(fault.InnerException));
}
