namespace ReputationWatch.Dashboard.Language;

/// <summary>The words of suggested contexts.</summary>
abstract class ContextWords
{
    public abstract string Heading { get; }
    public abstract string Lead { get; }
    public abstract string TooFew(string texts, int least);
    public abstract string OneSense(string texts);
    public abstract string Senses(string texts, string place, string other);
    public abstract string Require { get; }
    public abstract string Exclude { get; }
    public abstract string Support(string place, string other);
    public abstract string Effect(string kept, string lost, string lostPlace);
    public abstract string EffectOfAll(string kept, string lost, string lostPlace);
    public abstract string Adopt { get; }
    public abstract string AdoptHint { get; }
}

sealed class ContextIndonesian : ContextWords
{
    public override string Heading => "Saran konteks";
    public override string Lead => "Dihitung dari pemberitaan yang tersimpan dan judul di halaman hasil yang tidak lolos. Yang ditolak dari umpan tidak disimpan, jadi tidak ikut dihitung.";
    public override string TooFew(string texts, int least) => $"Pemberitaan masih terlalu sedikit: {texts} memuat namanya, paling sedikit diperlukan {least}.";
    public override string OneSense(string texts) => $"Dalam {texts} pemberitaan, namanya hampir selalu bermakna sama. Konteks tidak diperlukan.";
    public override string Senses(string texts, string place, string other) => $"Dari {texts} pemberitaan: {place} tampaknya tentang kata kunci ini, {other} tentang hal lain.";
    public override string Require => "Wajib ada salah satunya";
    public override string Exclude => "Dikecualikan";
    public override string Support(string place, string other) => $"di {place} pemberitaan tentang kata kunci ini, {other} tentang hal lain";
    public override string Effect(string kept, string lost, string lostPlace) => $"Bila hanya ini dipakai: {kept} lolos, {lost} tidak lagi (di antaranya {lostPlace} tampaknya benar).";
    public override string EffectOfAll(string kept, string lost, string lostPlace) => $"Bila semua dipakai: {kept} lolos, {lost} tidak lagi (di antaranya {lostPlace} tampaknya benar).";
    public override string Adopt => "Pakai yang dicentang";
    public override string AdoptHint => "Berlaku sejak pemeriksaan berikutnya. Isian di atas yang belum disimpan tidak ikut tersimpan.";
}

sealed class ContextEnglish : ContextWords
{
    public override string Heading => "Suggested contexts";
    public override string Lead => "Counted in stored coverage and in headlines on result pages that were kept out. What was kept out of feeds is not stored, and so not counted.";
    public override string TooFew(string texts, int least) => $"Too few mentions yet: {texts} show the name, at least {least} are needed.";
    public override string OneSense(string texts) => $"In {texts} mentions the name nearly always means the same. No context is needed.";
    public override string Senses(string texts, string place, string other) => $"Of {texts} mentions, {place} seem to be about this keyword and {other} about something else.";
    public override string Require => "One of these required";
    public override string Exclude => "Excluded";
    public override string Support(string place, string other) => $"in {place} about this keyword, {other} about something else";
    public override string Effect(string kept, string lost, string lostPlace) => $"Taken alone: {kept} pass, {lost} no longer ({lostPlace} of those seem right).";
    public override string EffectOfAll(string kept, string lost, string lostPlace) => $"All taken: {kept} pass, {lost} no longer ({lostPlace} of those seem right).";
    public override string Adopt => "Take those ticked";
    public override string AdoptHint => "It holds from the next look on. What is typed above and not saved is not saved by this.";
}

abstract partial class Words
{
    /// <summary>The words of suggested contexts.</summary>
    public abstract ContextWords Contexts { get; }
}

sealed partial class Indonesian
{
    public override ContextWords Contexts { get; } = new ContextIndonesian();
}

sealed partial class English
{
    public override ContextWords Contexts { get; } = new ContextEnglish();
}
