using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Regimes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Sheets;

/// <summary>One of the one-stop's papers about a dossier as a PDF for printing; for the citizen whose it is and the agencies it lies with.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record DrawSheet(DossierId Dossier, SheetKind Kind, string? Secret = null) : IQuery<DrawnSheet>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

/// <summary>A PDF and the name to save it under.</summary>
public sealed record DrawnSheet(byte[] Pdf, string FileName);

internal sealed class DrawSheetHandler(Database db, IPdf pdf, Admittance admittance, SheetFacts facts) : IHandler<DrawSheet, DrawnSheet>
{
    public async Task<DrawnSheet> Handle(DrawSheet request, CancellationToken cancel)
    {
        var dossier = await db.Dossiers.AsNoTracking().Include(one => one.Work).Include(one => one.Steps).Include(one => one.Consultations).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == request.Dossier, cancel);
        NoSuchDossier.Unless(dossier is not null && admittance.MaySee(dossier, request.Secret));
        var name = $"{request.Kind.ToString().ToLowerInvariant()}-{dossier.Code ?? dossier.RequestNumber}.pdf";
        var sheet = request.Kind switch
        {
            SheetKind.Acknowledgement => await facts.Acknowledgement(dossier, cancel),
            SheetKind.Control => await facts.Control(dossier, cancel),
            _ => await Issued(request, cancel),
        };
        return new(await pdf.Render(sheet, cancel), name);
    }

    private async Task<Sheet> Issued(DrawSheet request, CancellationToken cancel)
    {
        var issued = NoSuchSheet.Unless(await db.Set<IssuedSheet>().AsNoTracking()
            .Where(sheet => EF.Property<DossierId>(sheet, "DossierId") == request.Dossier && sheet.Kind == request.Kind)
            .OrderByDescending(sheet => sheet.Id).FirstOrDefaultAsync(cancel));
        return request.Kind switch
        {
            SheetKind.Receipt => Read<ReceiptSheet>(issued),
            SheetKind.Supplement => Read<SupplementSheet>(issued),
            SheetKind.Refusal => Read<RefusalSheet>(issued),
            SheetKind.Apology => Read<ApologySheet>(issued),
            _ => Read<StopSheet>(issued),
        };
    }

    private static TSheet Read<TSheet>(IssuedSheet issued) => JsonSerializer.Deserialize<TSheet>(issued.Facts, JsonText.Options)!;
}

/// <summary>Sheets that show how things stand, rather than what was once decided.</summary>
internal sealed class SheetFacts(Issuing issuing, Desk desk)
{
    public async Task<Sheet> Acknowledgement(Dossier dossier, CancellationToken cancel)
    {
        NoSuchSheet.If(dossier.SubmittedAt is null);
        return new SubmissionSheet(
            await issuing.HeadOf(dossier.ReceivingAgency, "", dossier.RequestNumber, null, cancel),
            dossier.RequestNumber,
            Issuing.Applicant(dossier),
            dossier.ProcedureName,
            dossier.SubmittedAt!.Value,
            dossier.AnswerDue ?? dossier.SubmittedAt.Value,
            [.. dossier.Papers.SelectMany(paper => paper.Files.Select(file => new SubmittedFile(paper.Name, file.Name, file.Size, file.Sha256)))],
            issuing.Verify(dossier));
    }

    public async Task<Sheet> Control(Dossier dossier, CancellationToken cancel)
    {
        NoSuchSheet.If(dossier.Code is null);
        DossierStep[] steps = [.. dossier.Steps.OrderBy(step => step.Order)];
        var rows = steps.Select((step, index) => new HandOverRow(
            step.Name,
            index + 1 < steps.Length ? steps[index + 1].Name : "",
            step.LeftAt ?? step.ArrivedAt,
            step.DueAt,
            step.OfficerName,
            index + 1 < steps.Length ? steps[index + 1].OfficerName : null,
            Outcome(step),
            step.Note));
        var form = (await desk.RulesOf(dossier, cancel)).Form(OneStopForms.Control);
        return new ControlSheet(
            await issuing.HeadOf(dossier.CompetentAgency, OneStopForms.Control, dossier.Code!, form, cancel),
            dossier.Code!,
            dossier.ProcedureName,
            dossier.ApplicantName,
            dossier.AcceptedAt!.Value,
            dossier.Due,
            dossier.CompetentAgencyName,
            [.. dossier.Consultations.Select(one => one.AgencyName).Distinct()],
            [.. rows],
            issuing.Verify(dossier));
    }

    private static StepOutcome Outcome(DossierStep step) => step.LeftAt is not { } left ? StepOutcome.Open
        : left > step.DueAt ? StepOutcome.Late
        : left < step.DueAt ? StepOutcome.Early
        : StepOutcome.OnTime;
}
