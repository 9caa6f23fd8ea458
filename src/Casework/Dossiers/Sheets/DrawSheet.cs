using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Tracking;
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

internal sealed class DrawSheetHandler(Database db, IPdf pdf, IFileStore files, Admittance admittance, SheetFacts facts, LetterPaper letters) : IHandler<DrawSheet, DrawnSheet>
{
    public async Task<DrawnSheet> Handle(DrawSheet request, CancellationToken cancel)
    {
        var dossier = await db.Dossiers.AsNoTracking().Include(one => one.Work).Include(one => one.Steps).Include(one => one.Consultations).AsSplitQuery().SingleOrDefaultAsync(one => one.Id == request.Dossier, cancel);
        NoSuchDossier.Unless(dossier is not null && admittance.MaySee(dossier, request.Secret));
        var name = $"{NameOf(request.Kind)}-{dossier.Code ?? dossier.RequestNumber}.pdf";
        return new(request.Kind switch
        {
            SheetKind.Handed => await pdf.Render(await facts.Handed(dossier, cancel), cancel),
            SheetKind.Control => await pdf.Render(await facts.Control(dossier, cancel), cancel),
            _ => await Issued(request, cancel),
        }, name);
    }

    /// <summary>A signed sheet is its file; one that was not signed is drawn from the facts of its hour.</summary>
    private async Task<byte[]> Issued(DrawSheet request, CancellationToken cancel)
    {
        var issued = NoSuchSheet.Unless(await db.Set<IssuedSheet>().AsNoTracking()
            .Where(sheet => EF.Property<DossierId>(sheet, "DossierId") == request.Dossier && sheet.Kind == request.Kind)
            .OrderByDescending(sheet => sheet.Id).FirstOrDefaultAsync(cancel));
        if (issued.Sha256 is { } signed)
        {
            using var content = new MemoryStream();
            await using var file = await files.Open(signed, cancel);
            await file.CopyToAsync(content, cancel);
            return content.ToArray();
        }

        return issued is { Blank: { } blank, Filled: { } filled }
            ? await letters.Draw(blank, JsonSerializer.Deserialize<WordValues>(filled, JsonText.Options)!, cancel)
            : await pdf.Render(Facts(issued), cancel);
    }

    /// <summary>What a sheet is called among the files of whoever keeps it.</summary>
    private static string NameOf(SheetKind kind) => kind switch
    {
        SheetKind.Acknowledgement => "giay-xac-nhan-da-nop",
        SheetKind.Receipt => "giay-tiep-nhan-va-hen-tra",
        SheetKind.Supplement => "phieu-yeu-cau-bo-sung",
        SheetKind.Refusal => "phieu-tu-choi-tiep-nhan",
        SheetKind.Apology => "phieu-xin-loi-va-hen-lai",
        SheetKind.Stop => "thong-bao-dung-giai-quyet",
        SheetKind.Control => "phieu-kiem-soat-qua-trinh",
        _ => "giay-bien-nhan-bo-sung",
    };

    private static Sheet Facts(IssuedSheet issued) => issued.Kind switch
    {
        SheetKind.Acknowledgement => Read<SubmissionSheet>(issued),
        SheetKind.Receipt => Read<ReceiptSheet>(issued),
        SheetKind.Supplement => Read<SupplementSheet>(issued),
        SheetKind.Refusal => Read<RefusalSheet>(issued),
        SheetKind.Apology => Read<ApologySheet>(issued),
        _ => Read<StopSheet>(issued),
    };

    private static TSheet Read<TSheet>(IssuedSheet issued) => JsonSerializer.Deserialize<TSheet>(issued.Facts, JsonText.Options)!;
}

