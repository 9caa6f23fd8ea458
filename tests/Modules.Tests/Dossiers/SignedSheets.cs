using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Dossiers.Sheets;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers;

/// <summary>Looks at a paper that went out: who signed it, and that it is one file for everybody.</summary>
internal static class SignedSheets
{
    /// <summary>The persons who signed it; sealed by an agency, whole, and the same however often it is opened.</summary>
    public static async Task<string[]> SignersOf(this House house, DossierId dossier, SheetKind kind)
    {
        var first = Must(await house.Ask(new DrawSheet(dossier, kind))).Pdf;
        Assert.Equal(first, Must(await house.As(await house.Citizen()).Ask(new DrawSheet(dossier, kind))).Pdf);
        var report = await house.With<ISigner, SignatureReport>(signer => Task.FromResult(signer.Verify(first)));
        Assert.Equal(PaperState.Whole, report.State);
        Assert.Contains(report.Signatures, one => one.IsAgency);
        return [.. report.Signatures.Where(one => !one.IsAgency).Select(one => $"{one.Name}, {one.Position}, {one.Capacity}")];
    }
}

/// <summary>A signer whose pen breaks.</summary>
internal sealed class BrokenPen : ISigner
{
    public Task<byte[]> Sign(byte[] pdf, SigningRequest who, CancellationToken cancel) => throw new IOException("the token was pulled out");

    public Task<byte[]> Seal(byte[] pdf, SealingRequest who, CancellationToken cancel) => throw new IOException("the token was pulled out");

    public SignatureReport Verify(byte[] pdf) => new(PaperState.Unsigned, []);

    public byte[] RootCertificate() => [];
}
