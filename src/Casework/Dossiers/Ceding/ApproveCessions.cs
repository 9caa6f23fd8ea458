using Microsoft.EntityFrameworkCore;
using MotCua.Competence;
using MotCua.Kernel;
using static MotCua.Dossiers.Ceding.CedingRefusals;

namespace MotCua.Dossiers.Ceding;

/// <summary>Who answers for both agencies approves hand-overs that somebody else chose, by a numbered decision; each dossier then goes by itself.</summary>
[Needs(CedingPermissions.Approve)]
public sealed record ApproveCessions(AssignmentId Assignment, IReadOnlyList<DossierId> Dossiers, string Decision, DateOnly DecidedOn, string? IdempotencyKey = null) : ICommand<int>, IOnce;

internal sealed class ApproveCessionsHandler(Database db, Desk desk, Succession succession) : IHandler<ApproveCessions, int>
{
    public async Task<int> Handle(ApproveCessions request, CancellationToken cancel)
    {
        NothingTicked.If(request.Dossiers.Count == 0);
        DecisionMissing.At(nameof(request.Decision)).If(string.IsNullOrWhiteSpace(request.Decision));
        DecisionMissing.At(nameof(request.DecidedOn)).If(request.DecidedOn > desk.Today);
        var assignment = await succession.Assignment(request.Assignment, cancel);
        NotYet.If(assignment.Period.From > desk.Today);
        DossierId[] ids = [.. request.Dossiers.Distinct().Take(200)];
        var chosen = await db.Cessions.Where(one => one.Assignment == assignment.Id.Value && ids.Contains(one.Dossier)).OrderBy(one => one.Id).ToListAsync(cancel);
        NotChosen.Unless(chosen.Count == ids.Length);
        foreach (var one in chosen)
        {
            NotYourScope.Unless(desk.AnswersAbove(one.From, CedingPermissions.Approve) && (one.To is null || desk.AnswersAbove(one.To, CedingPermissions.Approve)));
            one.Approve(desk.Hand, request.Decision, request.DecidedOn, desk.Now);
        }

        return chosen.Count;
    }
}
