using System.Text.Json;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Regimes;

namespace MotCua.Dossiers;

/// <summary>Issues the papers that go with a deed: each states the facts as they were, gets its number, and is drawn whenever somebody asks for it.</summary>
internal sealed class Issuing(IOrganisation organisation, Numbers numbers, DocumentSettings settings, Signatory signatory, Desk desk)
{
    public async Task Receipt(Dossier dossier, CancellationToken cancel)
    {
        var limit = dossier.Allotment.Limit;
        var sheet = new ReceiptSheet(
            await Head(dossier, dossier.ReceivingAgency, OneStopForms.Receipt, SheetKind.Receipt, cancel),
            dossier.Code!,
            Applicant(dossier),
            dossier.ProcedureName,
            [.. dossier.Papers.Where(paper => paper.Source is not PaperSource.Missing).OrderBy(paper => paper.Order).Select(Component)],
            1,
            limit.Unit is Calendar.TimeUnit.Unspecified ? null : new(limit.Value, (SheetTimeUnit)(int)limit.Unit),
            dossier.AcceptedAt!.Value,
            dossier.Due,
            Way(dossier.ReturnBy),
            dossier.CompetentAgencyName,
            desk.Hand.Name,
            Verify(dossier))
        {
            SubmittedBy = dossier.SubmitterName == dossier.ApplicantName ? null : dossier.SubmitterName,
        };
        Issue(dossier, SheetKind.Receipt, sheet, sheet.Head.Number);
    }

    public async Task Supplement(Dossier dossier, Guid askedBy, CancellationToken cancel)
    {
        var asked = dossier.Supplements[^1];
        var officer = await organisation.Officer(new(askedBy), desk.Today, cancel);
        var sheet = new SupplementSheet(
            await Head(dossier, dossier.CompetentAgency, OneStopForms.Supplement, SheetKind.Supplement, cancel),
            dossier.Code ?? dossier.RequestNumber,
            Applicant(dossier),
            dossier.ProcedureName,
            asked.BeforeAcceptance ? SupplementStage.BeforeAcceptance : SupplementStage.DuringAppraisal,
            [.. asked.Lines.Select(line => line.Words)],
            string.Join("; ", asked.Lines.Select(line => line.Reason).Distinct()),
            asked.LegalBasis,
            null,
            asked.AskedBy,
            officer?.Phone,
            asked.AskedBy,
            Verify(dossier))
        {
            Lines = [.. asked.Lines.Select(line => new SupplementItem(line.Name ?? line.Target, line.Reason, line.Words, line.LegalBasis, line.WhatToDo))],
            Round = asked.Number,
            ApprovedBy = asked.ApprovedBy,
        };
        Issue(dossier, SheetKind.Supplement, sheet, sheet.Head.Number);
    }

