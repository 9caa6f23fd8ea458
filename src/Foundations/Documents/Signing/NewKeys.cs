using System.Security.Cryptography;

namespace MotCua.Documents.Signing;

/// <summary>Where the embedded authority takes new key pairs from: RSA of 2,048 bits, each drawn when it is wanted.</summary>
internal class NewKeys
{
    public virtual RSA Draw() => RSA.Create(2048);
}
