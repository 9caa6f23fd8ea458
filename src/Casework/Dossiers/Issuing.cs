using System.Text.Json;
using MotCua.Documents;
using MotCua.Documents.Sheets;
using MotCua.Dossiers.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Regimes;

namespace MotCua.Dossiers;

/// <summary>Gives the papers that go with a deed their head and number and enters them with the facts as they were. The receipt, which both sides sign by hand at the counter, is drawn whenever it is asked for; what is signed has its file.</summary>
internal sealed class Issuing(IOrganisation organisation, Numbers numbers, DocumentSettings settings, Desk desk, Authority authority, LetterPaper letters)
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
            limit.Unit is Calendar.TimeUnit.Unspecified ? null : new(limit.Value, dossier.Allotment.WithinTheDayUntil is null ? (SheetTimeUnit)(int)limit.Unit : SheetTimeUnit.WithinTheDay),
            dossier.AcceptedAt!.Value,
            dossier.Due,
            Way(dossier.ReturnBy),
            dossier.CompetentAgencyName,
            desk.Hand.Name,
            Verify(dossier))
        {
            DecidedBy = await authority.Of(dossier, cancel) is { } by ? $"{dossier.CompetentAgencyName} ({by.InWords})" : null,
            SubmittedBy = dossier.SubmitterName == dossier.ApplicantName ? null : dossier.SubmitterName,
        };
        var blank = await letters.InUse(dossier, SheetKind.Receipt, cancel);
        Issue(dossier, SheetKind.Receipt, sheet, sheet.Head.Number, blank: blank?.Version.Value, filled: blank is null ? null : await letters.Values(dossier, sheet, new(desk.Hand.Name, ""), null, null, cancel));
    }

    /// <summary>What the citizen holds from the hour of filing online: the files as they came, and by when the one-stop answers.</summary>
    public async Task Acknowledgement(Dossier dossier, CancellationToken cancel) => Issue(dossier, SheetKind.Acknowledgement, new SubmissionSheet(
        await HeadOf(dossier.ReceivingAgency, SubmissionSheet.Title, dossier.RequestNumber, null, cancel),
        dossier.RequestNumber,
        Applicant(dossier),
        dossier.ProcedureName,
        dossier.SubmittedAt!.Value,
        dossier.AnswerDue!.Value,
        [.. dossier.Papers.OrderBy(paper => paper.Order).SelectMany(paper => paper.Files.Select(file => new SubmittedFile(paper.Name, file.Name, file.Size, file.Sha256)))],
        Verify(dossier)), dossier.RequestNumber);

    public async Task<SheetHead> Head(Dossier dossier, string agencyCode, string form, SheetKind kind, CancellationToken cancel)
    {
        var number = await numbers.Next(Series(agencyCode, kind, desk.Today), cancel);
        return await HeadOf(agencyCode, "", NumberOf(number, kind), (await desk.RulesOf(dossier, cancel)).Form(form), cancel);
    }

    public static string Series(string agencyCode, SheetKind kind, DateOnly day) => $"sheet/{agencyCode}/{kind}/{day.Year}";

    public static string NumberOf(long running, SheetKind kind) => $"{running}/{Symbol(kind)}";

    /// <param name="title">What it is called where the rules have no form for it.</param>
    public async Task<SheetHead> HeadOf(string agencyCode, string title, string number, OneStopForm? form, CancellationToken cancel)
    {
        var agency = (await organisation.Agency(new AgencyCode(agencyCode), desk.Today, cancel))!;
        var parent = agency.Parent is { } above ? await organisation.Agency(above, desk.Today, cancel) : null;
        return new(agency.Name, number, await organisation.Place(agency, desk.Today, cancel), desk.Today, form is null ? "" : $"Mẫu số {form.Number}", form?.Title ?? title, parent?.Name);
    }

    public string Verify(Dossier dossier) => $"{settings.VerifyAddress}?ho-so={Uri.EscapeDataString(dossier.Code ?? dossier.RequestNumber)}";

    public static ResultWay Way(DossierChannel channel) => channel switch
    {
        DossierChannel.Online => ResultWay.Online,
        DossierChannel.Post => ResultWay.Post,
        _ => ResultWay.Direct,
    };

    public static SheetPerson Applicant(Dossier dossier) => new(dossier.ApplicantName, dossier.ApplicantNumber, dossier.ApplicantAddress, dossier.ApplicantPhone) { Agency = dossier.RequestedBy is not null };

    /// <summary>A sheet that was signed has its file; the others are drawn whenever they are asked for.</summary>
    public void Issue(Dossier dossier, SheetKind kind, Sheet sheet, string number, Guid? id = null, string? signedFile = null, Guid? blank = null, WordValues? filled = null) => dossier.Sheets.Add(new()
    {
        Id = id ?? Guid.CreateVersion7(desk.Now),
        Kind = kind,
        Number = number,
        At = desk.Now,
        By = desk.Hand.Name,
        Facts = JsonSerializer.Serialize(sheet, sheet.GetType(), JsonText.Options),
        Sha256 = signedFile,
        Blank = blank,
        Filled = filled is null ? null : JsonSerializer.Serialize(filled, JsonText.Options),
    });

    private static ReceiptComponent Component(DossierPaper paper) => paper.Source is PaperSource.Counter
        ? new(paper.Name, paper.Originals > 0 ? paper.Originals : null, paper.Copies > 0 ? paper.Copies : paper.Originals == 0 && !paper.Digitised ? 1 : null, paper.Digitised ? 1 : null)
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
