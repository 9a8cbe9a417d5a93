using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Orleans.Serialization;
using ReputationWatch.Watching;

namespace ReputationWatch.Grains;

/// <summary>The one place that says how the domain's types travel between silos and how a grain's state is stored: as System.Text.Json.</summary>
public static class Wire
{
    /// <summary>
    /// Strict both ways: a missing constructor argument or a null where none may be is an error when it is read, and not a silent
    /// default that surfaces later. An enum inside a record goes by name; one that is an argument of its own is written by Orleans, as its number.
    /// </summary>
    public static JsonSerializerOptions Options { get; } = new()
    {
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        Converters = { new JsonStringEnumConverter(namingPolicy: null, allowIntegerValues: false) },
    };

    /// <summary>Makes silos and clients speak it. Both ends need it.</summary>
    public static IServiceCollection AddWire(this IServiceCollection services) =>
        services.AddSerializer(serializer => serializer.AddJsonSerializer(Carries, Options));

    static bool Carries(Type type) => type.Assembly == typeof(KeywordId).Assembly;
}
