namespace ReputationWatch.Delivering;

/// <summary>Says in words that a channel, or a person's address, was switched off because it refused for good. Pure.</summary>
public static class ChannelMessage
{
    /// <summary>The notice.</summary>
    /// <param name="change">A <see cref="DeliveryChangeKind.Died"/>.</param>
    /// <param name="name">What people call it.</param>
    public static Notice Of(DeliveryChange change, string name) => new()
    {
        IncidentId = FormattableString.Invariant($"{change.Subject.ToString().ToLowerInvariant()}:{change.Id}/{change.At.UtcDateTime:yyyyMMdd'T'HHmmssfff'Z'}"),
        Change = "off",
        Kind = IncidentKind.ChannelHealth,
        At = change.At,
        Indonesian = change.Subject == DeliverySubject.Channel
            ? new($"Saluran {name} dimatikan", $"Saluran {name} dimatikan karena menolak untuk seterusnya ({change.Reason}). Pesannya menunggu sampai tiga hari. Perbaiki lalu nyalakan lagi di halaman Pengiriman.")
            : new($"{name} tidak bisa dihubungi", $"Alamat {name} menolak pesan untuk seterusnya ({change.Reason}), jadi pengiriman kepadanya dimatikan. Perbaiki alamatnya lalu nyalakan lagi di halaman Pengiriman."),
        English = change.Subject == DeliverySubject.Channel
            ? new($"Channel {name} was switched off", $"Channel {name} was switched off because it refused for good ({change.Reason}). Its messages wait up to three days. Mend it and switch it on again on the Delivery page.")
            : new($"{name} cannot be reached", $"The address of {name} refused a message for good ({change.Reason}), so nothing is sent there any more. Mend the address and switch it on again on the Delivery page."),
    };
}
