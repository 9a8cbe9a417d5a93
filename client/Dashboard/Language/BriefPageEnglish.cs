namespace ReputationWatch.Dashboard.Language;

sealed class BriefPageEnglish : BriefPageWords
{
    public override string Nav => "Brief";
    public override string AsOfNow => "How things stand now. This page is not stored, and sent to nobody.";
    public override string LookNow => "See how things stand now";
    public override string NoneYet => "No brief has been composed yet. This is what one would say now; it is neither stored nor sent.";
    public override string PrintHint => "Ready to be printed on A4.";

    public override string ListTitle => "Daily brief";
    public override string ListLink => "Other briefs and settings";
    public override string ListLead => "Once a day at a set hour: what changed, what stands on page one, incidents, sources and corrections. Sent by e-mail, WhatsApp or Telegram, and ready to be printed.";
    public override string PastHeading => "Those there are";
    public override string Newest => "The newest brief";
    public override string News(bool has) => has ? "with news" : "no news";
    public override string ComposedLate(string at) => $"composed {at}";

    public override string SettingsHeading => "When it comes";
    public override string NextDue => "Next";
    public override string IsOff => "The daily brief is switched off.";
    public override string OnLabel => "Compose a brief each day";
    public override string OnHint => "Switched off, none is composed or sent. Those there are can still be read.";
    public override string HourLabel => "Hour";
    public override string HourHint => "For example 07:00. If the system is off at that hour, the brief is sent once it is back on the same day.";
    public override string ZoneLabel => "Time zone";
    public override string LinkLabel => "The dashboard's address for links";
    public override string LinkHint => "The address at which readers open this dashboard, such as http://192.168.1.10:5080. Empty: messages have no link.";
    public override string Save => "Save";
    public override string PeopleHint => "Who gets it, by which channel and in which language is set for each person:";
    public override string PeopleLink => "Delivery";
    public override string SendHeading => "Send it now";
    public override string SendHint => "Today's brief is composed and sent at once. Its hour then sends no other.";
    public override string Send => "Compose and send";
    public override string SentAlready => "Today's brief is there already, and is sent only once.";
    public override string HistoryHeading => "Changes of the settings";
    public override string NoHistory => "Never changed.";
    public override string Change(bool on, string hour, string zone, string link) => on ? $"each day at {hour}, {zone}{(link.Length > 0 ? $", links to {link}" : "")}" : "switched off";
    public override string Done(string result) => result switch
    {
        "sent" => "Today's brief is composed and on its way.",
        "already" => SentAlready,
        _ => "Saved.",
    };
}
