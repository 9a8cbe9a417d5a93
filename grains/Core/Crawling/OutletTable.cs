using System.Collections.Frozen;
using static ReputationWatch.Crawling.OutletKind;

namespace ReputationWatch.Crawling;

/// <summary>The outlets that are known by name. An entry's names are what sources call it, folded: letters and digits in lower case.</summary>
internal static class OutletTable
{
    static readonly (Outlet Outlet, string[] Names)[] Known =
    [
        (new("ANTARA", "antaranews.com", National), ["antara", "antaranews", "lkbnantara", "kantorberitaantara"]),
        (new("Beritasatu", "beritasatu.com", National), ["beritasatu"]),
        (new("Bisnis Indonesia", "bisnis.com", Print), ["bisnis", "bisniscom", "bisnisindonesia"]),
        (new("BeritaJatim", "beritajatim.com", Local), ["beritajatim"]),
        (new("CNBC Indonesia", "cnbcindonesia.com", National), ["cnbcindonesia"]),
        (new("CNN Indonesia", "cnnindonesia.com", National), ["cnnindonesia"]),
        (new("detikcom", "detik.com", National), ["detik", "detikcom", "detiknews", "detikfinance", "detikoto", "detiksport", "detikjatim", "detikjateng", "detikjabar", "detikbali", "detiksulsel", "detiksumut", "detiksumbagsel", "detikkalimantan", "detikjogja", "detiktravel", "detikhealth", "detikedu", "detikinet", "detikhot", "detikfood", "detikproperti", "detikhikmah", "detikpop"]),
        (new("IDN Times", "idntimes.com", National), ["idntimes"]),
        (new("iNews", "inews.id", Broadcast), ["inews", "inewsid"]),
        (new("JawaPos", "jawapos.com", Print), ["jawapos", "jawaposcom"]),
        (new("JPNN", "jpnn.com", National), ["jpnn", "jpnncom"]),
        (new("Harian Kompas", "kompas.id", Print), ["kompasid", "hariankompas"]),
        (new("Kompas.com", "kompas.com", National), ["kompas", "kompascom"]),
        (new("KompasTV", "kompas.tv", Broadcast), ["kompastv"]),
        (new("KONTAN", "kontan.co.id", Print), ["kontan", "kontancoid"]),
        (new("kumparan", "kumparan.com", National), ["kumparan", "kumparannews"]),
        (new("Liputan6", "liputan6.com", National), ["liputan6", "liputan6com"]),
        (new("Media Indonesia", "mediaindonesia.com", Print), ["mediaindonesia"]),
        (new("Medcom", "medcom.id", National), ["medcom", "medcomid"]),
        (new("Merdeka", "merdeka.com", National), ["merdeka", "merdekacom"]),
        (new("Metro TV", "metrotvnews.com", Broadcast), ["metrotv", "metrotvnews"]),
        (new("Okezone", "okezone.com", National), ["okezone", "okezonecom", "okenews"]),
        (new("Pikiran Rakyat", "pikiran-rakyat.com", Print), ["pikiranrakyat"]),
        (new("Prokal", "prokal.co", Local), ["prokal"]),
        (new("Republika", "republika.co.id", Print), ["republika", "republikaonline", "republikacoid"]),
        (new("RMOL", "rmol.id", National), ["rmol", "rmolid"]),
        (new("RRI", "rri.co.id", Broadcast), ["rri", "radiorepublikindonesia", "rricoid"]),
        (new("SINDOnews", "sindonews.com", National), ["sindonews", "sindonewscom"]),
        (new("Solopos", "solopos.com", Print), ["solopos", "soloposcom"]),
        (new("Suara", "suara.com", National), ["suaracom"]),
        (new("Suara Merdeka", "suaramerdeka.com", Print), ["suaramerdeka"]),
        (new("Tempo", "tempo.co", Print), ["tempo", "tempoco", "tempocom", "korantempo", "majalahtempo"]),
        (new("The Jakarta Post", "thejakartapost.com", Print), ["jakartapost", "thejakartapost"]),
        (new("Tirto", "tirto.id", National), ["tirto", "tirtoid"]),
        (new("Tribunnews", "tribunnews.com", National), ["tribunnews", "tribunnewscom"]),
        (new("tvOne", "tvonenews.com", Broadcast), ["tvone", "tvonenews"]),
        (new("TVRI", "tvri.go.id", Broadcast), ["tvri", "tvrinews", "televisirepublikindonesia"]),
        (new("VIVA", "viva.co.id", National), ["viva", "vivacoid"]),
        (new("Wikipedia", "wikipedia.org", Unknown), ["wikipedia"]),
        (new("BBC News", "bbc.com", Broadcast), ["bbc", "bbcnews", "bbcindonesia", "bbcnewsindonesia"]),
        (new("Facebook", "facebook.com", Social), ["facebook"]),
        (new("Instagram", "instagram.com", Social), ["instagram"]),
        (new("Kaskus", "kaskus.co.id", Social), ["kaskus"]),
        (new("Kompasiana", "kompasiana.com", Social), ["kompasiana", "kompasianacom"]),
        (new("LinkedIn", "linkedin.com", Social), ["linkedin"]),
        (new("Quora", "quora.com", Social), ["quora"]),
        (new("Reddit", "reddit.com", Social), ["reddit"]),
        (new("Telegram", "t.me", Social), ["telegram"]),
        (new("Threads", "threads.com", Social), ["threads"]),
        (new("TikTok", "tiktok.com", Social), ["tiktok"]),
        (new("X", "x.com", Social), ["twitter", "xtwitter", "xformerlytwitter"]),
        (new("YouTube", "youtube.com", Social), ["youtube"]),
    ];

    // Domains that an outlet has besides its own.
    static readonly FrozenDictionary<string, string> Others = new Dictionary<string, string>
    {
        ["bbc.co.uk"] = "bbc.com",
        ["fb.com"] = "facebook.com",
        ["fb.watch"] = "facebook.com",
        ["republika.id"] = "republika.co.id",
        ["telegram.me"] = "t.me",
        ["tempo.id"] = "tempo.co",
        ["threads.net"] = "threads.com",
        ["tvri.co.id"] = "tvri.go.id",
        ["tvrinews.com"] = "tvri.go.id",
        ["twitter.com"] = "x.com",
        ["youtu.be"] = "youtube.com",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    static readonly FrozenDictionary<string, Outlet> ByDomain = Known.ToFrozenDictionary(k => k.Outlet.Domain, k => k.Outlet, StringComparer.Ordinal);

    static readonly FrozenDictionary<string, Outlet> ByName = Known
        .SelectMany(k => k.Names.Select(name => KeyValuePair.Create(Folded(name), k.Outlet))).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The outlet of a registrable domain; null where it is not in the table.</summary>
    public static Outlet? At(string domain) => ByDomain.GetValueOrDefault(Home(domain));

    /// <summary>The outlet that sources call so; null where it is not in the table.</summary>
    public static Outlet? Named(string name) => ByName.GetValueOrDefault(Folded(name));

    /// <summary>The domain that stands for all of an outlet's; a domain of its own is its own.</summary>
    public static string Home(string domain) => Others.GetValueOrDefault(domain, domain);

    static string Folded(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