    public async Task Refusal(Dossier dossier, string reason, CancellationToken cancel)
    {
        var sheet = new RefusalSheet(
            await Head(dossier, dossier.ReceivingAgency, OneStopForms.Refusal, SheetKind.Refusal, cancel),
            dossier.Code ?? dossier.RequestNumber,
            Applicant(dossier),
            dossier.ProcedureName,
            [.. reason.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            null,
            null,
            desk.Hand.Name,
            Verify(dossier))
        {
            Fees = Fees(dossier),
            Papers = ToReturn(dossier),
        };
        Issue(dossier, SheetKind.Refusal, sheet, sheet.Head.Number);
    }

    public async Task Stop(Dossier dossier, Guid id, string ground, bool atRequest, CancellationToken cancel)
    {
        var sheet = new StopSheet(
            await Head(dossier, dossier.CompetentAgency, OneStopForms.Stop, SheetKind.Stop, cancel),
            dossier.Code!,
            Applicant(dossier),
            dossier.ProcedureName,
            dossier.AcceptedAt!.Value,
            atRequest ? StopGround.AtRequest : StopGround.ByLaw,
            ground,
            null,
            dossier.Steps.OrderBy(step => step.Order).LastOrDefault()?.Name,
            Fees(dossier),
            await Signer(dossier, cancel),
            Verify(dossier))
        {
            Papers = ToReturn(dossier),
        };
        Issue(dossier, SheetKind.Stop, sheet, sheet.Head.Number, id);
    }

    public async Task<SheetHead> Head(Dossier dossier, string agencyCode, string form, SheetKind kind, CancellationToken cancel)
    {
        var number = await numbers.Next(Series(agencyCode, kind, desk.Today), cancel);
        return await HeadOf(agencyCode, form, NumberOf(number, kind), (await desk.RulesOf(dossier, cancel)).Form(form), cancel);
    }

    public static string Series(string agencyCode, SheetKind kind, DateOnly day) => $"sheet/{agencyCode}/{kind}/{day.Year}";

    public static string NumberOf(long running, SheetKind kind) => $"{running}/{Symbol(kind)}";

    public async Task<SheetHead> HeadOf(string agencyCode, string form, string number, OneStopForm? named, CancellationToken cancel)
    {
        var agency = (await organisation.Agency(new AgencyCode(agencyCode), desk.Today, cancel))!;
        var parent = agency.Parent is { } above ? await organisation.Agency(above, desk.Today, cancel) : null;
        return new(agency.Name, number, Place(agency), desk.Today, named?.Number ?? "", named?.Title ?? form, parent?.Name);
    }

    public string Verify(Dossier dossier) => $"{settings.VerifyAddress}?ho-so={Uri.EscapeDataString(dossier.Code ?? dossier.RequestNumber)}";

    public static ResultWay Way(DossierChannel channel) => channel switch
    {
        DossierChannel.Online => ResultWay.Online,
        DossierChannel.Post => ResultWay.Post,
        _ => ResultWay.Direct,
    };

    public static SheetPerson Applicant(Dossier dossier) => new(dossier.ApplicantName, dossier.ApplicantNumber, dossier.ApplicantAddress, dossier.ApplicantPhone);

    /// <summary>The place that stands before the date: the agency's name without its kind.</summary>
    public static string Place(AgencyCard agency)
    {
        var words = agency.Name.Split(' ');
        var from = Array.FindIndex(words, word => word is "xã" or "phường" or "thị" or "huyện" or "thành" or "tỉnh");
        return from < 0 ? "Bắc Giang" : string.Join(' ', words[(from + (words[from] is "thị" or "thành" ? 2 : 1))..]);
    }

    /// <summary>A sheet that was signed has its file; the others are drawn whenever they are asked for.</summary>
    public void Issue(Dossier dossier, SheetKind kind, Sheet sheet, string number, Guid? id = null, string? signedFile = null) => dossier.Sheets.Add(new()
    {
        Id = id ?? Guid.CreateVersion7(desk.Now),
        Kind = kind,
        Number = number,
        At = desk.Now,
        By = desk.Hand.Name,
        Facts = JsonSerializer.Serialize(sheet, sheet.GetType(), JsonText.Options),
        Sha256 = signedFile,
    });

    private static string? Fees(Dossier dossier) => dossier.Consequences is { FeeBasis: { } basis } fee
        ? $"đã nộp {Money(fee.Refunded + fee.Kept)}; hoàn lại {Money(fee.Refunded)}, giữ lại {Money(fee.Kept)}. Căn cứ: {basis}"
        : null;

    private static string Money(long amount) => $"{amount.ToString("#,##0", System.Globalization.CultureInfo.GetCultureInfo("vi-VN"))} đồng";

    private static IReadOnlyList<string> ToReturn(Dossier dossier) => [.. dossier.Consequences?.Papers.Select(paper => $"{paper.Name} ({paper.Originals} bản chính)") ?? []];

    private async Task<SheetSigner> Signer(Dossier dossier, CancellationToken cancel) => (await signatory.For(dossier, dossier.CompetentAgency, cancel)).Block;

    private static ReceiptComponent Component(DossierPaper paper) => paper.Source is PaperSource.Counter
        ? new(paper.Name, paper.Originals > 0 ? paper.Originals : null, paper.Copies > 0 ? paper.Copies : paper.Originals == 0 ? 1 : null, paper.Digitised ? 1 : null)
        : new(paper.Name, Electronic: Math.Max(1, paper.Files.Count));

    private static string Symbol(SheetKind kind) => kind switch
    {
        SheetKind.Receipt => "GTN",
        SheetKind.Supplement => "PYC",
        SheetKind.Refusal => "PTC",
        SheetKind.Apology => "PXL",
        SheetKind.Stop => "TBD",
        _ => "PKS",
    };
}
