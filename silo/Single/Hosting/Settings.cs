using ReputationWatch.Adapters.Http;
using ReputationWatch.Adapters.Telemetry;
using ReputationWatch.Alerting;
using ReputationWatch.Dashboard;
using ReputationWatch.Watching;

namespace ReputationWatch.Single.Hosting;

/// <summary>
/// The office's settings, read and checked at once. A name that is none of ours is an error: an office that wrote "Smpt"
/// would wait for its mail for ever.
/// </summary>
/// <param name="Cycle">Language of the messages, and when to alert.</param>
/// <param name="Fetch">How the network is read.</param>
/// <param name="Telemetry">Where measurements go.</param>
/// <param name="Dashboard">How the dashboard shows itself.</param>
sealed record Settings(CycleSettings Cycle, FetchOptions Fetch, TelemetryOptions Telemetry, DashboardOptions Dashboard)
{
    static readonly string[] Sections = ["Language", "Alert", "Fetch", "Keys", "Notify", "Telemetry", "Dashboard", "Logging"];

    /// <summary>Reads them.</summary>
    /// <exception cref="SettingsException">A setting is unknown or cannot be read; the message says which and what there is.</exception>
    public static Settings From(IConfiguration all)
    {
        RefuseUnknown("", all, Sections);
        RefuseUnknown("Notify:", all.GetSection("Notify"), ["Webhook", "Smtp", "AllowedPrivateHosts", "TelegramApi", "WhatsAppApi", "Timeout"]);
        Demand(all, "Notify:Webhook", "Url");
        Demand(all, "Notify:Smtp", "Host");
        var language = all["Language"] ?? "id";
        if (language is not ("id" or "en")) throw new SettingsException($"Language is \"{language}\"; write id or en");

        var dashboard = Read<DashboardOptions>(all, "Dashboard");
        return new(
            new() { Language = language, Alert = Checked(() => Read<AlertOptions>(all, "Alert").Validated()), Dashboard = Checked(dashboard.PublicAddress) },
            Read<FetchOptions>(all, "Fetch").WithKeys(all),
            Read<TelemetryOptions>(all, "Telemetry"),
            dashboard);
    }

    static T Read<T>(IConfiguration all, string name) where T : new()
    {
        RefuseUnknown($"{name}:", all.GetSection(name), [.. typeof(T).GetProperties().Where(p => p.CanWrite).Select(p => p.Name)]);
        try
        {
            return all.GetSection(name).Get<T>() ?? new();
        }
        catch (InvalidOperationException wrong)
        {
            throw new SettingsException($"{wrong.Message} {wrong.InnerException?.Message}".TrimEnd());
        }
    }

    static T Checked<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (ArgumentException wrong)
        {
            throw new SettingsException(wrong.Message);
        }
    }

    static void Demand(IConfiguration all, string section, string key)
    {
        if (all.GetSection(section).GetChildren().Any() && all[$"{section}:{key}"] is null)
            throw new SettingsException($"{section} has no {key}; write it, or take the section out");
    }

    static void RefuseUnknown(string prefix, IConfiguration section, string[] known)
    {
        if (section.GetChildren().FirstOrDefault(c => !known.Contains(c.Key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
            throw new SettingsException($"{prefix}{unknown.Key} is no setting; write one of {string.Join(", ", known.Select(k => prefix + k))}");
    }
}

/// <summary>The settings are wrong; the message is one line that says which, and what to write instead.</summary>
sealed class SettingsException(string message, Exception? inner = null) : Exception(message, inner);
