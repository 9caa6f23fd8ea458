using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Organisation;

namespace MotCua.Dossiers.Interlinked;

/// <summary>Other agencies, and units, that let their time pass without an answer to a part or to a question, for the head of the lead: silence is no consent.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record FindSilences(string? After = null, int Take = 20) : IQuery<Page<DossierRow>>;

internal sealed class FindSilencesHandler(Database db, Desk desk, RowReading reading) : IHandler<FindSilences, Page<DossierRow>>
{
    public async Task<Page<DossierRow>> Handle(FindSilences request, CancellationToken cancel)
    {
        var page = await QueuePage.Read(
            db,
            FindQueueHandler.Lying(db.OpenWork.AsNoTracking(), desk.Actor.AgenciesWith(DossierPermissions.Sign, desk.Today), Role.Leader).Where(work => work.Kind == WorkKind.Silence),
            request.After, request.Take, reading, cancel);
        Guid?[] shown = [.. page.Rows.Where(row => row.Step is null).Select(row => row.Work)];
        if (shown.Length == 0)
        {
            return page;
        }

        // A question is no step of the process: who was asked, and by when, stands with the question.
        var asked = await db.OpenWork.Where(work => shown.Contains(work.Id))
            .Join(db.Set<Consultation>(), work => work.Question, question => question.Id, (work, question) => new { work.Id, question.AgencyName, question.UnitName, question.Question, question.DueAt })
            .ToDictionaryAsync(one => one.Id, cancel);
        return page with
        {
            Rows = [.. page.Rows.Select(row => row.Work is { } work && asked.TryGetValue(work, out var one)
                ? row with { Step = $"{one.AgencyName}{(one.UnitName is null ? "" : $", {one.UnitName}")}: {one.Question}", StepDueAt = one.DueAt }
                : row)],
        };
    }
}
