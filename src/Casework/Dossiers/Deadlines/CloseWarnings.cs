using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Dossiers.Deadlines;

/// <summary>A step was done, a new date was given, or the dossier ended: warnings of promises that are done with leave the desks; they stay in the history.</summary>
internal sealed class CloseWarnings(Database db, Desk desk) : IReactTo<WarnedStepDone>, IReactTo<DelayApologised>, IReactTo<ResultIssued>, IReactTo<ResultDelivered>, IReactTo<DossierStopped>
{
    public Task React(WarnedStepDone happened, CancellationToken cancel) => Close(happened.Dossier, cancel);

    public Task React(DelayApologised happened, CancellationToken cancel) => Close(happened.Dossier, cancel);

    public Task React(ResultIssued happened, CancellationToken cancel) => Close(happened.Dossier, cancel);

    public Task React(ResultDelivered happened, CancellationToken cancel) => Close(happened.Dossier, cancel);

    public Task React(DossierStopped happened, CancellationToken cancel) => Close(happened.Dossier, cancel);

    private async Task Close(DossierId id, CancellationToken cancel)
    {
        var dossier = await db.DossierAtHand(id, cancel);
        Guid?[] open = [.. dossier.Steps.Where(step => step.LeftAt is null).Select(step => (Guid?)step.Id)];
        var running = dossier.EndedAt is null ? $"dossier/{dossier.Extensions}" : null;
        var now = desk.Now;
        await db.Warnings.Where(warning => warning.Dossier == id && warning.ClosedAt == null && (warning.Step == null ? warning.Promise != running : !open.Contains(warning.Step)))
            .ExecuteUpdateAsync(set => set.SetProperty(warning => warning.ClosedAt, now), cancel);
    }
}
