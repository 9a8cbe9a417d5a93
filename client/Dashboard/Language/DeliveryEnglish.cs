using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Language;

sealed partial class DeliveryEnglish : DeliveryWords
{
    public override string Title => "Delivery";
    public override string Nav => "Delivery";
    public override string Lead => "Who is told of incidents, by which channel and when. A channel that refuses for good is switched off, which stands here and is told by every other channel.";
    public override string ChannelsHeading => "Channels";
    public override string PeopleHeading => "People";
    public override string AddChannel => "Add a channel";
    public override string AddPerson => "Add a person";
    public override string NoPeople => "Nobody is on record yet.";
    public override string NoPeopleNext => "Incidents go to the channels of the configuration alone.";
    public override string NeedsChannel => "Set up a channel first, then the people who are reached by it.";
    public override string On => "on";
    public override string Off => "off";
    public override string OffBecause(string who, string reason) => $"{who}: {reason}";
    public override string Itself => "by itself";
    public override string OfConfiguration => "from the configuration";
    public override string SeeSent => "See what was sent";
    public override string Done(string result) => result switch
    {
        "saved" => "Saved. It holds from the next message on.",
        "off" => "Switched off.",
        "on" => "Switched on.",
        _ => "Removed.",
    };

    public override string Kind(ChannelKind kind) => kind switch
    {
        ChannelKind.Log => "Log",
        ChannelKind.Smtp => "E-mail",
        ChannelKind.Webhook => "Webhook",
        ChannelKind.Slack => "Slack",
        ChannelKind.Teams => "Microsoft Teams",
        ChannelKind.Telegram => "Telegram",
        _ => "WhatsApp",
    };
    public override string ChannelTitle(string kind) => $"New channel: {kind}";
    public override string ChannelName => "Name";
    public override string ChannelNameHint => "What it is called here, for example: the press office's mail.";
    public override string FieldLabel(string field) => field switch
    {
        "host" => "Mail server",
        "port" => "Port",
        "startTls" => "Insist on encryption (STARTTLS)",
        "from" => "Sender's address",
        "userName" => "User name",
        "password" => "Password",
        "url" => "Address of the webhook",
        "signingKey" => "Key for the signature",
        "token" => "Token",
        "phoneNumberId" => "Id of the sending number",
        "template" => "Template",
        _ => "The template's language",
    };
    public override string FieldHint(ChannelKind kind, string field) => field switch
    {
        "host" => "For example mail.dinas.go.id.",
        "port" => "Usually 587. Port 465, encrypted from the first byte, is not spoken.",
        "startTls" => "Switch it off only for a server inside the office.",
        "from" => "For example pemantau@dinas.go.id.",
        "userName" => "Empty where the server asks for none; the password then too.",
        "url" => kind == ChannelKind.Webhook ? "http or https. A machine inside the network must be named in Notify:AllowedPrivateHosts." : "https, as the provider shows it.",
        "signingKey" => "Optional. With it each message carries X-ReputationWatch-Signature.",
        "token" => kind == ChannelKind.Telegram ? "As @BotFather shows it, for example 123456:ABC-DEF." : "Of a system user with the right whatsapp_business_messaging.",
        "phoneNumberId" => "Digits, from the page \"API Setup\"; not the telephone number itself.",
        "template" => "The name of an approved template whose body has one variable. Empty: plain text, which reaches only who wrote to the number in the last 24 hours.",
        "templateLanguage" => "For example id or en_US. Empty: id.",
        _ => "",
    };
    public override string Set => "set";
    public override string NotSet => "not set";
    public override string Forget(string field) => $"Take away: {field}";
    public override string ForgetHint => "What is stored is deleted.";
    public override string KeepsSecret => "It is stored sealed and never shown again. Empty: it stays as it is.";
    public override string HowTo(ChannelKind kind) => kind switch
    {
        ChannelKind.Smtp => "Mail through the office's own server. Each person has a mail address.",
        ChannelKind.Telegram => "Make a bot with @BotFather. Each person writes to it once, or adds it to a group; the chat's id stands in the bot's getUpdates.",
        ChannelKind.WhatsApp => "The Cloud API of a WhatsApp Business account. Each person has a telephone number.",
        ChannelKind.Slack => "An incoming webhook of Slack, which leads to one channel there.",
        ChannelKind.Teams => "A workflow of Teams, \"Post to a channel when a webhook request is received\".",
        ChannelKind.Webhook => "JSON, posted to a program of your own, with an Idempotency-Key.",
        _ => "The host's own log. It is always there.",
    };
    public override string SetInConfiguration => "This channel is set up by the host's configuration and is changed there. Here it can be tried and switched.";
    public override string Save => "Save";

