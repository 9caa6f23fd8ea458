using System.Security.Cryptography.Pkcs;

namespace MotCua.Documents.Signing;

/// <summary>What is laid upon and behind a signature so that it can be believed later: the time stamp, and the proof of its certificates.</summary>
internal sealed class Witnesses(TimeStamps stamps, ProofGathering proofs)
{
    public bool AreWanted => stamps.AreWanted;

    /// <summary>How much room a signature needs.</summary>
    public int Room => stamps.AreWanted ? Pades.Stamped : Pades.Plain;

    /// <summary>The same signature with a time stamp upon it.</summary>
    public async Task<byte[]> Stamp(byte[] content, byte[] seal, CancellationToken cancel)
    {
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.Decode(seal);
        var signer = cms.SignerInfos[0];
        var token = await stamps.Upon(signer.GetSignature(), cancel);
        return CadesSeal.Assemble(CadesSeal.Attributes(content, signer.Certificate!), signer.GetSignature(), Chains.Upwards(signer.Certificate!, cms.Certificates), token);
    }

    public async Task<byte[]> Prove(byte[] signed, CancellationToken cancel) =>
        stamps.AreWanted && await proofs.For(signed, cancel) is { } proof ? proof.AddTo(signed) : signed;
}
