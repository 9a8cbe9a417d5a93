using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Language;

/// <summary>The words of how people are reached.</summary>
abstract class DeliveryWords
{
    // The list
    public abstract string Title { get; }
    public abstract string Nav { get; }
    public abstract string Lead { get; }
    public abstract string ChannelsHeading { get; }
    public abstract string PeopleHeading { get; }
    public abstract string AddChannel { get; }
    public abstract string AddPerson { get; }
    public abstract string NoPeople { get; }
    public abstract string NoPeopleNext { get; }
    public abstract string NeedsChannel { get; }
    public abstract string On { get; }
    public abstract string Off { get; }
    public abstract string OffBecause(string who, string reason);
    public abstract string Itself { get; }
    public abstract string OfConfiguration { get; }
    public abstract string SeeSent { get; }
    public abstract string Done(string result);

    // A channel
    public abstract string Kind(ChannelKind kind);
    public abstract string ChannelTitle(string kind);
    public abstract string ChannelName { get; }
    public abstract string ChannelNameHint { get; }
    public abstract string FieldLabel(string field);
    public abstract string FieldHint(ChannelKind kind, string field);
    public abstract string Set { get; }
    public abstract string NotSet { get; }
    public abstract string Forget(string field);
    public abstract string ForgetHint { get; }
    public abstract string KeepsSecret { get; }
    public abstract string HowTo(ChannelKind kind);
    public abstract string SetInConfiguration { get; }
    public abstract string Save { get; }

    // The test
    public abstract string TestHeading { get; }
    public abstract string TestHint { get; }
    public abstract string TestTo { get; }
    public abstract string TestToHint { get; }
    public abstract string Test { get; }
    public abstract string Result(DeliveryResult result);

    // A person
    public abstract string PersonTitle { get; }
    public abstract string PersonName { get; }
    public abstract string ChannelLabel { get; }
    public abstract string ChannelHint { get; }
    public abstract string AddressLabel { get; }
    public abstract string AddressHint { get; }
    public abstract string LanguageLabel { get; }
    public abstract string ZoneLabel { get; }
    public abstract string ChoicesHeading { get; }
    public abstract string ChoicesHint { get; }
    public abstract string Incident(IncidentKind kind);
    public abstract string Handling(Handling handling);
    public abstract string QuietHeading { get; }
    public abstract string QuietFrom { get; }
    public abstract string QuietTo { get; }
    public abstract string QuietHint { get; }
    public abstract string BreakQuiet { get; }
    public abstract string BreakQuietHint { get; }
    public abstract string DigestAt { get; }
    public abstract string DigestAtHint { get; }
    public abstract string KeywordsHeading { get; }
    public abstract string KeywordsHint { get; }

    // What can be done, and what was
    public abstract string ActsHeading { get; }
    public abstract string ActsHint { get; }
    public abstract string SwitchOn { get; }
    public abstract string SwitchOff { get; }
    public abstract string Remove { get; }
    public abstract string HistoryHeading { get; }
    public abstract string NoHistory { get; }
    public abstract string Change(DeliveryChangeKind kind);
    public abstract string Says(DeliveryFault fault);
}

abstract partial class Words
{
    /// <summary>The words of how people are reached.</summary>
    public abstract DeliveryWords Delivery { get; }
}

sealed partial class Indonesian
{
    public override DeliveryWords Delivery { get; } = new DeliveryIndonesian();
}

sealed partial class English
{
    public override DeliveryWords Delivery { get; } = new DeliveryEnglish();
}
