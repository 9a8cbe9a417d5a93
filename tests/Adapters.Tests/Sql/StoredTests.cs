using ReputationWatch.Adapters.Sql;

namespace ReputationWatch.Adapters.Tests.Sql;

public sealed class StoredTests
{
    [Fact]
    public void Text_keeps_all_that_a_database_takes()
    {
        Assert.Equal("", "".ToText());
        Assert.Equal("Berita “biasa” 🔥", "Berita “biasa” 🔥".ToText());
        Assert.Equal("nol\ufffd", "nol\0".ToText());
        Assert.Equal("\ufffd separuh \ufffd 🔥", "\ud83d separuh \udd25 🔥".ToText());
    }

    [Fact]
    public void A_time_is_kept_in_UTC_and_to_the_millisecond()
    {
        var time = new DateTimeOffset(2026, 3, 2, 8, 0, 0, 123, 456, TimeSpan.FromHours(7));

        Assert.Equal(new DateTimeOffset(2026, 3, 2, 1, 0, 0, 123, TimeSpan.Zero), time.ToMillis().ToTime());
        Assert.Equal(TimeSpan.Zero, time.ToMillis().ToTime().Offset);
        Assert.Equal(DateTimeOffset.MinValue, DateTimeOffset.MinValue.ToMillis().ToTime());
        Assert.Null(((DateTimeOffset?)null).ToMillis().ToTime());
    }
}
