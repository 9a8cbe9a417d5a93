using System.Globalization;

namespace ReputationWatch.Benchmarks;

/// <summary>What the kernel says a process took.</summary>
static class Memory
{
    /// <summary>The most memory a process has held so far (VmHWM), in bytes; 0 where it is gone.</summary>
    public static long Peak(int process) => Peak(process.ToString(CultureInfo.InvariantCulture));

    /// <inheritdoc cref="Peak(int)"/>
    public static long Peak(string process)
    {
        try
        {
            var line = File.ReadLines($"/proc/{process}/status").FirstOrDefault(l => l.StartsWith("VmHWM:", StringComparison.Ordinal));
            return line is null ? 0 : long.Parse(line.AsSpan(6).Trim(" \tkB"), CultureInfo.InvariantCulture) * 1024;
        }
        catch (IOException)
        {
            return 0;
        }
    }

    /// <summary>Processor time of a process and of the children it waited for; zero where it is gone.</summary>
    public static TimeSpan Processor(int process)
    {
        try
        {
            // utime, stime, cutime and cstime are the 14th to 17th field; the second is the name in brackets.
            var fields = File.ReadAllText($"/proc/{process}/stat").Split(") ", 2)[1].Split(' ');
            return TimeSpan.FromMilliseconds(10 * fields[11..15].Sum(f => long.Parse(f, CultureInfo.InvariantCulture)));
        }
        catch (IOException)
        {
            return TimeSpan.Zero;
        }
    }
}
