using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;
using ReputationWatch.Assessing;

namespace ReputationWatch.Labelling;

/// <summary>
/// The era as a person writes it: <c>present</c>, <c>about:sampit-2001</c> or <c>mentions:sampit-2001</c>. The same words in forms, the API,
/// on the command line and in the store.
/// </summary>
/// <param name="Lens">A lens id; <see cref="Era.Present"/> where <paramref name="Role"/> is None.</param>
/// <param name="Role">How the text stands to the lens's event.</param>
[JsonConverter(typeof(EraLabelConverter))]
public sealed record EraLabel(string Lens, EraRole Role)
{
    const string About = "about:";
    const string Mentions = "mentions:";

    /// <summary>Everyday coverage.</summary>
    public static EraLabel Present { get; } = new(Era.Present, EraRole.None);

    /// <summary>Reads what <see cref="ToString"/> writes. Whether there is such a lens is not asked here.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out EraLabel? era)
    {
        era = text switch
        {
            Era.Present => Present,
            not null when Named(text, About) is { } lens => new(lens, EraRole.About),
            not null when Named(text, Mentions) is { } lens => new(lens, EraRole.Mentions),
            _ => null,
        };
        return era is not null;
    }

    /// <summary>As an era that nobody doubts.</summary>
    public Era ToEra() => new(Lens, Role, 1);

    /// <inheritdoc/>
    public override string ToString() => Role switch
    {
        EraRole.About => About + Lens,
        EraRole.Mentions => Mentions + Lens,
        _ => Era.Present,
    };

    static string? Named(string text, string role) =>
        text.StartsWith(role, StringComparison.Ordinal) && text.Length > role.Length && text[role.Length..] != Era.Present ? text[role.Length..] : null;

    sealed class EraLabelConverter : JsonConverter<EraLabel>
    {
        public override EraLabel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            TryParse(reader.GetString(), out var era) ? era : throw new JsonException("An era is present, about:LENS or mentions:LENS");

        public override void Write(Utf8JsonWriter writer, EraLabel value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
    }
}