/// <summary>Sheets that show how things stand, rather than what was once decided.</summary>
internal sealed class SheetFacts(Issuing issuing, Desk desk, AgencyTimes agencies, Originals originals)
{
    public async Task<Sheet> Control(Dossier dossier, CancellationToken cancel)
    {
        NoSuchSheet.If(dossier.Code is null);
        DossierStep[] steps = [.. dossier.Steps.OrderBy(step => step.Order)];
        var rows = steps.Select((step, index) => new HandOverRow(
            step.Name,
            index + 1 < steps.Length ? steps[index + 1].Name : "",
            step.LeftAt,
            IsAfterwards(dossier, step) ? null : step.DueAt,
            step.OfficerName,
            index + 1 < steps.Length ? steps[index + 1].OfficerName : null,
            Outcome(dossier, step),
            step.Note));
        var form = (await desk.RulesOf(dossier, cancel)).Form(OneStopForms.Control);
        return new ControlSheet(
            await issuing.HeadOf(dossier.CompetentAgency, "", dossier.Code!, form, cancel),
            dossier.Code!,
            dossier.ProcedureName,
            dossier.ApplicantName,
            dossier.AcceptedAt!.Value,
            dossier.Due,
            dossier.CompetentAgencyName,
            [.. dossier.Consultations.Select(one => one.AgencyName).Distinct()],
            [.. rows.Concat((await originals.Trips(dossier.Id, cancel)).Where(trip => trip.Given is not null).Select(Travelled)).OrderBy(row => row.At ?? DateTimeOffset.MaxValue)],
            issuing.Verify(dossier))
        {
            FirstDueAt = dossier.FirstDue == dossier.Due ? null : dossier.FirstDue,
            Agencies = [.. (await agencies.Of(dossier, await desk.Calendars(cancel), cancel)).Select(agency => new AgencyTimeRow(agency.Name, Hours(agency.Time.Allotted), Hours(agency.Time.Used), Hours(agency.Time.Stopped), Outcome(agency.Time)))],
        };
    }

    /// <summary>What was handed in as the answer to the last request, line by line.</summary>
    public async Task<Sheet> Handed(Dossier dossier, CancellationToken cancel)
    {
        var asked = NoSuchSheet.Unless(dossier.Supplements.LastOrDefault(one => one.AnsweredAt is not null));
        return new HandedSheet(
            await issuing.HeadOf(dossier.ReceivingAgency, HandedSheet.Title, $"{asked.Number}/BNBS", null, cancel),
            dossier.Code ?? dossier.RequestNumber,
            Issuing.Applicant(dossier),
            dossier.ProcedureName,
            asked.Number,
            asked.AnsweredAt!.Value,
            asked.Assisted?.Channel is { } channel ? Issuing.Way(channel) : ResultWay.Online,
            asked.Assisted?.BroughtBy ?? dossier.SubmitterName,
            asked.Assisted?.By,
            [.. asked.Lines.Select(line => new HandedLine(line.Name ?? line.Target, line.Words, string.Join("; ", asked.Changes.Where(change => change.Answers(line.Target)).Select(Said).Append(line.Reply).OfType<string>())))],
            dossier.Due,
            issuing.Verify(dossier));
    }

    private static string? Said(SupplementChange change) => change.IsOfPaper ? string.Join(", ", change.NewFiles.Select(file => $"{file.Name} ({file.Pages} trang)")) : change.New;

    private static decimal Hours(TimeSpan time) => Math.Round((decimal)time.TotalHours, 2);

    private static StepOutcome Outcome(AgencyReading agency) => agency.IsLate ? StepOutcome.Late
        : agency.IsOpen ? StepOutcome.Open
        : agency.Left > TimeSpan.Zero ? StepOutcome.Early
        : StepOutcome.OnTime;

    /// <summary>Paper originals from hand to hand, with both hours.</summary>
    private static HandOverRow Travelled(Trip trip) => new(
        trip.FromName, trip.ToName, trip.Given!.At, null, trip.Given.By, trip.Taken?.By, StepOutcome.Open,
        string.Join("; ", new[] { trip.Number, trip.Taken is { } taken ? $"{VietnamTime.Of(taken.At):HH:mm dd/MM/yyyy}" : null, trip.Remark }.OfType<string>()));

    /// <summary>Handing a result over begins when the clock has ended, and is held against none.</summary>
    private static bool IsAfterwards(Dossier dossier, DossierStep step) =>
        dossier.Ledger.SkipWhile(entry => entry.Move is not LedgerMove.Ended).Any(entry => entry.Move is LedgerMove.Entered && entry.Step!.Step == step.Id);

    private static StepOutcome Outcome(Dossier dossier, DossierStep step) => step.Choice is Dossier.CutOff ? StepOutcome.Stopped
        : step.LeftAt is not { } left || IsAfterwards(dossier, step) ? StepOutcome.Open
        : left > step.DueAt ? StepOutcome.Late
        : left < step.DueAt ? StepOutcome.Early
        : StepOutcome.OnTime;
}
