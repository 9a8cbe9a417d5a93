using ReputationWatch.Crawling;

namespace ReputationWatch.Cluster.Tests.Support;

static class Sources
{
    public static Source Feed(string id) => new() { Id = new(id), Name = id, Format = "feed", Endpoint = new($"https://{id}.example/feed") };

    public static Source Search(string id) =>
        new() { Id = new(id), Name = id, Format = "searxng-json", Endpoint = new($"https://{id}.example/search") };
}
