using Orleans.Storage;
using ReputationWatch.Cluster.Tests.Support;
using ReputationWatch.Crawling;
using ReputationWatch.Grains;

namespace ReputationWatch.Cluster.Tests.Sql;

[Collection(PostgresCollection.Name)]
public sealed class GrainStateTests(Postgres postgres) : IAsyncLifetime
{
    static readonly HostState Cooling = new(new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero), null, 2);
    static readonly GrainId Host = GrainId.Create("rw.host", "example.org");

    Providers _providers = null!;

    public async ValueTask InitializeAsync() => _providers = new(await postgres.NewOrleansDatabaseAsync());

    public ValueTask DisposeAsync()
    {
        _providers?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_grain_without_a_row_begins_fresh()
    {
        var read = await ReadAsync(await HostsAsync(), Host);

        Assert.False(read.RecordExists);
        Assert.Equal(HostState.Fresh, read.State);
    }

    public static TheoryData<string> Keys => ["a string", "a number", "a guid", "a guid with a name"];

    [Theory, MemberData(nameof(Keys))]
    public async Task State_comes_back_as_it_went_in_under_any_kind_of_key(string kind)
    {
        var hosts = await HostsAsync();
        var guid = new Guid("5f6d1c0e-31b7-4a37-9a9c-bd06c4a1f8cd");
        var grain = kind switch
        {
            "a string" => Host,
            "a number" => GrainId.Create(GrainType.Create("rw.n"), GrainIdKeyExtensions.CreateIntegerKey(42)),
            "a guid" => GrainId.Create(GrainType.Create("rw.g"), GrainIdKeyExtensions.CreateGuidKey(guid)),
            _ => GrainId.Create(GrainType.Create("rw.g"), GrainIdKeyExtensions.CreateGuidKey(guid, "name")),
        };
        await WriteAsync(hosts, grain, new GrainState<HostState>(Cooling));

        Assert.Equal(Cooling, (await ReadAsync(hosts, grain)).State);
    }

    [Fact]
    public async Task Every_write_gives_a_new_etag()
    {
        var hosts = await HostsAsync();
        var state = new GrainState<HostState>(Cooling);
        await WriteAsync(hosts, Host, state);
        var first = state.ETag;

        await WriteAsync(hosts, Host, state);

        Assert.NotEqual(first, state.ETag);
        Assert.Equal(state.ETag, (await ReadAsync(hosts, Host)).ETag);
    }

    [Fact]
    public async Task A_write_from_an_old_version_is_a_conflict_and_writes_nothing()
    {
        var hosts = await HostsAsync();
        var (ours, theirs) = (new GrainState<HostState>(Cooling), new GrainState<HostState>(Cooling));
        await WriteAsync(hosts, Host, ours);
        await hosts.ReadStateAsync("state", Host, theirs);
        await WriteAsync(hosts, Host, ours);
        theirs.State = HostState.Fresh;

        await Assert.ThrowsAsync<InconsistentStateException>(() => WriteAsync(hosts, Host, theirs));

        Assert.Equal(Cooling, (await ReadAsync(hosts, Host)).State);
    }

    [Fact]
    public async Task Of_activations_that_write_a_first_state_at_once_one_does()
    {
        var hosts = await HostsAsync();

        var written = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            try
            {
                await WriteAsync(hosts, Host, new GrainState<HostState>(Cooling));
                return true;
            }
            catch (InconsistentStateException)
            {
                return false;
            }
        }));

        Assert.Single(written, true);
    }

    [Theory]
    [InlineData(HostGateGrain.Storage)]
    [InlineData(Providers.Deleting)]
    public async Task State_that_was_cleared_is_gone_and_can_be_written_again(string name)
    {
        var storage = await _providers.StorageAsync(name);
        var state = new GrainState<HostState>(Cooling);
        await WriteAsync(storage, Host, state);

        await storage.ClearStateAsync("state", Host, state);
        Assert.Equal(HostState.Fresh, (await ReadAsync(storage, Host)).State);

        state.State = Cooling;
        await WriteAsync(storage, Host, state);
        Assert.Equal(Cooling, (await ReadAsync(storage, Host)).State);
    }

    [Theory]
    [InlineData(HostGateGrain.Storage)]
    [InlineData(Providers.Deleting)]
    public async Task Clearing_from_an_old_version_is_a_conflict(string name)
    {
        var storage = await _providers.StorageAsync(name);
        var (ours, theirs) = (new GrainState<HostState>(Cooling), new GrainState<HostState>(Cooling));
        await WriteAsync(storage, Host, ours);
        await storage.ReadStateAsync("state", Host, theirs);
        await WriteAsync(storage, Host, ours);

        await Assert.ThrowsAsync<InconsistentStateException>(() => storage.ClearStateAsync("state", Host, theirs));

        Assert.Equal(Cooling, (await ReadAsync(storage, Host)).State);
    }

    Task<IGrainStorage> HostsAsync() => _providers.StorageAsync(HostGateGrain.Storage);

    static Task WriteAsync(IGrainStorage storage, GrainId grain, GrainState<HostState> state) => storage.WriteStateAsync("state", grain, state);

    static async Task<GrainState<HostState>> ReadAsync(IGrainStorage storage, GrainId grain)
    {
        var state = new GrainState<HostState>();
        await storage.ReadStateAsync("state", grain, state);
        return state;
    }
}
