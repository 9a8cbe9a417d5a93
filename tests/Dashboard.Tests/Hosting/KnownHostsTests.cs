using System.Net;
using ReputationWatch.Dashboard.Hosting;
using ReputationWatch.Dashboard.Tests.Fakes;

namespace ReputationWatch.Dashboard.Tests.Hosting;

public sealed class KnownHostsTests
{
    [Theory]
    [InlineData("localhost", true)]
    [InlineData("127.0.0.1", true)]
    [InlineData("[::1]", true)]
    [InlineData("10.0.0.5", true)]
    [InlineData("evil.example", false)]
    [InlineData("localhost.evil.example", false)]
    public void Without_names_of_its_own_it_answers_by_localhost_and_by_address(string host, bool ours)
    {
        Assert.Equal(ours, new KnownHosts(new()).IsOurs(host));
    }

    [Theory]
    [InlineData("rw.office.example", "RW.office.example", true)]
    [InlineData("rw.office.example", "evil.example", false)]
    [InlineData("*", "evil.example", true)]
    public void It_answers_by_the_names_it_was_given(string allowed, string host, bool ours)
    {
        Assert.Equal(ours, new KnownHosts(new() { AllowedHosts = [allowed] }).IsOurs(host));
    }

    [Theory]
    [InlineData("/k/sampit", "text/html", "Dasbor ini tidak menjawab dengan nama \"evil.example\".")]
    [InlineData("/api/v1/keywords", "application/problem+json", "is not a name of this dashboard; add it to Dashboard:AllowedHosts")]
    public async Task An_unknown_name_is_refused_in_words_to_people_and_as_a_problem_to_programs(string path, string type, string says)
    {
        await using var desk = await Desk.OpenAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, path) { Headers = { Host = "evil.example" } };
        var answer = await desk.Client().SendAsync(request, TestContext.Current.CancellationToken);
        var text = WebUtility.HtmlDecode(System.Text.RegularExpressions.Regex.Unescape(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)));

        Assert.Equal((HttpStatusCode.BadRequest, type), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        Assert.Contains(says, text, StringComparison.Ordinal);
        Assert.DoesNotContain("Sampit", text, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }
}
