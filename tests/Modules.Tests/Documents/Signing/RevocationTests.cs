using System.Security.Cryptography.X509Certificates;
using MotCua.Documents;
using MotCua.Documents.Signing;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>Certificates of our own authority that are taken back.</summary>
public sealed class RevocationTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task A_signature_that_was_witnessed_before_stays_good_and_the_check_says_both()
    {
        await using var tsa = await OpensslTsa.Open();
        using var desk = new SigningDesk(signing: new() { TimeStamps = tsa.Address, TimeStampRoots = [tsa.Root] });
        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        var since = Revoke(desk, signed);

        var report = desk.Signer.Verify(signed);
        Assert.Equal(PaperState.Whole, report.State);
        Assert.Equal(since, report.Signatures[0].RevokedAt);
        Assert.Null(report.Signatures[1].RevokedAt);
    }

    [Fact]
    public async Task Without_a_witness_nobody_knows_whether_it_was_before()
    {
        using var desk = new SigningDesk();
        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        Revoke(desk, signed);

        Assert.Equal(PaperState.Revoked, desk.Signer.Verify(signed).State);
    }

    [Fact]
    public async Task A_key_is_taken_back_not_an_office_the_next_paper_bears_a_new_certificate()
    {
        using var desk = new SigningDesk();
        var first = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);
        Revoke(desk, first);

        var second = await desk.Another().Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        Assert.Equal(PaperState.Whole, desk.Signer.Verify(second).State);
        Assert.NotEqual(Certificate(first).SerialNumber, Certificate(second).SerialNumber);
        Assert.Equal(Certificate(first).Subject, Certificate(second).Subject);
    }

    [Fact]
    public async Task The_list_is_signed_by_the_authority_and_other_programs_read_it()
    {
        using var desk = new SigningDesk();
        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);
        Revoke(desk, signed);
        var list = desk.Put(desk.Authority.RevocationList(), "list.crl");
        var root = desk.Put([.. System.Text.Encoding.ASCII.GetBytes(X509CertificateLoader.LoadCertificate(desk.Signer.RootCertificate()).ExportCertificatePem())], "root.pem");
        var one = desk.Put(Certificate(signed).RawData, "one.der");

        var (_, said) = await Tool.Run("openssl", "crl", "-inform", "DER", "-in", list, "-CAfile", root, "-noout", "-text");
        var (good, verdict) = await Tool.Run("openssl", "verify", "-crl_check", "-CAfile", root, "-CRLfile", list, one);

        Assert.Contains("verify OK", said, StringComparison.Ordinal);
        // A number that would look negative has a byte of zeros before it, which the tool does not print.
        var number = Certificate(signed).SerialNumber;
        Assert.Contains(number.StartsWith("00", StringComparison.Ordinal) ? number[2..] : number, said, StringComparison.Ordinal);
        Assert.NotEqual(0, good);
        Assert.Contains("certificate revoked", verdict, StringComparison.Ordinal);
    }

    private static DateTimeOffset Revoke(SigningDesk desk, byte[] signed)
    {
        var since = desk.Clock.GetUtcNow();
        desk.Revocations.Add(new(Certificate(signed).SerialNumber, since, X509RevocationReason.KeyCompromise));
        return since;
    }

    private static X509Certificate2 Certificate(byte[] signed)
    {
        var first = TimeStampTests.Parts(signed)[0];
        return TimeStampTests.Signer(first.Content, first.Seal).Certificate!;
    }
}
