using System.Linq.Expressions;
using MotCua.Calendar;
using MotCua.Organisation;

namespace MotCua.Dossiers.Tracking;

/// <summary>One dossier in a list.</summary>
public sealed record DossierRow(
    DossierId Id,
    string? Code,
    string RequestNumber,
    string ProcedureName,
    string PlainName,
    string ApplicantName,
    DossierStage Stage,
    DossierChannel Channel,
    string Agency,
    string? Step,
    DateTimeOffset? StepDueAt,
    OfficerId? Officer,
    string? OfficerName,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? AnswerDue,
    DueView Due);

/// <summary>The rows as they lie in the database, before the clock is read.</summary>
internal sealed record StoredRow(
    DossierId Id,
    string? Code,
    string RequestNumber,
    string ProcedureName,
    string PlainName,
    string ApplicantName,
    DossierStage Stage,
    DossierChannel Channel,
    string CompetentAgency,
    string RuleSet,
    DateTimeOffset? SubmittedAt,
    DateTimeOffset? AnswerDue,
    List<ClockEntry> Clock,
    Allotment Allotment,
    DateTimeOffset QueueDue,
    OpenStep? Step)
{
    public static readonly Expression<Func<Dossier, StoredRow>> From = d => new StoredRow(
        d.Id, d.Code, d.RequestNumber, d.ProcedureName, d.PlainName, d.ApplicantName, d.Stage, d.Channel, d.CompetentAgency, d.RuleSet,
        d.SubmittedAt, d.AnswerDue, d.Clock, d.Allotment, d.QueueDue,
        d.Steps.Where(step => step.LeftAt == null).OrderByDescending(step => step.Order).Select(step => new OpenStep(step.Name, step.DueAt, step.Officer, step.OfficerName)).FirstOrDefault());
}

internal sealed record OpenStep(string Name, DateTimeOffset DueAt, OfficerId? Officer, string? OfficerName);

/// <summary>Reads the clocks of rows; calendars and rules are in memory.</summary>
internal sealed class RowReading(Desk desk)
{
    public async Task<IReadOnlyList<DossierRow>> Read(IEnumerable<StoredRow> stored, CancellationToken cancel)
    {
        List<DossierRow> rows = [];
        foreach (var row in stored)
        {
            rows.Add(new(row.Id, row.Code, row.RequestNumber, row.ProcedureName, row.PlainName, row.ApplicantName, row.Stage, row.Channel, row.CompetentAgency,
                row.Step?.Name, row.Step?.DueAt, row.Step?.Officer, row.Step?.OfficerName, row.SubmittedAt, row.AnswerDue,
                await Due(row.Clock, row.Allotment, row.CompetentAgency, row.RuleSet, cancel)));
        }

        return rows;
    }

    public async Task<DueView> Due(IReadOnlyList<ClockEntry> clock, Allotment allotment, string agency, string ruleSet, CancellationToken cancel)
    {
        var calendar = await desk.CalendarOf(agency, cancel);
        var rules = await desk.Rules(ruleSet, cancel);
        return DueView.Of(ProcessingClock.Read(clock, allotment.Limit, allotment.Strategy, calendar, desk.Now), rules.Due, calendar, desk.Now);
    }
}
