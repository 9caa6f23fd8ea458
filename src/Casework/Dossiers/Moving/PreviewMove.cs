using Microsoft.EntityFrameworkCore;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.Moving.MoveRefusals;

namespace MotCua.Dossiers.Moving;

/// <summary>What would happen to each dossier of a batch if it were carried out now, a page at a time.</summary>
[Needs(MovePermissions.View)]
public sealed record PreviewMove(MoveId Move, string? After = null, int Take = 25) : IQuery<Page<MovePreview>>;

internal sealed class PreviewMoveHandler(Database db, Relocation relocation) : IHandler<PreviewMove, Page<MovePreview>>
{
    public async Task<Page<MovePreview>> Handle(PreviewMove request, CancellationToken cancel)
    {
        var plan = NoSuchMove.Unless(await db.Moves.AsNoTracking().SingleOrDefaultAsync(one => one.Id == request.Move, cancel));
        var (from, to) = await relocation.Graphs(plan.From, plan.To, cancel);
        var open = db.InFlight(plan).AsNoTracking();
        if (DossierId.TryParse(request.After, out var after))
        {
            open = open.Where(dossier => dossier.Id.CompareTo(after) > 0);
        }

        var take = Math.Clamp(request.Take, 1, 100);
        var dossiers = await open.OrderBy(dossier => dossier.Id).Take(take + 1).Include(dossier => dossier.Steps.Where(step => step.LeftAt == null)).AsSplitQuery().ToListAsync(cancel);
        List<MovePreview> rows = [];
        foreach (var dossier in dossiers.Take(take))
        {
            rows.Add(Row(dossier, await relocation.Of(dossier, plan, from, to, cancel)));
        }

        return new(rows, dossiers.Count > take ? dossiers[take - 1].Id.ToString() : null);
    }

    private static MovePreview Row(Dossier dossier, Relocated moved) => new(
        dossier.Id, dossier.Code ?? dossier.RequestNumber, dossier.CompetentAgencyName,
        moved.Refusal is null
            ? [.. moved.Steps.Select(one => new StepMove(one.Step.Name, one.Plan.Name, Dossier.IsSame(one.Step, one.Plan), one.Step.Allotted, one.Plan.Allotted))]
            : [.. dossier.OpenSteps.Select(step => new StepMove(step.Name, "", false, step.Allotted, TimeSpan.Zero))],
        moved.Refusal?.Code, moved.Where);
}
