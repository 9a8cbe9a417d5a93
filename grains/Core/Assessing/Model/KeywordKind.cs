namespace ReputationWatch.Assessing.Model;

/// <summary>What a keyword is, as far as it decides for whom a text is good or bad: an arrest is good for the police and bad for the town.</summary>
internal enum KeywordKind
{
    /// <summary>A place, a person, or anything else.</summary>
    Other,

    /// <summary>Who acts against the wrongs of others: police, prosecutors, customs.</summary>
    Enforcer,

    /// <summary>An office, a service, a company.</summary>
    Office,
}

/// <summary>Tells a keyword's kind by its first word.</summary>
internal static class KeywordKinds
{
    static readonly HashSet<string> Enforcers = Set(
        "polres polresta polrestabes polda polsek polri polisi kepolisian bareskrim densus brimob kapolres kapolda kapolsek kapolri satpol satlantas",
        "satresnarkoba satreskrim kejari kejati kejagung kejaksaan kpk bnn bnnk bnnp kodim korem kodam koramil tni lanal bakamla bea imigrasi bpom",
        "ojk bawaslu avsec satgas police prosecutors");

    static readonly HashSet<string> Offices = Set(
        "pemkab pemkot pemprov pemda pemerintah dinas diskominfo badan bpbd rsud rsu rs puskesmas pdam perumda bank bupati walikota wali gubernur",
        "dprd kementerian kemenag kemenkes disdik dinkes dishub disdukcapil bumd pt pln pertamina telkom universitas smpn sman sdn sekolah kampus",
        "bandara pelabuhan pasar terminal kantor kecamatan kelurahan desa camat lurah kades baznas pmi kpu dpr menteri presiden stadion regency");

    /// <summary>The kind of a keyword's name.</summary>
    public static KeywordKind Of(string name)
    {
        var space = name.AsSpan().IndexOf(' ');
        var first = (space < 0 ? name : name[..space]).ToLowerInvariant();
        return Enforcers.Contains(first) ? KeywordKind.Enforcer : Offices.Contains(first) ? KeywordKind.Office : KeywordKind.Other;
    }

    static HashSet<string> Set(params string[] lines) => [.. lines.SelectMany(l => l.Split(' '))];
}
