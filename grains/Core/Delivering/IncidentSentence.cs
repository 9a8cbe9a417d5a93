using System.Globalization;
using ReputationWatch.Alerting;
using ReputationWatch.Alerting.Policy;
using ReputationWatch.Assessing;

namespace ReputationWatch.Delivering;

/// <summary>An incident's change in the words of people, in both languages. Pure.</summary>
static class IncidentSentence
{
    static readonly CultureInfo Points = CultureInfo.InvariantCulture;

    /// <summary>What happened, to stand behind the keyword's name; null where nobody is told of it.</summary>
    public static string? Subject(IncidentTransition change, bool english) => change.Reason switch
    {
        AlertReason.BreachHeld or AlertReason.OverPushBar when IsAttention(change) => english ? "far more coverage than usual" : "pemberitaan jauh lebih ramai dari biasanya",
        AlertReason.BreachHeld or AlertReason.OverPushBar => english ? "harmful coverage is spiking" : "pemberitaan merugikan melonjak",
        AlertReason.FarAboveWhatWasTold when IsAttention(change) => english ? "coverage of every kind keeps growing" : "pemberitaan dari segala jenis makin ramai",
        AlertReason.GoesOn when IsAttention(change) => english ? "there is still far more coverage than usual" : "pemberitaan masih jauh lebih ramai dari biasanya",
        AlertReason.FarAboveWhatWasTold => english ? "the spike of harmful coverage is getting much worse" : "lonjakan pemberitaan merugikan memburuk",
        AlertReason.GoesOn => english ? "the spike of harmful coverage goes on" : "lonjakan pemberitaan merugikan berlanjut",
        AlertReason.BackToNormal => english ? "back to normal" : "kembali normal",
        AlertReason.BecameUsual => english ? "the new level has become the usual" : "tingkat baru sudah menjadi biasa",
        AlertReason.EnteredPageOne => Concern(change, english) + (english ? " has entered page one" : " masuk halaman pertama"),
        AlertReason.ClimbedPageOne => Concern(change, english) + (english ? " climbs on page one" : " naik di halaman pertama"),
        AlertReason.LeftPageOne => english ? "it has left page one" : "sudah keluar dari halaman pertama",
        AlertReason.Resurfaced => english ? "an old story is told as if it were new" : "berita lama beredar lagi seolah baru",
        AlertReason.PositiveFell => english ? "good coverage is losing page one" : "pemberitaan positif kehilangan halaman pertama",
        AlertReason.ConflictRose => english ? "the old conflict takes more of page one" : "konflik lama makin memenuhi halaman pertama",
        AlertReason.LastingRise => english ? "for days more harmful stories than usual" : "berhari-hari berita merugikan lebih banyak dari biasanya",
        AlertReason.LastingShare => english ? "for days harmful stories are a larger part of all" : "berhari-hari bagian berita merugikan lebih besar",
        _ => null,
    };

    /// <summary>The figures in one sentence without its full stop; empty where there are none.</summary>
    public static string Of(IncidentTransition change, bool english) => change.Evidence switch
    {
        { Spike: { } spike } evidence => Spike(spike, evidence, english),
        { Place: { } place } evidence => Place(place, evidence.Headlines, english),
        { Visibility: { } seen } => Visibility(seen, change, english),
        { Shift: { } shift } => Shift(shift, change.Reason, english),
        { FirstPublished: { } published } evidence => Resurfaced(published, evidence.Headlines, english),
        _ => "",
    };

    static string Spike(SpikeEvidence spike, IncidentEvidence evidence, bool english)
    {
        var (count, hours, upper, level) = (Whole(spike.Stories), Whole(spike.Hours), Whole(spike.Upper), Whole(evidence.UpperAt * 100));
        var text = english
            ? $"{count} {(count == "1" ? "story" : "stories")} in {hours} h, expected {Tenth(spike.Expected, true)} ({level} % up to {upper})"
            : $"{count} berita dalam {hours} jam, biasanya {Tenth(spike.Expected, false)} ({level} % sampai {upper})";
        if (spike.Share is { } share && spike.UsualShare is { } usual)
            text += english ? $"; negative share {Percent(share)} (usual {Percent(usual)})" : $"; porsi negatif {Percent(share)} (biasanya {Percent(usual)})";
        if (spike.Kind == SpikeKind.Attention)
            text += english ? "; more attention of every kind, not a worse tone" : "; perhatian naik untuk semua jenis berita, bukan nadanya yang memburuk";
        return text;
    }