    public override string TestHeading => "Send a test";
    public override string TestHint => "One message goes out at once, also by a channel that is off. Nothing else changes.";
    public override string TestTo => "To";
    public override string TestToHint => "A mail address, a chat's id or a telephone number. Empty: the first person reached by this channel.";
    public override string Test => "Send a test";
    public override string Result(DeliveryResult result) => result switch
    {
        DeliveryResult.Sent => "The test was sent: the channel took it. Look whether it has arrived.",
        DeliveryResult.Retry retry => $"The test was not sent, but it may work later: {retry.Why}.",
        DeliveryResult.GiveUp gaveUp => $"The test was not sent: {gaveUp.Why}.",
        DeliveryResult.ChannelDead dead => $"The test was not sent, and nothing else will be until the channel is mended: {dead.Why}.",
        DeliveryResult.AddressDead dead => $"The test was not sent, and nothing else will reach this address: {dead.Why}.",
        _ => "",
    };

    public override string PersonTitle => "New person";
    public override string PersonName => "Name";
    public override string ChannelLabel => "Channel";
    public override string ChannelHint => "A person who is to be reached in two ways is put on record twice.";
    public override string AddressLabel => "Address on the channel";
    public override string AddressHint => "For mail a mail address, for Telegram the chat's id (digits) or @channel, for WhatsApp the telephone number. Empty for Slack, Teams and webhooks.";
    public override string LanguageLabel => "Language of the messages";
    public override string ZoneLabel => "Time zone";
    public override string ChoicesHeading => "What is told, and when";
    public override string ChoicesHint => "At most three messages an hour come at once; the rest comes in the digest.";
    public override string Incident(IncidentKind kind) => kind switch
    {
        IncidentKind.Spike => "Spike of harmful coverage",
        IncidentKind.SlowChange => "Slow, lasting change",
        IncidentKind.PageOne => "Page one of a search engine",
        IncidentKind.Risk => "Hoax, hate, slander, incitement",
        IncidentKind.Resurfaced => "An old story is told again",
        IncidentKind.VisibilityDown => "Visibility falls",
        IncidentKind.SourceHealth => "A source died or is back",
        IncidentKind.BackToNormal => "Back to normal",
        IncidentKind.Brief => "Daily brief",
        IncidentKind.ChannelHealth => "A channel was switched off",
        _ => "Digest",
    };
    public override string Handling(Handling handling) => handling switch
    {
        Delivering.Handling.AtOnce => "at once",
        Delivering.Handling.Digest => "digest",
        Delivering.Handling.WithNews => "only with news",
        _ => "off",
    };
    public override string QuietHeading => "Quiet hours";
    public override string QuietFrom => "From";
    public override string QuietTo => "To";
    public override string QuietHint => "In the keyword's time zone, over midnight too. What happens then is held until they end. Empty: none.";
    public override string BreakQuiet => "What gets worse breaks through";
    public override string BreakQuietHint => "An escalation is told at once, with what was held of the same incident.";
    public override string DigestAt => "Digest at";
    public override string DigestAtHint => "In the person's own time zone.";
    public override string KeywordsHeading => "Keywords";
    public override string KeywordsHint => "None ticked: all, also those added later.";

    public override string ActsHeading => "Switch or remove";
    public override string ActsHint => "Whatever is done is noted with name and reason. Messages for a channel that is off wait up to three days.";
    public override string SwitchOn => "Switch on";
    public override string SwitchOff => "Switch off";
    public override string Remove => "Remove";
    public override string HistoryHeading => "What happened";
    public override string NoHistory => "Nothing yet.";
    public override string Change(DeliveryChangeKind kind) => kind switch
    {
        DeliveryChangeKind.Added => "added",
        DeliveryChangeKind.Changed => "changed",
        DeliveryChangeKind.SwitchedOn => "switched on",
        DeliveryChangeKind.SwitchedOff => "switched off",
        DeliveryChangeKind.Died => "switched off because it refused for good",
        _ => "removed",
    };
}
