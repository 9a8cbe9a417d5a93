namespace ReputationWatch.Dashboard.Importing;

/// <summary>Reads what somebody sends, as far as anybody would want it.</summary>
public static class BoundedBody
{
    /// <summary>The bytes; one more than <paramref name="most"/> where there are more than that.</summary>
    public static async Task<byte[]> ReadAsync(Stream from, int most, CancellationToken ct)
    {
        using var body = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (body.Length <= most)
        {
            var room = (int)Math.Min(buffer.Length, most + 1 - body.Length);
            var read = await from.ReadAsync(buffer.AsMemory(0, room), ct);
            if (read == 0) break;
            body.Write(buffer, 0, read);
        }

        return body.ToArray();
    }
}
