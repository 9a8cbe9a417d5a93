using System.Collections.Frozen;

namespace ReputationWatch.Watching;

/// <summary>
/// Decides whether two pieces of coverage tell one story. A story counts once for volume, so that a wrong merge hides coverage and a
/// missed one only counts a copy twice: in doubt they stay apart.
/// </summary>
public static class StoryMatch
{
    /// <summary>How far apart copies of a story may be published. What is told again later is told anew.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(72);

    // From one day's edition to the next a template is filled anew, and an affair goes on.
    static readonly TimeSpan SameEdition = TimeSpan.FromHours(12);

    /// <summary>Words with which a headline announces that there is one like it every day.</summary>
    static readonly string[] Daily = ["hari", "pagi", "siang", "sore", "malam", "pekan", "besok", "jadwal", "prakiraan", "cuaca", "ihsg", "kurs", "rupiah", "today"];

    /// <summary>Words that name a column or a form and nothing that happened. A headline of these alone stands over anything.</summary>
    static readonly FrozenSet<string> Columns = """
        agenda album artikel berita catatan edisi editorial ekonomi foto galeri headline hukum indeks infografik infografis info kabar kilas kolom kolumnis
        lensa liputan khusus nasional olahraga opini pembaca pengumuman peristiwa pilihan pojok politik populer rangkuman redaksi ragam rencana
        renungan resensi sorotan surat tajuk terbaru terkini terpopuler top utama video wawancara
        breaking daily day gallery morning news opinion photo photos picture pictures week
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(WordStem.Of).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Fact checks begin with their verdict. What differs is the claim, of which there are many about one event.</summary>
    static readonly string[] Verdicts = ["keliru", "salah", "hoaks", "hoax", "menyesatkan", "disinformasi", "misinformasi"];

    const int LeastTitleWords = 2;
    const int LeastShared = 3;
    const int LeastSnippetWords = 5;
    const double SameLead = 0.75;

    /// <summary>Why the two tell one story; null where they do not. Symmetric.</summary>
    public static StoryReason? Of(StoryFeatures one, StoryFeatures other) => Of(new StoryTraits(one), new StoryTraits(other));

    internal static StoryReason? Of(StoryTraits one, StoryTraits other)
    {
        if (IsSameAddress(one, other)) return StoryReason.SameAddress;
        var apart = (one.Features.At - other.Features.At).Duration();
        if (apart > Window) return null;
        if (IsSameTitle(one, other)) return IsCopy(one, other, apart) ? StoryReason.SameTitle : null;
        if (one.TitleNumbers.Contradicts(other.TitleNumbers) || TitleContrast.Opposes(one.TitleSides, other.TitleSides)) return null;

        var resemblance = Resemblance(one, other);
        if (resemblance >= StorySignature.SameText) return StoryReason.SameText;
        return IsRewrite(one, other, apart, resemblance) ? StoryReason.Rewrite : null;
    }

    static bool IsSameAddress(StoryTraits one, StoryTraits other) =>
        (one.Features.Url.Length > 0 && one.Features.Url == other.Features.Url) || (one.PublisherId is { } id && id == other.PublisherId);

    // "Pengumuman" and "Tajuk" are headlines of anything.
    static bool IsSameTitle(StoryTraits one, StoryTraits other) => one.TitleKey.Contains(' ') && one.TitleKey == other.TitleKey;

    // One headline stands over both. Where it stands over anything, or after a day over the next edition, the leads or texts must be one too.
    static bool IsCopy(StoryTraits one, StoryTraits other, TimeSpan apart)
    {
        if (apart > SameEdition && IsNextEdition(one, other)) return false;
        if (SnippetsAlike(one, other) >= SameLead) return true;
        // A template's text resembles yesterday's.
        if (apart > SameEdition && IsDaily(one)) return false;
        return !(IsColumn(one) || (apart > SameEdition && one.TitleWords.Count < LeastShared)) || Resemblance(one, other) >= StorySignature.SameText;
    }

    static bool IsDaily(StoryTraits traits) => Array.Exists(Daily, traits.AllTitleWords.Contains);

    static bool IsColumn(StoryTraits traits) => traits.TitleWords.All(Columns.Contains);

    static bool IsNextEdition(StoryTraits one, StoryTraits other) => IsDaily(one) && one.SnippetNumbers.Contradicts(other.SnippetNumbers);

    static double Resemblance(StoryTraits one, StoryTraits other) =>
        one.Features.Signature is { } mine && other.Features.Signature is { } theirs ? mine.Resemblance(theirs) : 0;

    static bool IsRewrite(StoryTraits one, StoryTraits other, TimeSpan apart, double resemblance)
    {
        var (mine, theirs) = (one.TitleWords, other.TitleWords);
        var shared = mine.Count(theirs.Contains);
        if (shared < LeastTitleWords) return false;

        var least = Math.Min(mine.Count, theirs.Count);
        var contained = (double)shared / least;
        var alike = Jaccard(shared, mine, theirs);
        if (resemblance >= StorySignature.Related && contained >= 0.5) return true;
        if (IsFactCheck(one) && IsFactCheck(other) && (alike < 0.7 || apart > SameEdition)) return false;

        // Leads that only give the background of an affair are the same for days; the headlines must be alike as well.
        var snippets = SnippetsAlike(one, other);
        if (snippets >= SameLead && alike >= (apart > SameEdition ? 0.5 : 0.4)) return true;
        if (IsNextEdition(one, other)) return false;
        if (shared < LeastShared || IsColumn(one) || IsColumn(other) || TitleContrast.DiffersInAngle(one.AllTitleWords, other.AllTitleWords)) return false;
        // Leads that are alike outweigh the order of words.
        if (snippets < 0.4 && !one.TitleOrder.Agrees(other.TitleOrder)) return false;
        if (contained >= 0.8 && one.TitleNumbers.SharesFigure(other.TitleNumbers)) return true;

        var told = contained >= 0.6 ? ToldAlike(one, other) : 0;
        if (apart > SameEdition) return alike >= 0.6 && (told >= 0.5 || (alike >= 0.7 && snippets >= 0.4)) && !one.SnippetNumbers.Contradicts(other.SnippetNumbers);

        if (told >= 0.4 || (shared == least && alike >= 0.6)) return true;
        // Of the words in which they differ, the one headline's must stand in the other's lead: "Bogor" for "Depok" never does.
        return alike >= 0.7 && (IsTold(mine, theirs, other.SnippetWords) || IsTold(theirs, mine, one.SnippetWords));
    }

    static bool IsFactCheck(StoryTraits traits) => Array.Exists(Verdicts, v => traits.TitleKey.StartsWith(v, StringComparison.Ordinal));

    static bool IsTold(HashSet<string> title, HashSet<string> inTitle, HashSet<string> inSnippet) =>
        title.All(word => inTitle.Contains(word) || inSnippet.Contains(word));

    static double SnippetsAlike(StoryTraits one, StoryTraits other)
    {
        var (mine, theirs) = (one.SnippetWords, other.SnippetWords);
        return Math.Min(mine.Count, theirs.Count) < LeastSnippetWords ? 0 : Jaccard(mine.Count(theirs.Contains), mine, theirs);
    }

    // Headline and lead together: rewriters move words from the one to the other.
    static double ToldAlike(StoryTraits one, StoryTraits other)
    {
        if (one.SnippetWords.Count < LeastSnippetWords || other.SnippetWords.Count < LeastSnippetWords) return 0;
        var (mine, theirs) = (one.TitleWords.Union(one.SnippetWords).ToHashSet(StringComparer.Ordinal), other.TitleWords.Union(other.SnippetWords).ToHashSet(StringComparer.Ordinal));
        return Jaccard(mine.Count(theirs.Contains), mine, theirs);
    }

    static double Jaccard(int shared, HashSet<string> one, HashSet<string> other) => (double)shared / (one.Count + other.Count - shared);
}
