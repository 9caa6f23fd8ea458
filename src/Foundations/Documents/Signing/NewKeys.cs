using System.Security.Cryptography;

namespace MotCua.Documents.Signing;

/// <summary>Where the embedded authority takes new key pairs from.</summary>
internal interface INewKeys
{
    RSA Draw();
}

/// <summary>RSA of 2,048 bits, each drawn when it is wanted.</summary>
internal sealed class NewKeys : INewKeys
{
    public RSA Draw() => RSA.Create(2048);
}
