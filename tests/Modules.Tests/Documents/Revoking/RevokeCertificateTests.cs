using System.Security.Cryptography.X509Certificates;
using MotCua.Documents;
using MotCua.Documents.Checking;
using MotCua.Documents.Revoking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Modules.Tests.Documents.Signing;

namespace MotCua.Modules.Tests.Documents.Revoking;

public sealed class RevokeCertificateTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_certificate_that_was_taken_back_is_on_the_public_list_for_good(TestDatabase database)
    {
        await using var house = await House.On(database);
        var signed = await house.With<ISigner, byte[]>(signer => signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), Cancel));
        var issued = (await house.As(Actor.House).Ask(new FindCertificates())).Value!;
        var officer = issued.Single(one => one.Name == "Trần Quốc Đạt");

        var revoked = await house.Do(new RevokeCertificate(officer.Serial.ToLowerInvariant(), X509RevocationReason.KeyCompromise));
        var again = await house.Do(new RevokeCertificate(officer.Serial, X509RevocationReason.Superseded));
        var keys = (await house.As(Actor.Nobody).Ask(new ViewKeys())).Value!;

        Assert.Equal(officer.Serial, revoked.Value!.Serial);
        Assert.True(DocumentRefusals.CertificateRevoked.Is(again.Refusal));
        Assert.Equal(1, keys.Revoked);
        Assert.Equal(PaperState.Revoked, await house.With<ISigner, PaperState>(signer => Task.FromResult(signer.Verify(signed).State)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_what_was_issued_here_and_only_by_who_may(TestDatabase database)
    {
        await using var house = await House.On(database);

        Assert.True(DocumentRefusals.NoSuchCertificate.Is((await house.As(Actor.House).Do(new RevokeCertificate("0123", X509RevocationReason.Unspecified))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new RevokeCertificate("0123", X509RevocationReason.Unspecified))).Refusal));
    }
}
