using MotCua.Blanks;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Sheets;

/// <summary>The letters of the one-stop on paper: by the blank written in Word that is in use for them, else by the house's own sheet.</summary>
internal sealed class LetterPaper(IBlanks blanks, IWordPrinter word, IPdf pdf, LetterValues values)
{
    /// <summary>The version by which such a letter about this dossier is drawn now; none where the house's own sheet is.</summary>
    public async Task<BlankCard?> InUse(Dossier dossier, SheetKind kind, CancellationToken cancel) =>
        Kind(kind) is { } of ? await blanks.InUse(of, dossier.Procedure, dossier.Field, dossier.ProcedureVersion, cancel) : null;

    public Task<WordValues> Values(Dossier dossier, Sheet sheet, SheetSigner signer, AgencyCard? agency, string? code, CancellationToken cancel) =>
        values.Of(dossier, sheet, signer, agency, code, cancel);

    /// <summary>The letter with these words, and the version by which it was drawn; asked for again with the very same it is the same file.</summary>
    public async Task<(byte[] Pdf, Guid? Blank)> Draw(Dossier dossier, SheetKind kind, Sheet sheet, SheetSigner signer, AgencyCard agency, string code, CancellationToken cancel)
    {
        if (await InUse(dossier, kind, cancel) is not { } blank)
        {
            return (await pdf.Render(sheet, cancel), null);
        }

        return (await word.DrawOnce(await blanks.Open(blank, cancel), await values.Of(dossier, sheet, signer, agency, code, cancel), cancel), blank.Version.Value);
    }

    /// <summary>A letter issued before, by the version it was issued on, in use or not.</summary>
    public async Task<byte[]> Draw(Guid version, WordValues filled, CancellationToken cancel) =>
        await word.DrawOnce(await blanks.Open(NoBlank.Unless(await blanks.Version(new(version), cancel)), cancel), filled, cancel);

    /// <summary>Refused where the version was taken out of use since the letter was drawn by it.</summary>
    public async Task MustServe(Guid? version, CancellationToken cancel) =>
        KernelRefusals.ChangedMeanwhile.If(version is { } drawn && await blanks.Version(new(drawn), cancel) is not { State: BlankState.Released });

    private static BlankKind? Kind(SheetKind kind) => kind switch
    {
        SheetKind.Receipt => BlankKind.Receipt,
        SheetKind.Supplement => BlankKind.Supplement,
        SheetKind.Refusal => BlankKind.Decline,
        SheetKind.Apology => BlankKind.Apology,
        SheetKind.Stop => BlankKind.Stop,
        _ => null,
    };
}
