using Microsoft.EntityFrameworkCore;
using MotCua.Competence;
using MotCua.Kernel;

namespace MotCua.Dossiers.Ceding;

/// <summary>The dossiers under way of an assignment at agencies that lose the competence by it or by its end, with what was chosen for each; a page at a time, no names.</summary>
[Needs(CedingPermissions.View)]
public sealed record FindCeding(AssignmentId Assignment, Guid? After = null, int Take = 50) : IQuery<CedingView>;

/// <summary>The dossiers of one page, the agencies that could finish them, and from which day.</summary>
public sealed record CedingView(IReadOnlyList<CedingRow> Rows, IReadOnlyList<AbleAgency> Able, DateOnly Day, string Number);

/// <summary>An agency that is competent after the change.</summary>
public sealed record AbleAgency(string Code, string Name);

/// <summary>A dossier under way where competence went over: where it stands, who is plainly meant to finish it, and what was chosen.</summary>
public sealed record CedingRow(DossierId Dossier, string Code, string Agency, DossierStage Stage, DateTimeOffset? AcceptedAt, DateTimeOffset? Due, string? Meant, bool IsOver, ChosenRow? Chosen);

/// <summary>What was chosen for one dossier, by whom, by whose decision, and what became of it.</summary>
public sealed record ChosenRow(
    CessionChoice Choice, CessionState State, string? To, string Reason, string ChosenBy, DateTimeOffset ChosenAt, string? ApprovedBy, string? Decision, DateOnly? DecidedOn, string? Refusal, string? Where);

internal sealed class FindCedingHandler(Database db, Succession succession) : IHandler<FindCeding, CedingView>
{
    public async Task<CedingView> Handle(FindCeding query, CancellationToken cancel)
    {
        var assignment = await succession.Assignment(query.Assignment, cancel);
        var (last, day) = (new DossierId(query.After ?? Guid.Empty), succession.DayOf(assignment));
        var found = await succession.UnderWay(assignment, cancel);
        found = query.After is not null ? found.Where(dossier => dossier.Id.CompareTo(last) > 0) : found;
        var dossiers = await found.OrderBy(dossier => dossier.Id).Take(Math.Clamp(query.Take, 1, 501)).AsSplitQuery().ToListAsync(cancel);
        DossierId[] ids = [.. dossiers.Select(dossier => dossier.Id)];
        var chosen = await db.Cessions.AsNoTracking().Where(one => one.Assignment == assignment.Id.Value && ids.Contains(one.Dossier)).ToDictionaryAsync(one => one.Dossier, cancel);
        List<CedingRow> rows = [];
        foreach (var dossier in dossiers)
        {
            var one = chosen.GetValueOrDefault(dossier.Id);
            rows.Add(new(dossier.Id, dossier.Code ?? dossier.RequestNumber, dossier.CompetentAgencyName, dossier.Stage, dossier.AcceptedAt, dossier.Due,
                dossier.MayBeCeded ? (await succession.Meant(dossier, day, cancel))?.Name : null, !dossier.MayBeCeded, one is null ? null : Row(one)));
        }

        return new(rows, [.. (await succession.Able(assignment, cancel)).Select(one => new AbleAgency(one.Code.Value, one.Name))], day, assignment.Document.Number);
    }

    private static ChosenRow Row(Cession one) =>
        new(one.Choice, one.State, one.ToName, one.Reason, one.ChosenBy, one.ChosenAt, one.ApprovedBy, one.Decision, one.DecidedOn, one.Refusal, one.Where);
}
