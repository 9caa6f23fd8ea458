using System.Security.Cryptography.X509Certificates;
using MotCua.Documents.Signing.Keys;

namespace MotCua.Documents.Signing.Personal;

/// <summary>A person's key, with the right that she gave to one signature of one hash; without it the key is only looked at.</summary>
internal sealed class ConsentedKey(PersonalKey key, Func<byte[], Task<byte[]>>? sign = null) : IKeyKeeper
{
    public Task<IReadOnlyList<X509Certificate2>> Certificates(CancellationToken cancel) => Task.FromResult(key.Certificates());

    public Task<byte[]> Sign(byte[] hash, CancellationToken cancel) => DocumentRefusals.SigningConsentOver.Unless(sign)(hash);
}
