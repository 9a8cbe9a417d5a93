using ReputationWatch.Core.Tests.Parsing;
using ReputationWatch.Crawling;
using ReputationWatch.Parsing;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching;

public sealed class KeptBodyTests
{
    static readonly Source Kabar = new() { Id = new("kabar"), Name = "Kabar", Format = "feed", Endpoint = new("https://kabar.example/rss") };

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, false)]
    public void A_body_that_cannot_be_read_is_kept_unless_its_server_forbids_a_copy(bool forbids, bool kept)
    {
        var look = new Look(Kabar, new FetchOutcome.Fetched(Bodies.Of("<html>") with { NoArchive = forbids }));

        var body = KeptBody.Of(look, SourceReading.Without(ReadingOutcome.Unrecognised, "no feed"), Bodies.Now);

        Assert.Equal(kept, body is not null);
    }
}