    static string Place(PlaceEvidence place, IReadOnlyList<IncidentHeadline> headlines, bool english)
    {
        var title = headlines.Count > 0 ? headlines[0].Title : "";
        var was = place.Before is { } before ? string.Create(Points, $"{(english ? ", was " : ", tadinya ")}{before}") : "";
        return string.Create(Points, $"“{title}” {(english ? "at rank" : "di peringkat")} {place.Rank}{was} ({place.Source})");
    }

    static string Visibility(VisibilityEvidence seen, IncidentTransition change, bool english)
    {
        var what = (change.Reason, english) switch
        {
            (AlertReason.ConflictRose, true) => "conflict-era visibility",
            (AlertReason.ConflictRose, false) => "visibilitas konflik lama",
            (AlertReason.PositiveFell, true) => "positive visibility",
            (AlertReason.PositiveFell, false) => "visibilitas positif",
            (_, true) => "visibility",
            _ => "visibilitas",
        };
        return english
            ? $"{what} {Percent(seen.Now)} on {seen.Source}, usual {Percent(seen.Usual)} (median of {seen.Days.ToString(Points)} days, ±{Percent(seen.Band)})"
            : $"{what} {Percent(seen.Now)} di {seen.Source}, biasanya {Percent(seen.Usual)} (median {seen.Days.ToString(Points)} hari, ±{Percent(seen.Band)})";
    }

    static string Shift(ShiftEvidence shift, AlertReason reason, bool english) => (reason == AlertReason.LastingShare, english) switch
    {
        (true, true) => $"negative share {Percent(shift.Now)} over 7 days, usual {Percent(shift.Usual)}",
        (true, false) => $"porsi negatif {Percent(shift.Now)} dalam 7 hari, biasanya {Percent(shift.Usual)}",
        (false, true) => $"{Tenth(shift.Now, true)} harmful stories a day over 7 days, usual {Tenth(shift.Usual, true)}",
        _ => $"{Tenth(shift.Now, false)} berita merugikan per hari dalam 7 hari, biasanya {Tenth(shift.Usual, false)}",
    };

    static string Resurfaced(DateTimeOffset published, IReadOnlyList<IncidentHeadline> headlines, bool english)
    {
        var title = headlines.Count > 0 ? headlines[0].Title : "";
        return english
            ? $"“{title}” was first published on {published.UtcDateTime.ToString("yyyy-MM-dd", Points)}"
            : $"“{title}” pertama kali terbit {published.UtcDateTime.ToString("dd'/'MM'/'yyyy", Points)}";
    }

    static string Concern(IncidentTransition change, bool english) => change.Evidence?.Place switch
    {
        { Lens: not null } or null => english ? "the old conflict" : "berita konflik lama",
        { Risks: [var risk, ..] } => (risk, english) switch
        {
            (Risk.Hoax, true) => "a hoax",
            (Risk.Hoax, false) => "hoaks",
            (Risk.Hate, true) => "hate speech",
            (Risk.Hate, false) => "ujaran kebencian",
            (Risk.Slander, true) => "slander",
            (Risk.Slander, false) => "fitnah",
            (_, true) => "incitement",
            _ => "hasutan",
        },
        _ => english ? "risky coverage" : "berita berisiko",
    };

    static bool IsAttention(IncidentTransition change) => change.Evidence?.Spike?.Kind == SpikeKind.Attention;

    static string Whole(double value) => Math.Round(value, MidpointRounding.AwayFromZero).ToString("0", Points);

    static string Percent(double share) => $"{Whole(share * 100)} %";

    static string Tenth(double value, bool english)
    {
        var text = value.ToString("0.0", Points);
        return english ? text : text.Replace('.', ',');
    }
}
