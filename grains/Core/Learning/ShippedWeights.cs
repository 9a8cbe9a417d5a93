using System.Security.Cryptography;
using ReputationWatch.Assessing;

namespace ReputationWatch.Learning;

/// <summary>Tells the shipped weights from those of another version: a layer adds to those it was learnt over, and to no others.</summary>
public static class ShippedWeights
{
    const int Digits = 12;

    /// <summary>12 hexadecimal digits of their SHA-256.</summary>
    public static string Id { get; } = Convert.ToHexStringLower(SHA256.HashData(Resources.Bytes("tone.weights")))[..Digits];
}
