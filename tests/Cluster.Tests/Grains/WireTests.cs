using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using ReputationWatch.Crawling;
using ReputationWatch.Grains;
using ReputationWatch.Tests.Support;
using ReputationWatch.Watching;

namespace ReputationWatch.Cluster.Tests.Grains;

/// <summary>
/// Silos of two versions talk to each other during an upgrade, and what one stored the next reads. A golden file that has to change is
/// such a break: give the new member a default, so that the old file still reads, and keep it.
/// </summary>
public sealed class WireTests
{
    static readonly JsonSerializerOptions Indented = new(Wire.Options) { WriteIndented = true };
    static readonly DateTimeOffset Eight = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    static readonly object[] Samples =
    [
        new TrackedKeyword
        {
            Id = new("kotawaringin-timur"),
            Name = "Kotawaringin Timur",
            Aliases = ["Kotim"],
            RequiredContexts = ["Sampit"],
            ExcludedContexts = ["Kotawaringin Barat"],
            Lenses = ["sampit-2001"],
            Sources = [new("bing-news-rss")],
            Interval = TimeSpan.FromMinutes(90),
            ReadArticles = true,
        },
        new GateAnswer(false, Eight.AddSeconds(2)),
        new HostReport(HostVerdict.Refused, TimeSpan.FromSeconds(1.5), TimeSpan.FromMinutes(2)),
        new HostState(Eight.AddMinutes(3), null, 3) { Challenges = 1, Refusals = 2 },
        new RobotsRecord(Eight, Eight.AddDays(1), RobotsFound.Rules, "User-agent: *\nDisallow: /arsip\n", Eight),
        new HostRobots(new Dictionary<string, RobotsRecord> { ["https://kabar.example"] = new(Eight, Eight.AddHours(1), RobotsFound.Unreachable, "", null) }),
    ];

    static readonly Type[] Enums = [typeof(CheckReason), typeof(CycleResult)];

    public static TheoryData<string> Names => [.. Samples.Select(sample => sample.GetType().Name)];

    [Theory, MemberData(nameof(Names))]
    public void What_is_written_is_the_golden_file(string name) => Assert.Equal(Golden(name), Write(Sample(name)));

    [Theory, MemberData(nameof(Names))]
    public void The_golden_file_reads_back_to_the_same_value(string name)
    {
        var type = Sample(name).GetType();

        var read = JsonSerializer.Deserialize(Golden(name), type, Wire.Options)!;

        Assert.Equivalent(Sample(name), read, strict: true);
    }

    [Theory, MemberData(nameof(Names))]
    public void Orleans_carries_it_as_that_json(string name)
    {
        var serializer = new ServiceCollection().AddWire().BuildServiceProvider().GetRequiredService<Serializer>();

        var bytes = serializer.SerializeToArray(Sample(name));

        Assert.True(bytes.AsSpan().IndexOf(JsonSerializer.SerializeToUtf8Bytes(Sample(name), Sample(name).GetType(), Wire.Options)) > 0);
        Assert.Equivalent(Sample(name), serializer.Deserialize<object>(bytes), strict: true);
    }

    // An enum that is an argument of its own does not go through the JSON: Orleans writes its number.
    [Theory]
    [InlineData(typeof(CheckReason))]
    [InlineData(typeof(CycleResult))]
    public void An_enum_keeps_the_numbers_of_its_golden_file(Type type)
    {
        var numbers = Enum.GetNames(type).ToDictionary(name => name, name => Convert.ToInt32(Enum.Parse(type, name), CultureInfo.InvariantCulture));

        Assert.Equal(Golden(type.Name), Write(numbers));
    }

    [Fact]
    public void Every_type_of_ours_that_a_grain_takes_gives_or_keeps_has_a_golden_file()
    {
        var methods = typeof(Wire).Assembly.GetExportedTypes()
            .Where(type => type.IsInterface && typeof(IGrain).IsAssignableFrom(type))
            .SelectMany(type => type.GetInterfaces().Append(type)).Distinct()
            .Where(type => type.Namespace!.StartsWith(nameof(ReputationWatch), StringComparison.Ordinal))
            .SelectMany(type => type.GetMethods()).ToList();
        var travels = methods.SelectMany(m => m.GetParameters().Select(p => p.ParameterType).Concat(m.ReturnType.GetGenericArguments()))
            .Where(type => type.Assembly == typeof(KeywordId).Assembly);

        Assert.Equal(
            travels.Where(type => type.Assembly == typeof(KeywordId).Assembly).Append(typeof(HostState)).Append(typeof(HostRobots)).Select(type => type.Name).Distinct().Order(StringComparer.Ordinal),
            Samples.Select(sample => sample.GetType()).Concat(Enums).Select(type => type.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("""{"Granted":true}""")]
    [InlineData("{}")]
    public void A_missing_argument_is_refused(string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GateAnswer>(json, Wire.Options));

    [Fact]
    public void A_null_where_none_may_be_is_refused() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<TrackedKeyword>("""{"Id":"sampit","Name":null}""", Wire.Options));

    [Fact]
    public void A_keyword_from_a_silo_that_knows_fewer_settings_gets_their_defaults()
    {
        var read = JsonSerializer.Deserialize<TrackedKeyword>("""{"Id":"sampit","Name":"Sampit"}""", Wire.Options)!;

        Assert.Equal(TimeSpan.FromHours(1), read.Interval);
        Assert.Equal("Asia/Jakarta", read.TimeZone);
    }

    [Fact]
    public void An_enum_inside_a_record_travels_by_name_alone() =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<HostReport>("""{"Verdict":1,"Took":"00:00:01"}""", Wire.Options));

    static object Sample(string name) => Samples.Single(sample => sample.GetType().Name == name);

    static string Golden(string name) => File.ReadAllText(Places.Fixture("wire", $"{name}.json"));

    static string Write(object value) => JsonSerializer.Serialize(value, value.GetType(), Indented) + "\n";
}
