using System.Security.Cryptography.X509Certificates;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.SigningSimulator;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>Keys that a remote service keeps, spoken to as the Cloud Signature Consortium says.</summary>
public sealed class RemoteSigningTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_remote_key_signs_for_officer_and_agency(bool byOAuth)
    {
        await using var service = await Service(byOAuth);
        using var desk = Desk(service);

        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        var report = desk.Signer.Verify(signed);
        Assert.Equal(PaperState.Whole, report.State);
        Assert.Equal(["Trần Quốc Đạt", "UBND huyện Lạng Giang"], report.Signatures.Select(signature => signature.Name));
        Assert.Equal(2, service.Signed.Count);
        var (_, verdict) = await Tool.Run("pdfsig", "-nocert", desk.Put(signed));
        Assert.Equal(2, verdict.Split("Signature Validation: Signature is Valid.").Length - 1);
    }

    [Theory]
    [InlineData("slow", "document.signing-service-silent")]
    [InlineData("down", "document.signing-service-silent")]
    [InlineData("garbled", "document.signing-service-silent")]
    [InlineData("wrong signature", "document.signature-wrong")]
    [InlineData("wrong pin", "document.key-locked")]
    [InlineData("wrong secret", "document.signing-service-door")]
    [InlineData("wrong key", "document.signing-service-refused")]
    [InlineData("lapsed", "document.signing-consent-over")]
    public async Task Whatever_goes_wrong_is_said_and_nothing_is_issued(string fault, string code)
    {
        await using var service = await Service(byOAuth: false);
        service.Mishap = fault switch { "slow" => Mishap.Slow, "down" => Mishap.Down, "garbled" => Mishap.Garbled, "wrong signature" => Mishap.SignsWrongly, _ => Mishap.None };
        if (fault == "lapsed")
        {
            service.LetConsentsLapse(nextToo: true);
        }

        using var desk = Desk(service, key => fault switch
        {
            "wrong pin" => key with { Pin = "000000" },
            "wrong secret" => key with { Secret = "sai" },
            "wrong key" => key with { Key = "khong-co" },
            _ => key,
        }, fault == "slow" ? new() { Within = TimeSpan.FromSeconds(1) } : null);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None));

        Assert.Equal(code, refused.Refusal.Code);
        Assert.Empty(Directory.GetFiles(desk.Settings.FilesFolder, "*", SearchOption.AllDirectories));
    }

    [Theory]
    [InlineData(Mishap.DiesBeforeSigning)]
    [InlineData(Mishap.DiesAfterSigning)]
    public async Task A_service_that_dies_in_between_leaves_nothing_and_a_repetition_makes_the_same_signature(Mishap mishap)
    {
        await using var service = await Service(byOAuth: false);
        using var desk = Desk(service);
        var (paper, request) = (HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()));
        service.Mishap = mishap;
        var refused = await Assert.ThrowsAsync<RefusedException>(() => desk.Signer.Sign(paper, request, None));
        Assert.Equal("document.signing-service-silent", refused.Refusal.Code);
        Assert.Empty(Directory.GetFiles(desk.Settings.FilesFolder, "*", SearchOption.AllDirectories));
        var lost = service.Signed;

        service.Mishap = Mishap.None;
        var signed = await desk.Another().Sign(paper, request, None);
        var again = await desk.Another().Sign(paper, request, None);

        Assert.Equal(signed, again);
        Assert.Equal(PaperState.Whole, desk.Signer.Verify(signed).State);

        // What was signed and lost, if anything, was this very hash: RSA gives the same signature again.
        Assert.All(lost, hash => Assert.Contains(hash, service.Signed.Skip(lost.Count)));
        Assert.Equal(2, service.Signed.Distinct().Count());
    }

    internal static Task<SigningOffice> Service(bool byOAuth) => SigningOffice.Open(new("http://127.0.0.1:0")
    {
        ByOAuth = byOAuth,
        Credentials = new Dictionary<string, string> { ["dat"] = "Trần Quốc Đạt", ["lang-giang"] = "UBND huyện Lạng Giang" },
    });

    internal static SigningDesk Desk(SigningOffice service, Func<KeySetting, KeySetting>? turn = null, SigningSettings? more = null)
    {
        var known = new ServiceSettings("");
        var key = new KeySetting(KeyKind.Remote) { Address = new Uri(service.Address, "csc/v2/"), User = known.User, Secret = known.Secret, Pin = known.Pin };
        return new(signing: (more ?? new()) with
        {
            Roots = [X509CertificateLoader.LoadCertificate(service.Root)],
            Keys = new Dictionary<string, KeySetting>(StringComparer.OrdinalIgnoreCase)
            {
                [SigningDesk.Officer.Value.ToString()] = (turn ?? (same => same))(key with { Key = "dat" }),
                [SigningDesk.District.Code.Value] = (turn ?? (same => same))(key with { Key = "lang-giang" }),
            },
        });
    }
}
