using ReputationWatch.Watching;

namespace ReputationWatch.Assessing;

public sealed class RelevanceTests
{
    static readonly Relevance Serang = Of("Serang", required: ["Banten", "Ciruas"], excluded: ["Iran", "saling serang"]);
    static readonly Relevance Batu = Of("Batu", required: ["Malang"], excluded: ["batu bara"]);
    static readonly Relevance Sampit = Of("Sampit");

    [Theory]
    [InlineData("Pasar Sampit ramai", true)]
    [InlineData("pasar sampit ramai", true)]
    [InlineData("SAMPIT BANJIR", true)]
    [InlineData("Sampit's port", true)]
    [InlineData("“Sampit”: kota di Kalimantan", true)]
    [InlineData("Pasar Sampitan ramai", false)]
    [InlineData("Pasar Kotim ramai", false)]
    public void A_name_without_contexts_is_enough(string title, bool speaks) => Assert.Equal(speaks, Sampit.Speaks(title, ""));

    [Theory]
    [InlineData("Banjir rendam Serang, Banten", "", true)]
    [InlineData("Pemkot Serang tata pasar", "", true)]
    [InlineData("Wali Kota Serang lantik camat", "", true)]
    [InlineData("Kab. Serang raih penghargaan", "", true)]
    [InlineData("Banjir di Serang", "", true)]
    [InlineData("Warga Serang rumah bandar narkoba", "", false)]
    [InlineData("Hiu serang nelayan Banten", "", false)]
    [InlineData("hiu serang nelayan banten", "", true)]
    [InlineData("Warga menyerang polisi di Banten", "", false)]
    [InlineData("Serangan jantung di Banten", "", false)]
    [InlineData("Ular Serang Petani", "Kejadian itu di Lebak, Banten.", false)]
    [InlineData("Longsor tutup jalan", "Longsor terjadi di dekat Ciruas, Serang.", true)]
    [InlineData("Iran Serang Israel", "Warga Kota Serang diminta tenang.", false)]
    public void An_ambiguous_name_needs_a_context_near_it(string title, string snippet, bool speaks) => Assert.Equal(speaks, Serang.Speaks(title, snippet));

    [Theory]
    [InlineData("Harga batu bara naik, kata warga Malang", false)]
    [InlineData("Kota Batu tolak tambang batu bara", true)]
    [InlineData("Pelempar Batu di Jalan Raya Ditangkap", false)]
    public void A_context_that_takes_in_the_name_strikes_out_only_that_place(string title, bool speaks) => Assert.Equal(speaks, Batu.Speaks(title, ""));

    [Theory]
    [InlineData("Jembatan baru dibuka", "Warga Banten menyambut baik.", true)]
    [InlineData("Jembatan baru dibuka", "Warga menyambut baik.", false)]
    [InlineData("Jembatan Banten dibuka", "Tamu dari Iran hadir.", false)]
    [InlineData("Kucing serang tetangga", "", false)]
    public void A_found_text_that_does_not_show_the_name_needs_only_a_context(string title, string snippet, bool allowed) =>
        Assert.Equal(allowed, Serang.Allows(title, snippet));

    [Fact]
    public void A_found_text_is_allowed_where_nothing_is_required() => Assert.True(Sampit.Allows("Jembatan baru dibuka", ""));

    [Fact]
    public void A_context_is_near_within_six_words_of_its_sentence()
    {
        Assert.True(Serang.Speaks("Banten satu dua tiga empat lima Serang", ""));
        Assert.False(Serang.Speaks("Banten satu dua tiga empat lima enam Serang", ""));
        Assert.False(Serang.Speaks("Gubernur Banten hadir. Serang lawan!", ""));
    }

    static Relevance Of(string name, string[]? required = null, string[]? excluded = null) =>
        new(new TrackedKeyword { Id = KeywordId.From(name), Name = name, RequiredContexts = required ?? [], ExcludedContexts = excluded ?? [] });
}
