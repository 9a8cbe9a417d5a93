using ReputationWatch.Delivering;

namespace ReputationWatch.Dashboard.Language;

sealed partial class DeliveryEnglish
{
    public override string Says(DeliveryFault fault) => fault.Problem switch
    {
        DeliveryProblem.IdImproper => $"\"{fault.Given}\" is no id: write lower-case letters, digits and single hyphens, up to {ChannelRules.LongestId}, for example humas-mail.",
        DeliveryProblem.IdReserved => $"The id \"{fault.Given}\" is kept for the program itself: write another, for example humas-{fault.Given}.",
        DeliveryProblem.IdTaken => $"There is one by this name already (\"{fault.Given}\"): write another name, or change that one.",
        DeliveryProblem.Missing => fault.Field switch
        {
            "who" => "Write who does it.",
            "reason" => "Write why.",
            "name" => "Write a name.",
            "address" or "to" => "Write the address on this channel.",
            var field => $"Write this: {FieldLabel(field)}.",
        },
        DeliveryProblem.TooLong => $"Write at most {fault.Given} characters.",
        DeliveryProblem.NotPlain => "Write it without line breaks and characters that are not shown.",
        DeliveryProblem.KindUnknown => $"\"{fault.Given}\" is no kind of channel: write one of {Kinds}.",
        DeliveryProblem.KindFixed => $"This channel's kind is {fault.Given} and stays so: add another channel instead.",
        DeliveryProblem.FieldUnknown => FieldsOf(fault.Given) is { Length: > 0 } fields
            ? $"A channel of kind {fault.Given} has no such field: write {fields}." : $"A channel of kind {fault.Given} has no such field: leave it out.",
        DeliveryProblem.HostWrong => $"\"{fault.Given}\" is no mail server: write its name alone, for example mail.dinas.go.id.",
        DeliveryProblem.PortWrong => $"\"{fault.Given}\" is no port: write 1 to 65535, usually 587.",
        DeliveryProblem.NeitherTrueNorFalse => $"\"{fault.Given}\" is neither true nor false: write one of them.",
        DeliveryProblem.NoMailAddress => $"\"{fault.Given}\" is no mail address: write for example humas@dinas.go.id.",
        DeliveryProblem.NoWebAddress => "This is no web address: write one that begins with https:// or http://, without a user name.",
        DeliveryProblem.NoHttpsAddress => "This provider's addresses begin with https://: copy it as it is shown there.",
        DeliveryProblem.MalformedForProvider => fault.Field switch
        {
            "token" => "This is no token as the provider shows it: copy it whole, without spaces.",
            "phoneNumberId" => $"\"{fault.Given}\" is no id of a number: write the digits from the page \"API Setup\".",
            "template" or "templateLanguage" => $"\"{fault.Given}\" is no such name: write letters, digits and underscores, for example peringatan or id.",
            _ => "This holds characters that cannot be sent: write it without them.",
        },
        DeliveryProblem.PairBroken => "Write user name and password, or neither.",
        DeliveryProblem.SecretAgain => "The server, its port or its encryption changed: write the password again, so that it is given to no other server unasked.",
        DeliveryProblem.ChannelUnknown => $"There is no channel \"{fault.Given}\": choose one of those there are.",
        DeliveryProblem.ChannelOfConfiguration => $"\"{fault.Given}\" is set up by the host's configuration: change it there, or add a channel of your own.",
        DeliveryProblem.AddressNeedless => $"A channel of kind {fault.Given} leads to one place: leave the address empty.",
        DeliveryProblem.NoChat => $"\"{fault.Given}\" is no chat: write its id, such as 123456789 or -1001234567890, or a channel's name with @.",
        DeliveryProblem.NoPhone => $"\"{fault.Given}\" is no telephone number: write it with the country's code, for example +62 812 3456 7890.",
        DeliveryProblem.LanguageUnknown => $"\"{fault.Given}\" is no language of the messages: write id or en.",
        DeliveryProblem.ZoneUnknown => $"\"{fault.Given}\" is no time zone: write for example Asia/Jakarta.",
        DeliveryProblem.NoTime => $"\"{fault.Given}\" is no time of the day: write for example 21:30.",
        DeliveryProblem.QuietHalf => "Write both ends of the quiet hours, or neither.",
        DeliveryProblem.IncidentUnknown => $"\"{fault.Given}\" is no kind of incident: write one of {string.Join(", ", Choices.Kinds.Select(Input.RecipientDraft.NameOf))}.",
        DeliveryProblem.HandlingUnknown => $"\"{fault.Given}\" is no way to be told: write atOnce, digest or off.",
        DeliveryProblem.KeywordUnknown => $"There is no keyword \"{fault.Given}\": write the id of one that is tracked.",
        _ => $"It cannot be removed yet, as these people are reached by it: {fault.Given}. Give them another channel, or remove them first.",
    };

    static string Kinds => string.Join(", ", ChannelKinds.Offered.Select(ChannelKinds.NameOf));

    static string FieldsOf(string kind) => ChannelKinds.Find(kind) is { } known ? string.Join(", ", ChannelKinds.FieldsOf(known).Select(f => f.Name)) : "";
}
