using Microsoft.EntityFrameworkCore;
using MotCua.Competence;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Dossiers.Ceding;

/// <summary>Which agencies lose a procedure by an assignment or by its end, which dossiers lie there, and who could finish them.</summary>
internal sealed class Succession(Database db, Desk desk, ICompetence competence, IProcedures procedures, IOrganisation organisation, Authority authority)
{
    /// <summary>An assignment that is to begin is looked at as of its first day.</summary>
    public async Task<AssignmentCard> Assignment(AssignmentId id, CancellationToken cancel) => NoSuchAssignment.Unless(await competence.Assignment(id, cancel));

    public DateOnly DayOf(AssignmentCard assignment) => assignment.Period.From > desk.Today ? assignment.Period.From : desk.Today;

    /// <summary>The agencies named by either side that are not competent on the day.</summary>
    public async Task<IReadOnlyList<string>> Losing(AssignmentCard assignment, CancellationToken cancel)
    {
        if (await procedures.InForce(new(assignment.Procedure), DayOf(assignment), cancel) is not { } wording)
        {
            return [];
        }

        var on = await competence.On(wording, DayOf(assignment), cancel);
        var caseKey = assignment.Cases is [var only, ..] ? only : null;
        return [.. (await organisation.Agencies(DayOf(assignment), cancel))
            .Where(one => assignment.Giver.Covers(one) || assignment.Taker.Covers(one))
            .Where(one => on.Of(one, caseKey) is { IsCompetent: false } standing && (standing.Basis?.Id == assignment.Id || assignment.Taker.Covers(one)))
            .Select(one => one.Code.Value)];
    }

    /// <summary>Received there and not settled; whoever chose already for one that went finds it here too.</summary>
    public async Task<IQueryable<Dossier>> UnderWay(AssignmentCard assignment, CancellationToken cancel)
    {
        var losing = await Losing(assignment, cancel);
        var (id, wording, cases) = (assignment.Id.Value, assignment.Wording, assignment.Cases.ToArray());
        return db.Dossiers.AsNoTracking().Where(dossier => db.Set<Cession>().Any(one => one.Assignment == id && one.Dossier == dossier.Id)
            || (dossier.Procedure == assignment.Procedure && dossier.AcceptedAt != null && dossier.EndedAt == null && losing.Contains(dossier.CompetentAgency)
                && (wording == null || dossier.ProcedureVersion == wording) && (cases.Length == 0 || cases.Contains(dossier.Case))));
    }

    /// <summary>The agency that is plainly meant; none where several are, or none.</summary>
    public async Task<AgencyCard?> Meant(Dossier dossier, DateOnly day, CancellationToken cancel) =>
        await procedures.Version(new(dossier.ProcedureVersion), cancel) is { } wording
        && await competence.On(wording, day, cancel) is var on && on.Of(dossier.CompetentAgency, dossier.Case) is { IsCompetent: false } standing
            ? await authority.Next(dossier, wording, on, standing, cancel)
            : null;

    /// <summary>The agencies that could finish what lies there.</summary>
    public async Task<IReadOnlyList<AgencyCard>> Able(AssignmentCard assignment, CancellationToken cancel)
    {
        if (await procedures.InForce(new(assignment.Procedure), DayOf(assignment), cancel) is not { } wording)
        {
            return [];
        }

        var on = await competence.On(wording, DayOf(assignment), cancel);
        return [.. on.Deciding().Select(one => one.Agency).Where(one => assignment.Giver.Covers(one) || assignment.Taker.Covers(one)).OrderBy(one => one.Code.Value, StringComparer.Ordinal)];
    }

    public async Task<ProcedureCard> Wording(Dossier dossier, CancellationToken cancel) => DossierRefusals.NoSuchProcedure.Unless(await procedures.Version(new(dossier.ProcedureVersion), cancel));

    /// <summary>How an agency would stand to a dossier on a day.</summary>
    public async Task<Standing?> Of(Dossier dossier, string agency, DateOnly day, CancellationToken cancel) =>
        await procedures.Version(new(dossier.ProcedureVersion), cancel) is { } wording ? (await competence.On(wording, day, cancel)).Of(agency, dossier.Case) : null;
}
