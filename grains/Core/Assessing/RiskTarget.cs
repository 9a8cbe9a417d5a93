namespace ReputationWatch.Assessing;

/// <summary>
/// Finds whom a risk hits, as the text writes it: the name behind its cue ("fitnah terhadap Bupati Kotim"), or who reports the
/// case ("Bupati laporkan pemfitnah"), or the first name behind a rubric's colon ("Keliru: Video Gibran ...").
/// </summary>
internal static class RiskTarget
{
    const int LongestName = 4;
    const int Reach = 4;

    // Words shorter than this are small in any headline.
    const int ShortestTold = 4;

    // From this share of capitals on a headline writes every word with one.
    const double TitleCase = 0.75;

    static readonly HashSet<string> Offices = TimeReader.Set(
        "bupati gubernur wali walikota camat lurah kades presiden wapres menteri kapolri kapolda kapolres ketua kepala rektor ustaz ustadz kiai habib",
        "pendeta pastor dinas pemkab pemkot pemprov kpu bawaslu rs rsud pt cv bank polda polres kabupaten kota provinsi desa pondok masjid gereja yayasan koperasi partai anggota");

    static readonly HashSet<string> Links = TimeReader.Set("terhadap kepada pada atas soal tentang mengenai ihwal mengatasnamakan nama baik yang dialamatkan menimpa terkait itu di");

    static readonly HashSet<string> Reports = TimeReader.Set(
        "laporkan melaporkan polisikan gugat menggugat laporkan somasi bantah membantah tepis menepis tegaskan luruskan klarifikasi difitnah diterpa merasa jadi korban dicatut dihina");

    static readonly HashSet<string> NoNames = TimeReader.Set(
        "polisi polri polda polres bareskrim kominfo komdigi kejaksaan jaksa hakim pengadilan mui kpk dewan warga netizen admin akun pelaku tersangka terdakwa dua tiga lima seorang pria wanita pemuda ini itu",
        "yang dan di ke dari dengan untuk soal tentang saat usai karena akan tidak tak bukan sudah belum masih jadi video foto klaim narasi tautan surat kabar isu konten berita hoaks hoax cek fakta keliru menyesatkan",
        "sebagian benar informasi ujaran kebencian fitnah pencemaran nama baik kasus dugaan penyebar sebar waspada beredar viral awas jangan hati ribuan kembali lagi minta meninggal dunia kerusuhan banjir gempa penculikan");

    /// <summary>The target of the risk that a cue tells; null if none is named.</summary>
    public static string? Of(IReadOnlyList<Passage> passages, CueHit cue, NameSpans names)
    {
        var passage = passages[cue.Passage];
        return After(passage, cue) ?? Reporter(passage, cue) ?? Keyword(passage, cue, names);
    }

    static string? After(Passage passage, CueHit cue)
    {
        var words = passage.Words;
        var at = cue.LastWord + 1;
        while (at < words.Length && at <= cue.LastWord + Reach && words[at].Sentence == words[cue.FirstWord].Sentence
            && (Links.Contains(words[at].Form) || words[at].Form is "video" or "foto" or "klaim" or "narasi")) at++;
        return at < words.Length && words[at].Sentence == words[cue.FirstWord].Sentence ? NameAt(passage, at) : null;
    }

    static string? Reporter(Passage passage, CueHit cue)
    {
        var words = passage.Words;
        for (var at = 1; at < words.Length && at <= cue.LastWord; at++)
            if (Reports.Contains(words[at].Form)) return NameAt(passage, FirstOfName(passage, at - 1)) is { } name && name.Length > 0 ? name : null;
        return null;
    }

    static int FirstOfName(Passage passage, int last)
    {
        var first = last;
        while (first > 0 && last - first < LongestName - 1 && IsName(passage, first - 1) && passage.Words[first - 1].Clause == passage.Words[last].Clause) first--;
        return first;
    }

    static string? Keyword(Passage passage, CueHit cue, NameSpans names)
    {
        if (!names.ShareSentence(passage, cue.FirstWord)) return null;
        for (var at = cue.LastWord + 1; at < passage.Words.Length; at++)
            if (names.Cover(passage, at)) return NameAt(passage, at);
        return null;
    }

    static string? NameAt(Passage passage, int first)
    {
        var words = passage.Words;
        var end = first;
        while (end < words.Length && end - first < LongestName && words[end].Clause == words[first].Clause && IsName(passage, end)) end++;
        if (end == first || !IsTelling(passage, first, end)) return null;
        return passage.Text[words[first].Start..words[end - 1].End];
    }

    // A headline that writes Every Word With A Capital tells no name by capitals alone, nor does an ordinary word at a sentence's head: there
    // an office or a short form has to open the name. Elsewhere a word that is not in the lists is enough.
    static bool IsTelling(Passage passage, int first, int end)
    {
        if (Offices.Contains(passage.Words[first].Form) || passage.IsShouted(first)) return true;
        if (IsTitleCased(passage)) return false;
        for (var i = first; i < end; i++)
            if (!CommonWords.IsOrdinary(passage.Words[i].Form)) return true;
        return false;
    }

    static bool IsTitleCased(Passage passage)
    {
        var (capital, small) = (0, 0);
        foreach (var word in passage.Words)
        {
            if (word.Length < ShortestTold) continue;
            if (char.IsLower(passage.Text[word.Start])) small++;
            else capital++;
        }

        return capital > TitleCase * (capital + small);
    }

    static bool IsName(Passage passage, int word) =>
        char.IsUpper(passage.Text[passage.Words[word].Start]) && !NoNames.Contains(passage.Words[word].Form);
}
