using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Orleans.Messaging;
using ReputationWatch.Cluster.Tests.Support;

namespace ReputationWatch.Cluster.Tests.Sql;

[Collection(PostgresCollection.Name)]
public sealed class MembershipTests(Postgres postgres) : IAsyncLifetime
{
    static readonly DateTime Eight = new(2026, 3, 2, 8, 0, 0, DateTimeKind.Utc);

    string _connectionString = "";
    Providers _providers = null!;
    IMembershipTable _table = null!;

    public async ValueTask InitializeAsync()
    {
        _connectionString = await postgres.NewOrleansDatabaseAsync();
        _providers = new(_connectionString);
        _table = await _providers.MembershipAsync();
    }

    public ValueTask DisposeAsync()
    {
        _providers?.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task A_new_table_has_a_version_and_no_members()
    {
        await _table.InitializeMembershipTable(tryInitTableVersion: true);

        var all = await _table.ReadAll();

        Assert.Empty(all.Members);
        Assert.Equal(0, all.Version.Version);
    }

    [Fact]
    public async Task A_member_comes_back_as_it_went_in()
    {
        var member = Member(1);
        await InsertAsync(member);

        var read = (await _table.ReadRow(member.SiloAddress)).Members.Single().Item1;

        Assert.Equal(
            (member.SiloAddress, member.SiloName, member.HostName, member.Status, member.ProxyPort, member.StartTime, member.IAmAliveTime),
            (read.SiloAddress, read.SiloName, read.HostName, read.Status, read.ProxyPort, read.StartTime, read.IAmAliveTime));
    }

    [Fact]
    public async Task Joining_raises_the_version_of_the_table()
    {
        await InsertAsync(Member(1));
        await InsertAsync(Member(2));

        var all = await _table.ReadAll();

        Assert.Equal(2, all.Version.Version);
        Assert.Equal(2, all.Members.Count);
    }

    [Fact]
    public async Task The_row_of_an_unknown_silo_still_tells_the_version()
    {
        await InsertAsync(Member(1));

        var read = await _table.ReadRow(Member(9).SiloAddress);

        Assert.Empty(read.Members);
        Assert.Equal(1, read.Version.Version);
    }

    [Fact]
    public async Task Of_silos_that_join_at_once_from_one_version_one_does()
    {
        var version = (await _table.ReadAll()).Version.Next();

        var joined = await Task.WhenAll(Enumerable.Range(1, 8).Select(i => _table.InsertRow(Member(i), version)));

        Assert.Single(joined, true);
        Assert.Single((await _table.ReadAll()).Members);
    }

    [Fact]
    public async Task A_silo_joins_once()
    {
        await InsertAsync(Member(1));

        Assert.False(await _table.InsertRow(Member(1), (await _table.ReadAll()).Version.Next()));
        Assert.Equal(1, (await _table.ReadAll()).Version.Version);
    }

    [Fact]
    public async Task A_change_is_stored_with_whom_suspects_whom()
    {
        var member = Member(1);
        await InsertAsync(member);
        member.Status = SiloStatus.Dead;
        member.SuspectTimes = [new(Member(2).SiloAddress, Eight.AddMinutes(1))];

        Assert.True(await _table.UpdateRow(member, "", (await _table.ReadAll()).Version.Next()));

        var read = (await _table.ReadAll()).Members.Single().Item1;
        Assert.Equal(SiloStatus.Dead, read.Status);
        Assert.Equal(member.SuspectTimes, read.SuspectTimes);
    }

    [Fact]
    public async Task A_change_from_an_old_version_is_refused_and_changes_nothing()
    {
        var member = Member(1);
        var old = (await _table.ReadAll()).Version.Next();
        await InsertAsync(member);
        member.Status = SiloStatus.Dead;

        Assert.False(await _table.UpdateRow(member, "", old));
        var all = await _table.ReadAll();
        Assert.Equal(SiloStatus.Active, all.Members.Single().Item1.Status);
        Assert.Equal(1, all.Version.Version);
    }

    [Fact]
    public async Task A_change_of_an_unknown_silo_is_refused_and_raises_no_version()
    {
        Assert.False(await _table.UpdateRow(Member(1), "", (await _table.ReadAll()).Version.Next()));

        Assert.Equal(0, (await _table.ReadAll()).Version.Version);
    }

    [Fact]
    public async Task A_sign_of_life_raises_no_version()
    {
        var member = Member(1);
        await InsertAsync(member);
        member.IAmAliveTime = Eight.AddHours(1);

        await _table.UpdateIAmAlive(member);

        var all = await _table.ReadAll();
        Assert.Equal(Eight.AddHours(1), all.Members.Single().Item1.IAmAliveTime);
        Assert.Equal(1, all.Version.Version);
    }

    [Fact]
    public async Task Only_silos_that_are_long_dead_are_forgotten()
    {
        await InsertAsync(Member(1, SiloStatus.Dead));
        await InsertAsync(Member(2, SiloStatus.Dead, Eight.AddDays(1)));
        await InsertAsync(Member(3, SiloStatus.Active));

        await _table.CleanupDefunctSiloEntries(Eight.AddHours(1));

        Assert.Equal([2, 3], (await _table.ReadAll()).Members.Select(m => m.Item1.SiloAddress.Generation).Order());
    }

    [Fact]
    public async Task One_cluster_is_deleted_and_another_stays()
    {
        await InsertAsync(Member(1));

        await _table.DeleteMembershipTableEntries("another");
        Assert.Single((await _table.ReadAll()).Members);

        await _table.DeleteMembershipTableEntries(new ClusterOptions().ClusterId);
        await _table.InitializeMembershipTable(tryInitTableVersion: true);
        Assert.Empty((await _table.ReadAll()).Members);
    }

    [Fact]
    public async Task A_client_finds_the_gateways_of_active_silos()
    {
        await InsertAsync(Member(1));
        await InsertAsync(Member(2, SiloStatus.Dead));
        await InsertAsync(Member(3, proxyPort: 0));
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.UseOrleansClient(client => client
            .Configure<Orleans.Configuration.ClusterOptions>(o => (o.ServiceId, o.ClusterId) = (new ClusterOptions().ServiceId, new ClusterOptions().ClusterId))
            .UseAdoNetClustering(o => (o.Invariant, o.ConnectionString) = ("Npgsql", _connectionString)));
        using var client = builder.Build();
        var gateways = client.Services.GetRequiredService<IGatewayListProvider>();
        await gateways.InitializeGatewayListProvider();

        var gateway = Assert.Single(await gateways.GetGateways());

        Assert.Equal(30001, gateway.Port);
    }

    async Task InsertAsync(MembershipEntry member) => Assert.True(await _table.InsertRow(member, (await _table.ReadAll()).Version.Next()));

    static MembershipEntry Member(int number, SiloStatus status = SiloStatus.Active, DateTime? alive = null, int? proxyPort = null) => new()
    {
        SiloAddress = SiloAddress.New(IPAddress.Loopback, 11110 + number, number),
        SiloName = $"silo-{number}",
        HostName = "host",
        Status = status,
        ProxyPort = proxyPort ?? 30000 + number,
        StartTime = Eight,
        IAmAliveTime = alive ?? Eight,
    };
}
