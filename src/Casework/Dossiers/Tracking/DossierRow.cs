using Microsoft.EntityFrameworkCore;
using MotCua.Calendar;
using MotCua.Dossiers.Processing;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;

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
    DueView Due)
{
    /// <summary>Of which group where it is an internal request of an agency.</summary>
    public InternalGroup? Internal { get; init; }

    /// <summary>In a queue: the piece of work for which it stands there.</summary>
    public Guid? Work { get; init; }

    /// <summary>In a queue: the place at which it stands there.</summary>
    public string? Mark { get; init; }
}

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
    WorkMark? Work,
    OpenStep? Step,
    InternalGroup? Internal)
{
    /// <summary>A queue, with the dossier and the step of each piece of work in it.</summary>
    public static Task<List<StoredRow>> Read(Database db, IQueryable<OpenWork> some, CancellationToken cancel) => Rows(
        from work in some
        join dossier in db.Dossiers on work.Dossier equals dossier.Id
        from step in dossier.Steps.Where(step => step.Id == work.Step).DefaultIfEmpty()
        orderby work.Due, work.Id
        select new Found { Dossier = dossier, Work = work, Step = step }).ToListAsync(cancel);

    /// <summary>Dossiers with the steps at which each stands. One that is over stands at none and is not asked for any: the steps of old dossiers lie all over the disk.</summary>
    public static async Task<List<StoredRow>> Read(Database db, IQueryable<Dossier> some, CancellationToken cancel)
    {
        var rows = await some.Select(dossier => new StoredRow(
            dossier.Id, dossier.Code, dossier.RequestNumber, dossier.ProcedureName, dossier.PlainName, dossier.ApplicantName,
            dossier.Stage, dossier.Channel, dossier.CompetentAgency, dossier.RuleSet, dossier.SubmittedAt, dossier.AnswerDue,
            new StoredDates(dossier.AcceptedAt, dossier.FirstDue, dossier.Due, dossier.StoppedSince, dossier.StoppedFor, dossier.CountedAt, dossier.EndedAt),
            null, null, dossier.Internal)).ToListAsync(cancel);
        DossierId[] standing = [.. rows.Where(row => !IsOver(row.Stage)).Select(row => row.Id)];
        if (standing.Length == 0)
        {
            return rows;
        }

        var steps = await (
            from dossier in db.Dossiers.AsNoTracking()
            where standing.Contains(dossier.Id)
            from step in dossier.Steps
            where step.LeftAt == null
            select new { dossier.Id, Step = new OpenStep(step.Name, step.DueAt, step.Officer, step.OfficerName) }).ToListAsync(cancel);
        var open = steps.ToLookup(step => step.Id, step => step.Step);
        return [.. rows.Select(row => row with { Step = Together([.. open[row.Id]]) })];
    }

    private static bool IsOver(DossierStage stage) => stage is DossierStage.Delivered or DossierStage.Declined or DossierStage.Stopped;

    private static OpenStep? Together(OpenStep[] steps) => steps.MinBy(step => step.DueAt) is { } first ? first with { Name = string.Join(", ", steps.Select(step => step.Name)) } : null;

    private static IQueryable<StoredRow> Rows(IQueryable<Found> found) => found.Select(one => new StoredRow(
        one.Dossier.Id, one.Dossier.Code, one.Dossier.RequestNumber, one.Dossier.ProcedureName, one.Dossier.PlainName, one.Dossier.ApplicantName,
        one.Dossier.Stage, one.Dossier.Channel, one.Dossier.CompetentAgency, one.Dossier.RuleSet, one.Dossier.SubmittedAt, one.Dossier.AnswerDue,
        new StoredDates(one.Dossier.AcceptedAt, one.Dossier.FirstDue, one.Dossier.Due, one.Dossier.StoppedSince, one.Dossier.StoppedFor, one.Dossier.CountedAt, one.Dossier.EndedAt),
        one.Work == null ? null : new WorkMark(one.Work.Id, one.Work.Due),
        one.Step == null ? null : new OpenStep(one.Step.Name, one.Step.DueAt, one.Step.Officer, one.Step.OfficerName),
        one.Dossier.Internal));

    private sealed class Found
    {
        public required Dossier Dossier { get; init; }

        public OpenWork? Work { get; init; }

        public DossierStep? Step { get; init; }
    }
}

/// <summary>A piece of work and its place in the queue.</summary>
internal sealed record WorkMark(Guid Id, DateTimeOffset Due);

/// <summary>The dates as they were read off the ledger at its last entry.</summary>
internal sealed record StoredDates(DateTimeOffset? AcceptedAt, DateTimeOffset? FirstDue, DateTimeOffset? Due, DateTimeOffset? StoppedSince, TimeSpan StoppedFor, DateTimeOffset? CountedAt, DateTimeOffset? EndedAt)
{
    /// <summary>While it stands still the dates move on with every hour: what stood still since the last entry is added.</summary>
    public StoredDates Until(DateTimeOffset now, Calendar.WorkingCalendar calendar, Calendar.CountingStrategy strategy)
    {
        if (StoppedSince is null || EndedAt is not null || CountedAt is not { } counted || counted >= now)
        {
            return this;
        }

        var still = calendar.Between(counted, now);
        return this with { FirstDue = LedgerReading.Shift(FirstDue, still, strategy, calendar), Due = LedgerReading.Shift(Due, still, strategy, calendar), StoppedFor = StoppedFor + still, CountedAt = now };
    }

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
                await Due(row, cancel)) { Internal = row.Internal, Work = row.Work?.Id, Mark = row.Work is { } place ? new QueueMark(place.Due, place.Id).ToString() : null });
        }

        return rows;
    }

    private async Task<DueView> Due(StoredRow row, CancellationToken cancel)
    {
        var calendar = (await desk.Calendars(cancel)).Of(row.CompetentAgency);
        var rules = await desk.Rules(row.RuleSet, cancel);
        var (reading, at) = row.Dates.Until(desk.Now, calendar, rules.Counting).Read(calendar, desk.Now);
        var due = DueView.Of(reading, rules.Due, calendar, at);
        return row.Stage is DossierStage.Stopped ? due.Unjudged : due;
    }
}
