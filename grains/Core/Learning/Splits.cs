using System.Security.Cryptography;
using System.Text;

namespace ReputationWatch.Learning;

/// <summary>Which texts are held back. A text's side follows from its key alone, so that it never changes when texts are added.</summary>
public static class Splits
{
    const int OwnTest = 51;
    const int RealTest = 64;
    const int KeyDigits = 12;

    /// <summary>A fifth of our own texts: where the first byte of the group's SHA-256 is below 51.</summary>
    public static Split OfOwn(string group) => Digest(group)[0] < OwnTest ? Split.Test : Split.Train;

    /// <summary>A quarter of the real headlines: where the sixth byte of the key's SHA-256 is below 64.</summary>
    public static Split OfReal(string key) => Digest(key)[(KeyDigits / 2) - 1] < RealTest ? Split.Test : Split.Train;

    /// <summary>The key of a text that is not carried along: its collection and 12 hexadecimal digits of the SHA-256 of what names it there.</summary>
    /// <param name="collection"><c>click</c> or <c>tempo</c>.</param>
    /// <param name="name">The title (click) or the address (tempo), as the collection has it.</param>
    public static string KeyOf(string collection, string name) => $"{collection}-{Convert.ToHexStringLower(Digest(name))[..KeyDigits]}";

    static byte[] Digest(string text) => SHA256.HashData(Encoding.UTF8.GetBytes(text));
}
