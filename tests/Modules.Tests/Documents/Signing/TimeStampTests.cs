using System.Security.Cryptography.Pkcs;
using System.Security.Cryptography.X509Certificates;
using MotCua.Documents;
using MotCua.Documents.Signing;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>Papers at baseline B, T and LT, looked at by programs that are not ours.</summary>
public sealed class TimeStampTests : IAsyncLifetime
{
    private static readonly CancellationToken None = CancellationToken.None;

    private OpensslTsa tsa = null!;

    public async ValueTask InitializeAsync() => tsa = await OpensslTsa.Open();

    public ValueTask DisposeAsync() => tsa.DisposeAsync();

    [Theory]
    [InlineData("B")]
    [InlineData("T")]
    [InlineData("LT")]
    public async Task Other_programs_find_a_paper_of_each_baseline_good(string level)
    {
        using var keys = new KeyFiles();
        using var desk = new SigningDesk(signing: Settings(level, keys));

        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        var report = desk.Signer.Verify(signed);
        Assert.Equal(PaperState.Whole, report.State);
        Assert.Equal([level, level], report.Signatures.Select(signature => signature.Level));
        var path = desk.Put(signed);
        var (sound, said) = await Tool.Run("qpdf", "--check", path);
        Assert.True(sound == 0, said);
        var (_, verdict) = await Tool.Run("pdfsig", "-nocert", path);
        Assert.Equal(2, verdict.Split("Signature Validation: Signature is Valid.").Length - 1);
        var roots = desk.Put([.. System.Text.Encoding.ASCII.GetBytes(X509CertificateLoader.LoadCertificate(desk.Signer.RootCertificate()).ExportCertificatePem() + "\n" + keys.Root.ExportCertificatePem())], "roots.pem");
        foreach (var parts in Parts(signed))
        {
            await Verifies(desk, parts, roots, level != "B");
        }
    }

    [Fact]
    public async Task The_check_says_who_stamped_and_when()
    {
        using var desk = new SigningDesk(signing: Settings("LT", null));
        var before = TimeProvider.System.GetUtcNow().AddSeconds(-2);

        var report = desk.Signer.Verify(await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None));

        Assert.Equal(2, tsa.Given);
        Assert.All(report.Signatures, signature =>
        {
            Assert.Equal("Test Time Stamp Authority", signature.StampedBy);
            Assert.InRange(signature.StampedAt!.Value, before, TimeProvider.System.GetUtcNow().AddSeconds(2));
            Assert.Null(signature.RevokedAt);
            Assert.True(signature.CertificateUntil > TimeProvider.System.GetUtcNow());
        });
    }

    [Fact]
    public async Task Without_the_stamp_nothing_is_issued_and_later_the_same_signature_gets_it()
    {
        using var desk = new SigningDesk(signing: Settings("LT", null));
        var (paper, request) = (HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()));
        tsa.IsDown = true;
        var refused = await Assert.ThrowsAsync<RefusedException>(() => desk.Signer.Sign(paper, request, None));
        Assert.Equal("document.time-stamp-missing", refused.Refusal.Code);
        Assert.Empty(Directory.GetFiles(desk.Settings.FilesFolder, "*", SearchOption.AllDirectories));
        var seal = await File.ReadAllBytesAsync(Directory.GetFiles(desk.Folder, "officer.seal", SearchOption.AllDirectories).Single(), None);

        tsa.IsDown = false;
        var signed = await desk.Another().Sign(paper, request, None);

        Assert.Equal(Signer(Parts(signed)[0].Content, seal).GetSignature(), Signer(Parts(signed)[0].Content, Parts(signed)[0].Seal).GetSignature());
        Assert.Equal(PaperState.Whole, desk.Signer.Verify(signed).State);
        Assert.Empty(Directory.GetDirectories(Path.Combine(desk.Folder, "signed"), "*.steps", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_stamp_of_an_authority_we_do_not_believe_is_refused_and_found_out()
    {
        await using var stranger = await OpensslTsa.Open();
        using var naive = new SigningDesk(signing: new() { TimeStamps = stranger.Address, TimeStampRoots = [stranger.Root] });
        using var desk = new SigningDesk(signing: new() { TimeStamps = stranger.Address, TimeStampRoots = [tsa.Root] }, copyOf: naive.Folder);
        var paper = HandmadePdf.WithPages(1);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => desk.Signer.Sign(paper, SigningDesk.Request(Guid.CreateVersion7()), None));
        var signed = await naive.Signer.Sign(paper, SigningDesk.Request(Guid.CreateVersion7()), None);

        Assert.Equal("document.time-stamp-not-trusted", refused.Refusal.Code);
        Assert.NotEqual(PaperState.Whole, desk.Signer.Verify(signed).State);
    }

    private SigningSettings Settings(string level, KeyFiles? keys) => level switch
    {
        "B" => new(),
        // Keys of an authority that publishes no list of revoked certificates.
        "T" => new() { TimeStamps = tsa.Address, TimeStampRoots = [tsa.Root], Roots = [keys!.Root], Keys = keys.ForBoth() },
        _ => new() { TimeStamps = tsa.Address, TimeStampRoots = [tsa.Root] },
    };

    private async Task Verifies(SigningDesk desk, SignatureBytes parts, string roots, bool isStamped)
    {
        var (content, seal) = (desk.Put(parts.Content, "content"), desk.Put(parts.Seal, "seal.der"));
        var (code, said) = await Tool.Run("openssl", "cms", "-verify", "-binary", "-inform", "DER", "-in", seal, "-content", content, "-CAfile", roots, "-purpose", "any", "-out", "/dev/null");
        Assert.True(code == 0, said);
        var signer = Signer(parts.Content, parts.Seal);
        Assert.Equal(isStamped, CadesSeal.TokenOf(signer) is not null);
        if (CadesSeal.TokenOf(signer) is { } token)
        {
            var (stamped, answer) = await Tool.Run("openssl", "ts", "-verify", "-token_in", "-in", desk.Put(token, "token.der"), "-data", desk.Put(signer.GetSignature(), "signature"), "-CAfile", tsa.RootFile);
            Assert.True(stamped == 0, answer);
        }
    }

    internal static SignatureBytes[] Parts(byte[] signed)
    {
        using var pdf = new PdfStructure(signed);
        return [.. pdf.Signatures().Select(signature => SignatureBytes.In(signed, signature)!)];
    }

    internal static SignerInfo Signer(byte[] content, byte[] seal)
    {
        var cms = new SignedCms(new ContentInfo(content), detached: true);
        cms.Decode(seal);
        return cms.SignerInfos[0];
    }
}
