using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;
using MotCua.Procedures.Publication;

namespace MotCua.Dossiers.Rewording;

/// <summary>From the first day of a new wording, the dossiers that were chosen to go over are put under it, some at a time, each noted; done by the house every few minutes.</summary>
[Needs(DossierPermissions.Verify)]
public sealed record CarryRewordings(int Take = 100) : ICommand<int>;

internal sealed class CarryRewordingsHandler(Database db, Desk desk, IDecisions decisions, IProcedures procedures) : IHandler<CarryRewordings, int>
{
    public async Task<int> Handle(CarryRewordings request, CancellationToken cancel)
    {
        var count = 0;
        foreach (var due in await decisions.DueMoves(desk.Today, 20, cancel))
        {
            if (count >= request.Take || await procedures.Version(due.To, cancel) is not { } wording)
            {
                break;
            }

            var stretch = await Next(due, request.Take - count, cancel);
            foreach (var id in stretch)
            {
                await Carry(due, wording, id, cancel);
            }

            count += stretch.Count;
            if (stretch.Count == 0)
            {
                await decisions.Carried(due.Entry, desk.Now, cancel);
            }
        }

        return count;
    }

    private async Task<IReadOnlyList<DossierId>> Next(DueMove due, int take, CancellationToken cancel) =>
        await db.Running(due.Procedure).Where(dossier => dossier.ProcedureVersion != due.To.Value && !db.Set<RewordRow>().Any(row => row.Entry == due.Entry && row.Dossier == dossier.Id))
            .OrderBy(dossier => dossier.Id).Take(take).Select(dossier => dossier.Id).ToListAsync(cancel);

    private async Task Carry(DueMove due, ProcedureCard wording, DossierId id, CancellationToken cancel)
    {
        var dossier = await db.Dossier(id, cancel);
        var moves = due.Plan.For(dossier.Code) is RunningChoice.Move;
        if (moves)
        {
            dossier.Reword(wording, [.. Opening.PapersOf(wording, dossier.Case)], due.Decision, desk.Hand, desk.Now);
        }

        db.Add(new RewordRow { Entry = due.Entry, Dossier = id, Code = dossier.Code ?? dossier.RequestNumber, At = desk.Now, Moved = moves });
    }
}
