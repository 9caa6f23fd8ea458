using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Certifying;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>The leader signs, and the agency's seal follows: only now a result exists. If the signing breaks off, nothing was issued and it is simply tried again.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record SignResult(DossierId Dossier, int? Version = null, string? IdempotencyKey = null, Guid? Work = null) : ICommand<DossierResult>, IOnce, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class SignResultHandler(Desk desk, Routing routing, Separation separation, Signatory signatory, IOrganisation organisation, IPdf pdf, ISigner signer, IFileStore files, IDocuments documents, IVault vault, IProcedures procedures, CopyBook copies, CertifyingTerms certifying, BlankPaper blanks)
    : IHandler<SignResult, DossierResult>, IPrepare<SignResult>
{
    private Prepared? prepared;

    /// <summary>Draws and signs the paper before the transaction; it counts for nothing until the deed itself is done.</summary>
    public async Task Prepare(SignResult request, CancellationToken cancel)
    {
        prepared = null;
        if ((await desk.At(request.Dossier, DossierPermissions.Sign, null, cancel)).Result is not null)
        {
            // A repetition, whose page and hands are those of before: the gate answers it, or the deed refuses it.
            return;
        }

        var (dossier, work) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.Sign, request.Version, cancel);
        NotToBeSigned.Unless(dossier.Draft is not null && await routing.Signs(dossier, dossier.StepOf(work), cancel));
        SignedByFiler.If(dossier.FiledBy == new OfficerId(desk.Actor.Id));
        await separation.MustHold(dossier, dossier.StepOf(work), new(desk.Actor.Id), cancel);
        var (officer, block) = await signatory.For(dossier, work.Agency, cancel);
        var agency = NoAgency.Unless(await organisation.Agency(new AgencyCode(dossier.CompetentAgency), desk.Today, cancel));
        IReadOnlyList<CertifiedCopy> waiting = dossier.Draft.IsRefusal ? [] : await copies.Waiting(dossier.Id, cancel);
        foreach (var copy in waiting)
        {
            copy.MustBeDrawn();
        }

        List<Drawn> drawn = [];
        // One after the other, so that no more than one paper lies in memory.
        foreach (var copy in waiting.Count == 0 ? [null] : waiting.Cast<CertifiedCopy?>())
        {
            var key = drawn.Count == 0 ? dossier.Id.Value : copy!.Id.Value;
            var code = documents.VerificationCode(key);
            var paper = copy is null && await blanks.ToSign(dossier, agency, block, code, cancel) is { } written
                ? written
                : await pdf.Render(copy is null ? await Sheet(dossier, agency, block, code, cancel) : await copies.Sheet(copy, agency, block, code, cancel), cancel);
            var signed = await signer.Sign(paper, new(key, officer.Id, officer.Name, block.Position, block.Capacity, block.For, agency), cancel);
            using var content = new MemoryStream(signed);
            drawn.Add(new(copy?.Id, await files.Keep(content, FileName(copy?.InBook ?? dossier.Draft.Number), cancel), code, signer.Verify(signed).Signatures));
        }

        prepared = new(dossier.Version, drawn, officer, block, agency);
    }

    public async Task<DossierResult> Handle(SignResult request, CancellationToken cancel)
    {
        var (dossier, work) = await desk.Holding(request.Dossier, request.Work, DossierPermissions.Sign, request.Version, cancel);
        ResultExists.If(dossier.Result is not null);
        var (version, drawn, officer, block, agency) = NotToBeSigned.Unless(prepared);
        KernelRefusals.ChangedMeanwhile.Unless(dossier.Version == version);
        var draft = NotToBeSigned.Unless(dossier.Draft);
        // The paper says in what capacity it is signed; whoever may no longer sign so since it was drawn does not.
        LoanOver.Unless((await signatory.For(dossier, work.Agency, cancel)).Block == block);

        var waiting = await copies.Waiting(dossier.Id, cancel);
        List<FurtherPaper> signed = [];
        foreach (var one in drawn)
        {
            signed.Add(await Register(dossier, draft, one, waiting.FirstOrDefault(copy => copy.Id == one.Copy), officer, block, agency, cancel));
        }

        foreach (var copy in draft.IsRefusal ? waiting : [])
        {
            copy.Strike(certifying.WhenRefused);
        }

        var first = signed[0];
        var result = new DossierResult(first.Document, first.Sha256, first.Number, first.Title, draft.IsRefusal, desk.Now, officer.Id, officer.Name, SigningBlock.InOneLine(block), first.VerificationCode) { Size = first.Size, Further = signed[1..] };
        dossier.Settle(work, result, desk.Hand, desk.Now, await desk.Calendars(cancel), await routing.AfterSigning(dossier, dossier.StepOf(work), cancel));
        return result;
    }

    private async Task<FurtherPaper> Register(Dossier dossier, ResultDraft draft, Drawn drawn, CertifiedCopy? copy, OfficerCard officer, SheetSigner block, AgencyCard agency, CancellationToken cancel)
    {
        var (title, number) = copy is null ? (Title(dossier, draft), draft.Number) : (copies.TitleOf(copy), copy.InBook);
        var document = await documents.Register(new(draft.IsRefusal ? DocumentKind.Refusal : DocumentKind.Result, title, drawn.File.Sha256, drawn.File.Size, "application/pdf", dossier.Applicant.Value, drawn.Code)
        {
            Number = number,
            Source = dossier.Id.Value,
            Signatures = drawn.Signatures,
        }, cancel);
        if (copy is not null)
        {
            copy.Sign(document.Value, officer.Name, SigningBlock.InOneLine(block), desk.Now);
            await copies.Keep(copy, document, cancel);
        }
        else if (!draft.IsRefusal && dossier.ResultPaperType is { } type)
        {
            // From now on nobody asks this person for this paper again.
            var kind = await procedures.PaperType(type, cancel);
            await vault.Keep(new(dossier.Applicant, type, title, number, agency.Name, desk.Today, kind?.ValidUntil(desk.Today), TrustLevel.SignedOriginal, document, $"dossier/{dossier.Id}")
            {
                Dossier = dossier.Id.Value,
                Scope = kind?.Scope,
            }, cancel);
        }

        return new(document.Value, drawn.File.Sha256, number, title, drawn.Code, drawn.File.Size);
    }

    private async Task<ResultSheet> Sheet(Dossier dossier, AgencyCard agency, SheetSigner block, string code, CancellationToken cancel)
    {
        var draft = dossier.Draft!;
        var parent = agency.Parent is { } above ? await organisation.Agency(above, desk.Today, cancel) : null;
        return new ResultSheet(agency.Name, draft.Number, await organisation.Place(agency, desk.Today, cancel), desk.Today, Title(dossier, draft), draft.Lines, block, code, documents.VerifyAddress(code))
        {
            ParentAgency = parent?.Name,
            DossierCode = dossier.Code,
            Receivers = [dossier.ApplicantName],
        };
    }

    private static string Title(Dossier dossier, ResultDraft draft) => draft.Title.Length > 0 ? draft.Title : dossier.ResultName;

    private static string FileName(string number) => $"{number.Replace('/', '-')}.pdf";

    private sealed record Prepared(int Version, IReadOnlyList<Drawn> Papers, OfficerCard Officer, SheetSigner Block, AgencyCard Agency);

    /// <summary>One paper, drawn and signed: the result, or the certified copy of one original.</summary>
    private sealed record Drawn(CertifiedCopyId? Copy, StoredFile File, string Code, IReadOnlyList<SignatureFinding> Signatures);
}
