using System.Net;
using ReputationWatch.Crawling;

namespace ReputationWatch.Adapters.Http;

/// <summary>Fetches once, over the client named <see cref="ClientName"/>: redirects, address rules, limits, keys and decoding by hand. Knows no pace.</summary>
public sealed class HttpFetcher(IHttpClientFactory clients, FetchOptions options, TimeProvider clock) : IFetcher
{
    /// <summary>The name under which <see cref="IHttpClientFactory"/> knows the client.</summary>
    public const string ClientName = "fetch";

    readonly AllowedTargets _targets = new(options);
    readonly AnswerReader _reader = new(clock);

    /// <summary>Fetches once, at nobody's gate. It cannot ask for a robots.txt, so that what needs one is refused.</summary>
    public async Task<FetchOutcome> FetchAsync(FetchRequest request, CancellationToken ct)
    {
        if (request.AsksRobots) return new FetchOutcome.Failed(FetchFailureKind.Disallowed, "robots.txt was not asked");
        using var time = new FetchTime(options.TotalTimeout, TimeSpan.Zero, clock, ct);
        return (await WalkAsync(request, ReadRules.Of(options), static (_, send) => send(), time)).Outcome!;
    }

    /// <summary>Follows a request to its end, with a guard around each hop; the result always has an outcome.</summary>
    internal async Task<Hop> WalkAsync(FetchRequest request, ReadRules rules, HopGuard guard, FetchTime time)
    {
        if (_targets.Refusal(request.Url, from: null) is { } refusal) return Forbidden(refusal);
        if (CarriedKey.Refusal(request, options, _targets) is { } unsendable) return new(unsendable, Asked: false);

        var key = CarriedKey.Of(request, options);
        var at = request;
        try
        {
            for (var hops = 0; hops <= rules.MaxRedirects; hops++)
            {
                var hop = await guard(at, () => HopAsync(at, rules, key, time));
                if (hop.Outcome is not null) return hop with { Asked = hop.Asked && !(hops == 0 && IsForbidden(hop.Outcome)) };
                if (_targets.Refusal(hop.Next!.Url, from: at.Url) is { } forbidden) return Forbidden(forbidden) with { Asked = true };
                at = hop.Next;
            }

            return new(Useless($"{request.Url.IdnHost} redirected more than {rules.MaxRedirects} times"), Status: (int)HttpStatusCode.Found);
        }
        catch (OperationCanceledException)
        {
            // The guard waited for too long.
            time.ThrowIfCallerStopped();
            return new(new FetchOutcome.Failed(FetchFailureKind.TimedOut, $"{at.Url.IdnHost} did not answer in time"), Asked: false);
        }
    }

    async Task<Hop> HopAsync(FetchRequest at, ReadRules rules, CarriedKey? key, FetchTime time)
    {
        try
        {
            using var client = clients.CreateClient(ClientName);
            using var message = FetchMessages.Build(at, options);
            if (at.Key is not null) key?.Put(message);
            using var response = await client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, time.Stop);
            var status = (int)response.StatusCode;
            if (FetchMessages.Redirected(at, response) is not { } next) return new(await _reader.ReadAsync(at, response, rules, key, time.Stop), Status: status);

            return (key is null ? next.Url : key.Without(next.Url)) is { } clean
                ? new(null, next with { Url = clean }, status)
                : new(Useless($"{at.Url.IdnHost} redirected to an address with our key in it"), Status: status);
        }
        catch (Exception fault) when (FetchFailures.Of(fault, at.Url.IdnHost) is { } failed)
        {
            time.ThrowIfCallerStopped();
            return new(failed);
        }
    }

    static bool IsForbidden(FetchOutcome outcome) => outcome is FetchOutcome.Failed { Kind: FetchFailureKind.ForbiddenAddress };

    static FetchOutcome.Failed Useless(string why) => new(FetchFailureKind.HttpError, why);

    static Hop Forbidden(string why) => new(new FetchOutcome.Failed(FetchFailureKind.ForbiddenAddress, why), Asked: false);
}
