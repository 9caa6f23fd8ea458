using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Modules.Tests.Documents.Signing;

/// <summary>Keys that lie in PKCS#12 files.</summary>
public sealed class KeyKeeperTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;

    private readonly KeyFiles keys = new();

    public void Dispose() => keys.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_key_in_a_file_signs_for_its_officer_and_its_agency(bool curve)
    {
        using var desk = new SigningDesk(signing: new() { Roots = [keys.Root], Keys = keys.ForBoth(curve) });

        var signed = await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None);

        var report = desk.Signer.Verify(signed);
        Assert.Equal(PaperState.Whole, report.State);
        Assert.Equal(["Trần Quốc Đạt", "Ủy ban nhân dân huyện Lạng Giang"], report.Signatures.Select(signature => signature.Name));
        var (_, verdict) = await Tool.Run("pdfsig", "-nocert", desk.Put(signed));
        Assert.Equal(2, verdict.Split("Signature Validation: Signature is Valid.").Length - 1);
        Assert.Empty(Directory.GetFiles(desk.Settings.KeysFolder, "officer-*.p12"));
    }

    [Fact]
    public async Task Who_has_no_key_elsewhere_signs_with_one_of_the_house()
    {
        var key = new KeySetting(KeyKind.File) { Path = keys.File("Ủy ban"), Pin = KeyFiles.Pin };
        using var desk = new SigningDesk(signing: new() { Roots = [keys.Root], Keys = new Dictionary<string, KeySetting> { [SigningDesk.District.Code.Value] = key } });

        var report = desk.Signer.Verify(await desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None));

        Assert.Equal((PaperState.Whole, "Phó Chủ tịch", "Ủy ban"), (report.State, report.Signatures[0].Position, report.Signatures[1].Name));
    }

    [Theory]
    [InlineData("pin", "document.key-locked")]
    [InlineData("path", "document.key-missing")]
    [InlineData("old", "document.certificate-not-valid")]
    public async Task A_key_that_cannot_be_used_is_refused_and_nothing_is_issued(string fault, string code)
    {
        var key = fault switch
        {
            "pin" => new KeySetting(KeyKind.File) { Path = keys.File("Ủy ban"), Pin = "sai" },
            "path" => new KeySetting(KeyKind.File) { Path = Path.Combine(Path.GetTempPath(), "no-such-key.p12"), Pin = KeyFiles.Pin },
            _ => new KeySetting(KeyKind.File) { Path = keys.File("Ủy ban", until: TimeProvider.System.GetUtcNow().AddDays(-1)), Pin = KeyFiles.Pin },
        };
        using var desk = new SigningDesk(signing: new() { Roots = [keys.Root], Keys = new Dictionary<string, KeySetting> { [SigningDesk.District.Code.Value] = key } });

        var refused = await Assert.ThrowsAsync<RefusedException>(() => desk.Signer.Sign(HandmadePdf.WithPages(1), SigningDesk.Request(Guid.CreateVersion7()), None));

        Assert.Equal(code, refused.Refusal.Code);
        Assert.Empty(Directory.GetFiles(desk.Settings.FilesFolder, "*", SearchOption.AllDirectories));
    }
}
