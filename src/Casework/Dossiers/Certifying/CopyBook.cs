using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Digitising;
using MotCua.Digitising.Fields;
using MotCua.Digitising.Pages;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Scanning;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Dossiers.Certifying;

/// <summary>The book of certified copies as the deeds on it see it: what waits for the signature, how its paper is drawn, and where the signed one is kept.</summary>
internal sealed class CopyBook(Database db, Scans scans, ITemplates templates, IProcedures procedures, IOrganisation organisation, IDocuments documents, IVault vault, CertifyingTerms terms, Desk desk)
{
    /// <summary>The entries of the dossier that are neither signed nor struck out, one for each original, in the order of the book.</summary>
    public async Task<IReadOnlyList<CertifiedCopy>> Waiting(DossierId dossier, CancellationToken cancel) =>
        await db.CertifiedCopies.Where(copy => copy.Dossier == dossier && copy.State == CopyState.Compared).OrderBy(copy => copy.Year).ThenBy(copy => copy.Number).ToListAsync(cancel);

    /// <summary>What each entry lays on the dossier beyond what was owed without any: the first takes what was owed before, the others what is left of it.</summary>
    public static void Charge(IEnumerable<CertifiedCopy> standing, long before)
    {
        var (fees, owed) = (0L, before);
        foreach (var copy in standing)
        {
            fees += copy.Fee;
            copy.Recharge(Math.Max(0, fees - owed));
            owed += copy.Charged;
        }
    }

    public static string Series(string agency, int year) => $"certified/{agency}/{year}";

    public string TitleOf(CertifiedCopy copy) => string.Format(CultureInfo.InvariantCulture, terms.ResultTitle, copy.Title);

    /// <summary>Every page as it was compared, laid straight, and after them the statement.</summary>
    public async Task<CertifiedCopySheet> Sheet(CertifiedCopy copy, AgencyCard agency, SheetSigner block, string code, CancellationToken cancel)
    {
        var scan = ScanRefusals.NoSuchScan.Unless(await db.Scans.FindAsync([copy.Scan], cancel));
        copy.MustStillShow(scan);
        copy.MustBeDrawn();
        var sides = await scans.Sides(scan, cancel);
        List<CopiedSide> pages = [];
        foreach (var (number, page) in scan.Pages.Index())
        {
            var words = string.Join(' ', sides[number].Words.Select(word => word.Text));
            var shown = copy.Sides.Count > number ? await scans.Read(copy.Sides[number].Sha256, cancel) : await Draw(page, cancel);
            pages.Add(new($"data:image/jpeg;base64,{Convert.ToBase64String(shown)}", words, number + 1));
        }

        var parent = agency.Parent is { } above ? await organisation.Agency(above, desk.Today, cancel) : null;
        return new(agency.Name, await organisation.Place(agency, desk.Today, cancel), desk.Today, TitleOf(copy), copy.Number, copy.Year, copy.Title, copy.OriginalNumber, copy.IssuedBy, copy.IssuedOn, pages, block, code, documents.VerifyAddress(code), copy.DossierCode)
        {
            ParentAgency = parent?.Name,
        };
    }

    private async Task<byte[]> Draw(ScanPage page, CancellationToken cancel)
    {
        var picture = await scans.Picture(page, cancel);
        return await Task.Run(() => PageShaping.Show(picture, page.Shape), cancel);
    }

    /// <summary>The signed copy goes into the holder's vault. Where the original speaks of somebody else it stands as a certified copy only, and in place of no paper of theirs.</summary>
    public async Task Keep(CertifiedCopy copy, DocumentId document, CancellationToken cancel)
    {
        var kind = await procedures.PaperType(copy.PaperType, cancel);
        await vault.Keep(new(copy.Holder, copy.OfApplicant ? copy.PaperType : CertifyingTerms.ResultType, copy.Title, copy.OriginalNumber, copy.IssuedBy, copy.IssuedOn, copy.OfApplicant ? kind?.ValidUntil(copy.IssuedOn) : null, TrustLevel.CertifiedCopy, document, $"certified/{copy.Id}")
        {
            Dossier = copy.Dossier.Value,
            Scope = kind?.Scope,
            HolderName = copy.OfApplicant ? copy.HolderName : null,
        }, cancel);
    }

    public async Task Revoke(Guid document, string why, CancellationToken cancel)
    {
        foreach (var copy in await db.CertifiedCopies.Where(copy => copy.Document == document).ToListAsync(cancel))
        {
            copy.Revoke(why);
        }
    }

    /// <summary>What was confirmed at the counter, or read off the scan by any template whose title stands on it, to begin with: the place of an original names no kind.</summary>
    public async Task<(string? PaperType, string? Number, string? IssuedBy, DateOnly? IssuedOn, string? Holder)> Suggested(Scan scan, CancellationToken cancel)
    {
        var sides = await scans.Sides(scan, cancel);
        var template = scan.PaperType is { } type ? await templates.Of(type, cancel) : await templates.For([], [.. sides.Select(side => side.Words)], cancel);
        if (template is null)
        {
            return default;
        }

        var found = scan.Fields.Count > 0 ? scan.Fields.ToDictionary(field => field.Found.Key, field => field.Value) : FieldReading.Read(template, sides).ToDictionary(field => field.Key, field => field.Value);
        string? Of(FieldRole role) => template.Fields.Where(field => field.Role == role).Select(field => found.GetValueOrDefault(field.Key)).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        return (template.PaperType, Of(FieldRole.Number), Of(FieldRole.IssuedBy), Of(FieldRole.IssuedOn) is { } on ? FieldWriting.Day(on) : null, Of(FieldRole.Holder)?.Trim());
    }
}
