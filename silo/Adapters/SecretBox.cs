using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using ReputationWatch.Delivering;

namespace ReputationWatch.Adapters;

/// <summary>Seals channels' secrets with the installation's own keys, which lie outside the tables that hold the secrets.</summary>
sealed class SecretBox(IDataProtectionProvider keys) : ISecretBox
{
    readonly IDataProtector _protector = keys.CreateProtector("ReputationWatch.Channels");

    public string Seal(string secret) => _protector.Protect(secret);

    public string? Open(string sealedSecret)
    {
        try
        {
            return _protector.Unprotect(sealedSecret);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
