using Microsoft.EntityFrameworkCore;
using MotCua.Competence;
using MotCua.Kernel;
using static MotCua.Dossiers.Ceding.CedingRefusals;

namespace MotCua.Dossiers.Ceding;

/// <summary>The control office chooses for dossiers under way, with a reason, who finishes them; nothing goes anywhere before somebody else approves.</summary>
/// <param name="To">The agency that is to finish them, where several are competent.</param>
[Needs(CedingPermissions.Choose)]
public sealed record ChooseWhoFinishes(AssignmentId Assignment, IReadOnlyList<DossierId> Dossiers, CessionChoice Choice, string Reason, string? To = null, string? IdempotencyKey = null) : ICommand<int>, IOnce;

internal sealed class ChooseWhoFinishesHandler(Database db, Desk desk, Succession succession) : IHandler<ChooseWhoFinishes, int>
{
    public async Task<int> Handle(ChooseWhoFinishes request, CancellationToken cancel)
    {
        NothingTicked.If(request.Dossiers.Count == 0);
        ReasonMissing.At(nameof(request.Reason)).If(string.IsNullOrWhiteSpace(request.Reason));
        var assignment = await succession.Assignment(request.Assignment, cancel);
        DossierId[] ids = [.. request.Dossiers.Distinct().Take(200)];
        var found = await (await succession.UnderWay(assignment, cancel)).Where(dossier => ids.Contains(dossier.Id)).AsSplitQuery().ToListAsync(cancel);
        NotConcerned.Unless(found.Count == ids.Length);
        var chosen = await db.Cessions.Where(one => one.Assignment == assignment.Id.Value && ids.Contains(one.Dossier)).ToListAsync(cancel);
        foreach (var dossier in found)
        {
            NotConcerned.If(dossier.EndedAt is not null);
            var one = chosen.Find(each => each.Dossier == dossier.Id);
            if (one is null)
            {
                one = new Cession
                {
                    Id = Ids.New<CessionId>(),
                    Assignment = assignment.Id.Value,
                    Dossier = dossier.Id,
                    Code = dossier.Code ?? dossier.RequestNumber,
                    From = dossier.CompetentAgency,
                    FromName = dossier.CompetentAgencyName,
                };
                db.Add(one);
            }

            one.Choose(request.Choice, request.Choice is CessionChoice.HandOver ? await Taker(dossier, request.To, succession.DayOf(assignment), cancel) : null, request.Reason, desk.Hand, desk.Now);
        }

        return found.Count;
    }

    private async Task<(string, string)> Taker(Dossier dossier, string? named, DateOnly day, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(named))
        {
            var meant = Nowhere.At(nameof(ChooseWhoFinishes.To)).Unless(await succession.Meant(dossier, day, cancel));
            return (meant.Code.Value, meant.Name);
        }

        var standing = await succession.Of(dossier, named, day, cancel);
        NotTheirs.At(nameof(ChooseWhoFinishes.To)).Unless(standing is { IsCompetent: true } && named != dossier.CompetentAgency);
        return (standing!.Agency.Code.Value, standing.Agency.Name);
    }
}
