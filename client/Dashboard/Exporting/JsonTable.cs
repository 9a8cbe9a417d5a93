using System.Text.Json;
using ReputationWatch.Dashboard.Language;

namespace ReputationWatch.Dashboard.Exporting;

static class JsonTable
{
    const int FlushAt = 64 * 1024;

    public static async Task WriteAsync<T>(Stream to, IEnumerable<T> rows, IReadOnlyList<Column<T>> columns, Zone zone, CancellationToken ct)
    {
        var json = new Utf8JsonWriter(to);
        await using var closing = json.ConfigureAwait(false);

        json.WriteStartArray();
        foreach (var row in rows)
        {
            json.WriteStartObject();
            foreach (var column in columns)
            {
                json.WritePropertyName(column.Name);
                Write(json, column.Value(row), zone);
            }

            json.WriteEndObject();
            if (json.BytesPending > FlushAt) await json.FlushAsync(ct);
        }

        json.WriteEndArray();
        await json.FlushAsync(ct);
    }

    static void Write(Utf8JsonWriter json, object? value, Zone zone)
    {
        switch (value)
        {
            // The serializer would end each value with a flush, and a flush to a network stream may not block.
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case int number: json.WriteNumberValue(number); break;
            case long number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(Column.Rounded(number)); break;
            case bool truth: json.WriteBooleanValue(truth); break;
            case DateTimeOffset time: json.WriteStringValue(Iso8601.Of(time, zone)); break;
            case DateOnly day: json.WriteStringValue(Iso8601.Of(day)); break;
            case IReadOnlyDictionary<string, double> figures:
                json.WriteStartObject();
                foreach (var (name, figure) in figures) json.WriteNumber(name, Column.Rounded(figure));
                json.WriteEndObject();
                break;
            case IEnumerable<string> texts:
                json.WriteStartArray();
                foreach (var text in texts) json.WriteStringValue(text);
                json.WriteEndArray();
                break;
            default: throw new ArgumentOutOfRangeException(nameof(value), value.GetType(), "A column gave what no table holds");
        }
    }
}
