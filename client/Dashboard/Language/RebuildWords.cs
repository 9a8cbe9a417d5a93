using ReputationWatch.Rebuilding;

namespace ReputationWatch.Dashboard.Language;

/// <summary>The words of figures that are computed anew.</summary>
abstract class RebuildWords
{
    public abstract string Heading { get; }
    public abstract string Hint { get; }
    public abstract string None { get; }
    public abstract string Ask { get; }
    public abstract string WasAsked { get; }
    public abstract string WasRefused { get; }

    /// <summary>How far one is.</summary>
    public abstract string Says(RebuildPhase phase, string done, string of);

    /// <summary>What one changed.</summary>
    public abstract string Recomputed(string mentions, string pages, string points);

    /// <summary>Why: the last reasons, and how many there were before them, "0" where none.</summary>
    public string Because(IEnumerable<string> reasons, string more) => string.Join("; ", reasons) + (more == "0" ? "" : $"; {AndMore(more)}");

    /// <summary>A reason, to stand before who and what.</summary>
    public abstract string Cause(RebuildCause cause);

    protected abstract string AndMore(string count);
}

sealed class RebuildIndonesian : RebuildWords
{
    public override string Heading => "Perhitungan ulang";
    public override string Hint => "Setelah koreksi, perubahan lensa atau cara menilai, angka lama dihitung ulang dari berita dan halaman yang tersimpan. Pemberitahuan yang sudah terkirim tidak diubah.";
    public override string None => "Belum pernah dihitung ulang.";
    public override string Ask => "Hitung ulang sekarang";
    public override string WasAsked => "Perhitungan ulang diminta; kemajuannya tampak di halaman ini.";
    public override string WasRefused => "Perhitungan ulang belum diminta: tulis nama dan alasannya.";

    public override string Says(RebuildPhase phase, string done, string of) => phase switch
    {
        RebuildPhase.Mentions => $"menilai ulang berita: {done} dari {of}",
        RebuildPhase.Pages => $"menghitung ulang halaman hasil: {done} dari {of}",
        RebuildPhase.Points => $"menghitung ulang: {done} dari {of}",
        RebuildPhase.Ending => "menghitung ulang: hampir selesai",
        _ => "akan dihitung ulang sebentar lagi",
    };

    public override string Recomputed(string mentions, string pages, string points) =>
        $"dihitung ulang: {mentions} berita dinilai lain, {pages} halaman dan {points} titik tren berubah";

    public override string Cause(RebuildCause cause) => cause switch
    {
        RebuildCause.Label => "koreksi",
        RebuildCause.Withdrawal => "koreksi dibatalkan",
        RebuildCause.Split => "berita dipisahkan",
        RebuildCause.Rejoin => "berita digabungkan kembali",
        RebuildCause.Lens => "lensa diubah",
        RebuildCause.Layer => "hasil belajar dari koreksi berubah",
        RebuildCause.Keyword => "kata kunci diubah",
        RebuildCause.Method => "cara menilai yang baru",
        _ => "diminta",
    };

    protected override string AndMore(string count) => $"dan {count} alasan lain";
}

sealed class RebuildEnglish : RebuildWords
{
    public override string Heading => "Recomputation";
    public override string Hint => "After corrections and after changes of lenses or of the way of judging, older figures are recomputed from the stored coverage and pages. What people were told is never rewritten.";
    public override string None => "Nothing has been recomputed yet.";
    public override string Ask => "Recompute now";
    public override string WasAsked => "Asked for; this page shows how far it is.";
    public override string WasRefused => "Nothing was asked for yet: write your name and the reason.";

    public override string Says(RebuildPhase phase, string done, string of) => phase switch
    {
        RebuildPhase.Mentions => $"judging coverage again: {done} of {of}",
        RebuildPhase.Pages => $"recomputing result pages: {done} of {of}",
        RebuildPhase.Points => $"recomputing: {done} of {of}",
        RebuildPhase.Ending => "recomputing: nearly done",
        _ => "to be recomputed in a moment",
    };

    public override string Recomputed(string mentions, string pages, string points) =>
        $"recomputed: {mentions} mentions count otherwise, {pages} pages and {points} points of the trend changed";

    public override string Cause(RebuildCause cause) => cause switch
    {
        RebuildCause.Label => "correction",
        RebuildCause.Withdrawal => "correction taken back",
        RebuildCause.Split => "story split",
        RebuildCause.Rejoin => "story put together again",
        RebuildCause.Lens => "lens changed",
        RebuildCause.Layer => "what is learnt from corrections changed",
        RebuildCause.Keyword => "keyword changed",
        RebuildCause.Method => "new way of judging",
        _ => "asked for",
    };

    protected override string AndMore(string count) => $"and {count} more";
}
