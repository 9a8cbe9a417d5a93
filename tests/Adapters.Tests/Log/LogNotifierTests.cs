using Microsoft.Extensions.Logging;
using ReputationWatch.Adapters.Log;
using ReputationWatch.Delivering;
using ReputationWatch.Watching;

namespace ReputationWatch.Adapters.Tests.Log;

public sealed class LogNotifierTests
{
    [Fact]
    public async Task A_message_is_written_to_the_log_and_counts_as_sent()
    {
        var log = new Remembering();
        var message = new OutboxMessage("sampit@1/BreachHeld/log", "log", new KeywordId("sampit"), "sampit@1", default, "Sampit: melonjak", "Dua puluh berita.");

        Assert.IsType<DeliveryResult.Sent>(await new LogNotifier(log).SendAsync(message, TestContext.Current.CancellationToken));

        Assert.Equal([(LogLevel.Warning, "Sampit: melonjak: Dua puluh berita. [sampit@1/BreachHeld/log]")], log.Lines);
    }

    sealed class Remembering : ILogger<LogNotifier>
    {
        public List<(LogLevel, string)> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add((logLevel, formatter(state, exception)));
    }
}
