using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ReputationWatch.Watching;

/// <summary>The stable name of a tracked keyword in addresses, rows and grain keys: lower-case letters, digits and hyphens.</summary>
/// <param name="Value">1 to 80 characters, for example <c>kotawaringin-timur</c>.</param>
[JsonConverter(typeof(KeywordIdConverter))]
public readonly record struct KeywordId(string Value)
{
    const int MaxLength = 80;

    /// <summary>Makes the id for a name as a person wrote it: <c>Kotawaringin Timur</c> becomes <c>kotawaringin-timur</c>.</summary>
    /// <exception cref="ArgumentException">The name holds no letter and no digit.</exception>
    public static KeywordId From(string name)
    {
        var slug = new StringBuilder();
        foreach (var c in name.Normalize(NormalizationForm.FormKD))
        {
            if (slug.Length == MaxLength) break;
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && slug.Length > 0 && slug[^1] != '-') slug.Append('-');
        }

        var value = slug.ToString().TrimEnd('-');
        return value.Length > 0 ? new(value) : throw new ArgumentException($"\"{name}\" holds no letter and no digit; write a name such as Sampit", nameof(name));
    }

    /// <inheritdoc/>
    public override string ToString() => Value;

    sealed class KeywordIdConverter : JsonConverter<KeywordId>
    {
        public override KeywordId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new(reader.GetString() ?? throw new JsonException("A keyword id is a string"));

        public override void Write(Utf8JsonWriter writer, KeywordId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
