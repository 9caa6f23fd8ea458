using Microsoft.EntityFrameworkCore;
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
    StoredDates Dates,
    DateTimeOffset QueueDue,
    OpenStep? Step)
{
    /// <summary>With the step at which each stands; a dossier stands at one step at most, so a plain join finds it and no step of another dossier is touched.</summary>
    public static async Task<List<StoredRow>> Read(IQueryable<Dossier> some, CancellationToken cancel) => await (
        from d in some
        from step in d.Steps.Where(step => step.LeftAt == null).DefaultIfEmpty()
        select new StoredRow(
            d.Id, d.Code, d.RequestNumber, d.ProcedureName, d.PlainName, d.ApplicantName, d.Stage, d.Channel, d.CompetentAgency, d.RuleSet,
            d.SubmittedAt, d.AnswerDue, new StoredDates(d.AcceptedAt, d.FirstDue, d.Due, d.StoppedSince, d.StoppedFor, d.CountedAt, d.EndedAt), d.QueueDue,
            step == null ? null : new OpenStep(step.Name, step.DueAt, step.Officer, step.OfficerName))).ToListAsync(cancel);
}

/// <summary>The dates as they were read off the ledger at its last entry.</summary>
internal sealed record StoredDates(DateTimeOffset? AcceptedAt, DateTimeOffset? FirstDue, DateTimeOffset? Due, DateTimeOffset? StoppedSince, TimeSpan StoppedFor, DateTimeOffset? CountedAt, DateTimeOffset? EndedAt)
{
    /// <summary>While it stands still nothing has changed since the last entry.</summary>
    public (LedgerReading Reading, DateTimeOffset At) Read(Calendar.WorkingCalendar calendar, DateTimeOffset now)
    {
        var at = StoppedSince is null ? now : CountedAt ?? now;
        return AcceptedAt is { } started
            ? (new(started, FirstDue, Due, calendar.Between(started, EndedAt ?? at) - StoppedFor, StoppedFor, StoppedSince, EndedAt), at)
            : (LedgerReading.NotStarted, at);
    }
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
                await Due(row.Dates, row.CompetentAgency, row.RuleSet, cancel)));
        }

        return rows;
    }

    private async Task<DueView> Due(StoredDates dates, string agency, string ruleSet, CancellationToken cancel)
    {
        var calendar = (await desk.Calendars(cancel)).Of(agency);
        var rules = await desk.Rules(ruleSet, cancel);
        var (reading, at) = dates.Read(calendar, desk.Now);
        return DueView.Of(reading, rules.Due, calendar, at);
    }
}
