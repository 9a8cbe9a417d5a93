namespace ReputationWatch.Dashboard;

/// <summary>What a host may set of the dashboard.</summary>
public sealed record DashboardOptions
{
    /// <summary>IANA zone of times that belong to no single keyword: sources and deliveries. Default Asia/Jakarta.</summary>
    public string TimeZone { get; init; } = "Asia/Jakarta";

    /// <summary>
    /// Names that the dashboard may be called by, besides <c>localhost</c> and plain IP addresses; <c>*</c> is any. There is no
    /// log-in: a page elsewhere that had its own name lead here (DNS rebinding) would otherwise be let in.
    /// </summary>
    public IReadOnlyList<string> AllowedHosts { get; init; } = [];

    /// <summary>
    /// Where people find the dashboard, such as <c>http://192.168.1.20:5080/</c>: messages link to it. Default: none, and messages carry no link.
    /// </summary>
    public string? Address { get; init; }

    /// <summary><see cref="Address"/>, ending in a slash; null where there is none.</summary>
    /// <exception cref="ArgumentException">It is no address of the web; the message says what to write instead.</exception>
    public Uri? PublicAddress()
    {
        if (string.IsNullOrWhiteSpace(Address)) return null;
        return Uri.TryCreate(Address.TrimEnd('/') + "/", UriKind.Absolute, out var address) && (address.Scheme is "http" or "https")
            ? address
            : throw new ArgumentException($"Dashboard:Address is \"{Address}\"; write an address such as http://192.168.1.20:5080/");
    }

    /// <summary>What stands above every page, such as that its data are invented; null: nothing.</summary>
    public NoticeText? Notice { get; init; }

    /// <summary>How many days the sparklines in the list show. Default 30.</summary>
    public int SparkDays { get; init; } = 30;

    /// <summary>How many mentions stand on one page. Default 20.</summary>
    public int MentionsOnAPage { get; init; } = 20;

    /// <summary>How many days before today the result pages are compared with, until a day is chosen. Default 7.</summary>
    public int CompareDays { get; init; } = 7;

    /// <summary>How often the store is asked for new cycles while somebody listens for them. Default 5 seconds.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(5);
}

/// <summary>A sentence in both languages. Where one is missing, the other stands for it.</summary>
public sealed record NoticeText
{
    /// <summary>In Indonesian.</summary>
    public string? Id { get; init; }

    /// <summary>In English.</summary>
    public string? En { get; init; }

    /// <summary>The sentence in a language and which language it is; null where there is none.</summary>
    internal (string Text, string Language)? In(string language) => (language == "en", Id, En) switch
    {
        (true, _, { Length: > 0 } english) => (english, "en"),
        (_, { Length: > 0 } indonesian, _) => (indonesian, "id"),
        (_, _, { Length: > 0 } english) => (english, "en"),
        _ => null,
    };
}
