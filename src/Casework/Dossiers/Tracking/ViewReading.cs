using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Dossiers.Ceding;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Deadlines;
using MotCua.Kernel;

namespace MotCua.Dossiers.Tracking;

/// <summary>Reads one dossier into what is shown of it.</summary>
internal sealed class ViewReading(Database db, Desk desk, Routing routing, Separation separation, RunReading runs, PartReading parts, AgencyTimes agencies, Authority authority, Confirmations confirmations, IDocuments documents)
{
    public static Task<Dossier?> Find(IQueryable<Dossier> which, CancellationToken cancel) => which.AsNoTracking()
        .Include(dossier => dossier.Work).Include(dossier => dossier.Steps).Include(dossier => dossier.Consultations)
        .Include(dossier => dossier.History).Include(dossier => dossier.Sheets)
        .AsSplitQuery().SingleOrDefaultAsync(cancel);

    public Task<Dossier?> Find(DossierId id, CancellationToken cancel) => Find(db.Dossiers.Where(dossier => dossier.Id == id), cancel);

    public async Task<DossierView> View(Dossier d, CancellationToken cancel)
    {
        var calendars = await desk.Calendars(cancel);
        var steps = StepReading.Of(d.Ledger, calendars, desk.Now).ToDictionary(step => step.Step.Step);
        var due = DueView.Of(d.Read(calendars, desk.Now), (await desk.RulesOf(d, cancel)).Due, calendars.Of(d.CountingAgency), desk.Now);
        return new(
            d.Id, d.Version, d.Code, d.RequestNumber, d.Stage, NationalStates.Of(d.Stage), d.Channel, d.ReturnBy,
            d.Procedure, d.ProcedureVersion, d.ProcedureName, d.PlainName, d.Case, d.RuleSet,
            d.Applicant, d.ApplicantName, d.ApplicantNumber, d.ApplicantPhone, d.ApplicantAddress, d.SubmitterName, d.AssistedBy is not null,
            d.ReceivingAgency, d.CompetentAgency, d.CompetentAgencyName, d.FormVersion, d.Answers, d.SubmittedAt, d.AnswerDue,
            d.Stage is DossierStage.Stopped ? due.Unjudged : due,
            d.Fee, d.Paid, await Open(d, cancel),
            [.. d.Papers.OrderBy(paper => paper.Order).Select(paper => new PaperView(paper.Key, paper.Name, paper.PaperType, paper.Required, paper.Originals, paper.Copies, paper.IsTheForm, paper.Source, paper.Verdict, paper.Remark, paper.Digitised, paper.Files, paper.Source is PaperSource.Register || (paper.Reused && paper.FromNational)) { Fact = paper.Source is PaperSource.Register ? paper.Fact : null, About = paper.About })],
            [.. d.Steps.OrderBy(step => step.Order).Select(step => new StepView(step.Key, step.Name, step.Role, step.Agency, step.Officer, step.OfficerName, step.Allotted, step.ArrivedAt, step.DueAt, step.LeftAt, steps[step.Id].Used, step.Choice, step.Note) { Id = step.Id, Kind = step.Kind })],
            [.. d.Supplements.Select(asked => new SupplementView(asked.Number, asked.AskedAt, asked.AskedBy, asked.BeforeAcceptance, asked.LegalBasis, asked.Lines, asked.AnsweredAt) { ApprovedBy = asked.ApprovedBy, Changes = asked.Changes, Assisted = asked.Assisted })],
            [.. d.Consultations.OrderBy(one => one.AskedAt).Select(one => new ConsultationView(one.Id, one.Agency, one.AgencyName, one.Question, one.AskedBy, one.AskedAt, one.DueAt, one.Answer, one.AnsweredBy, one.AnsweredAt) { UnitName = one.UnitName, Outcome = one.Outcome, Urged = one.Urged, SilentSince = one.SilentSince, QuestionPapers = one.QuestionPapers, AnswerPapers = one.AnswerPapers })],
            [.. d.History.OrderBy(line => line.Id).Select(line => new HappeningView(line.At, line.What, line.Who, line.Office, line.Note, line.Step) { InsteadOf = line.InsteadOf })],
            [.. d.Sheets.OrderBy(sheet => sheet.Id).Select(sheet => new SheetView(sheet.Kind, sheet.Number, sheet.At, sheet.By))],
            d.Draft, d.Result, d.Delivery)
        {
            Field = d.Field,
            Internal = d.Internal,
            RequestedBy = d.RequestedBy,
            AsksForCertifiedCopy = d.AsksForCertifiedCopy,
            Authority = await authority.Of(d, cancel),
            Ceded = d.LastCession is { } went
                ? await db.Set<Cession>().AsNoTracking().Where(one => one.Dossier == d.Id && one.State == CessionState.Done && one.To == went.To).OrderByDescending(one => one.CarriedAt)
                    .Select(one => new CededView(went.At, one.FromName, one.ToName!, went.LegalBasis!)).FirstOrDefaultAsync(cancel)
                : null,
            Run = await runs.Of(d, steps, cancel),
            Parts = await parts.Of(d, cancel),
            Lead = await parts.LeadOf(d, cancel),
            Agencies = await agencies.Of(d, calendars, cancel),
            Consequences = d.Consequences,
            ResultSignatures = d.Result is { } issued && await documents.Get(new(issued.Document), cancel) is { } paper ? paper.Signatures : [],
            Confirmations = await confirmations.Of(d.Id, cancel),
            BeforeTheHead = d.IsAskable && d.AskedBefore > 0
                ? await db.SecondRequests.Where(one => one.Dossier == d.Id && one.DecidedAt == null).Select(one => new LaidRequest(one.Id, one.Ground, one.OfficerName, one.At)).FirstOrDefaultAsync(cancel)
                : null,
        };
    }

    private async Task<IReadOnlyList<WorkView>> Open(Dossier d, CancellationToken cancel)
    {
        List<WorkView> open = [];
        foreach (var work in d.Work.Where(work => work.Kind is not WorkKind.Silence).OrderByDescending(work => desk.MayActOn(d, work)).ThenByDescending(work => work.Officer?.Value == desk.Actor.Id).ThenBy(work => work.Id))
        {
            var step = d.Steps.FirstOrDefault(one => one.Id == work.Step);
            var apart = step is null ? [] : await separation.DoneBefore(d, step, cancel);
            open.Add(new(work.Id, work.Kind, step?.Name, work.Agency, work.Role, work.Officer, step?.OfficerName, step?.DueAt, desk.MayActOn(d, work),
                step is null ? [] : await routing.Choices(d, step, cancel))
            {
                InsteadOf = desk.InsteadOf(d, work)?.GiverName,
                Apart = [.. apart.Select(done => new ApartView(done.Name, done.OfficerName, done.Officer?.Value == desk.Actor.Id))],
            });
        }

        return open;
    }
}
