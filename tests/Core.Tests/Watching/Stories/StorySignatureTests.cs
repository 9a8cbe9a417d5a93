using System.Diagnostics.CodeAnalysis;
using FsCheck;
using FsCheck.Fluent;
using ReputationWatch.Watching;

namespace ReputationWatch.Core.Tests.Watching.Stories;

public sealed class StorySignatureTests
{
    [Fact]
    public void A_text_of_fewer_than_60_words_has_none()
    {
        Assert.Null(StorySignature.Of(Text(59)));
        Assert.NotNull(StorySignature.Of(Text(60)));
        Assert.Null(StorySignature.Of(""));
    }

    [Fact]
    public void It_is_the_same_on_every_machine_and_in_every_version() =>
        Assert.StartsWith("q/Khb5BbI4LNn4qQeeCaqMznWWCWpgDqPvAhRkE2aRq7/bZH3p", Of(Text(80)).ToBase64(), StringComparison.Ordinal);

    [Fact]
    public void Case_punctuation_and_lines_do_not_change_it() =>
        Assert.Equal(Of(Text(80)), Of(Text(80).ToUpperInvariant().Replace(" ", ",\n", StringComparison.Ordinal)));

    [Theory]
    [InlineData(0, 1.0)]
    // 300 words have 298 shingles; without the last n they keep 298 - n of them.
    [InlineData(30, 0.9)]
    [InlineData(90, 0.7)]
    [InlineData(150, 0.5)]
    [InlineData(240, 0.19)]
    public void The_resemblance_is_the_share_of_common_shingles(int cut, double expected) =>
        Assert.Equal(expected, Of(Text(300)).Resemblance(Of(Text(300 - cut))), 0.12);

    [Fact]
    public void Texts_with_nothing_in_common_resemble_each_other_by_nothing() =>
        Assert.InRange(Of(Text(300)).Resemblance(Of(Text(300, from: 5000))), 0, 0.02);

    [Fact]
    public void A_copy_with_another_byline_and_without_its_last_paragraphs_shares_a_band()
    {
        var (whole, copy) = (Of(Text(400)), Of($"SAMPIT, Kabar Kota - {Text(330)} Baca juga: berita lain hari ini"));

        Assert.InRange(whole.Resemblance(copy), StorySignature.SameText, 1);
        Assert.Contains(Enumerable.Range(0, StorySignature.Bands), band => whole.Band(band) == copy.Band(band));
    }

    [Fact]
    public void It_survives_storing()
    {
        var signature = Of(Text(100));

        Assert.Equal(256, signature.ToBytes().Length);
        Assert.Equal(signature, StorySignature.FromBytes(signature.ToBytes()));
        Assert.Equal(signature, StorySignature.FromBase64(signature.ToBase64()));
        Assert.Equal(344, signature.ToBase64().Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("AAAA")]
    [InlineData("not base64!")]
    public void What_is_no_stored_signature_is_none(string? text) => Assert.Null(StorySignature.FromBase64(text));

    [Fact]
    [SuppressMessage("Performance", "CA1806", Justification = "the property is that it returns")]
    public void No_text_throws() => Prop.ForAll<string>(text =>
    {
        var signature = StorySignature.Of(string.Join(' ', Enumerable.Repeat($"a {text}", 40)));
        return signature is null || signature.Resemblance(signature) >= 1;
    }).QuickCheckThrowOnFailure();

    static StorySignature Of(string text) => StorySignature.Of(text) ?? throw new InvalidOperationException("too short");

    static string Text(int words, int from = 0) => string.Join(' ', Enumerable.Range(from, words).Select(i => $"kata{i}"));
}
