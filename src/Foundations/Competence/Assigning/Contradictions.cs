using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Assigning;

/// <summary>Looks an assignment over before it is entered: whether both sides are there, whether the giver has it to give, and whether another says otherwise for the same time.</summary>
internal sealed class Contradictions(Database db, IProcedures procedures, IOrganisation organisation)
{
    /// <summary>The procedure's code as the register writes it.</summary>
    public async Task<string> MustNotStand(AssignmentSheet sheet, CancellationToken cancel)
    {
        NoSuchProcedure.At(nameof(sheet.Procedure)).Unless(ProcedureCode.TryParse(sheet.Procedure, out var code));
        var wording = NoSuchProcedure.At(nameof(sheet.Procedure)).Unless(await procedures.InForce(code, sheet.From, cancel));
        var meant = sheet.Wording is { } id ? NoSuchWording.At(nameof(sheet.Wording)).Unless(await procedures.Version(new(id), cancel)) : wording;
        NoSuchWording.At(nameof(sheet.Wording)).Unless(meant.Code.Value == wording.Code.Value);
        NoSuchCase.At(nameof(sheet.Cases)).Unless(sheet.Cases.All(one => meant.Cases.Any(known => known.Key == one)));
        var there = await organisation.Agencies(sheet.From, cancel);
        MustBeThere(sheet, there);
        await GiverMustBeCompetent(sheet, meant, there, cancel);

        // Read in the transaction and not from memory: somebody may be entering the opposite at this moment.
        var standing = await db.Assignments.AsNoTracking().Where(one => one.Procedure == wording.Code.Value).ToListAsync(cancel);
        foreach (var other in standing.Select(AssignmentCard.Of).Where(one => Meets(one, sheet)))
        {
            string[] named = [other.Document.Number, other.Period.From.ToString("dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture)];
            bool Took(AgencyCard one) => other.Taker.TakesFrom(other.Giver, one, there);
            bool Takes(AgencyCard one) => sheet.Taker.TakesFrom(sheet.Giver, one, there);
            GivenOn.With(named).If(there.Any(one => (Took(one) && sheet.Giver.Covers(one)) || (other.Giver.Covers(one) && Takes(one))));
            Overlaps.With(named).If(there.Any(one => Took(one) && Takes(one))
                || (there.Any(one => other.Giver.Covers(one) && sheet.Giver.Covers(one)) && !(SharesOut(other.Taker, other.Giver, there) && SharesOut(sheet.Taker, sheet.Giver, there))));
        }

        return wording.Code.Value;
    }

    private static void MustBeThere(AssignmentSheet sheet, IReadOnlyList<AgencyCard> there)
    {
        SideMissing.At(nameof(sheet.Giver)).If(sheet.Giver.IsEmpty);
        SideMissing.At(nameof(sheet.Taker)).If(sheet.Taker.IsEmpty);
        GiverNotOne.At(nameof(sheet.Giver)).If(sheet.Giver.Level is not null ? sheet.Giver.Agencies.Count > 0 : sheet.Giver.Agencies.Count > 1);
        SideMissing.At(nameof(sheet.Taker)).If(sheet.Taker.Level is not null && sheet.Taker.Agencies.Count > 0);
        foreach (var (side, field) in new[] { (sheet.Giver, nameof(sheet.Giver)), (sheet.Taker, nameof(sheet.Taker)) })
        {
            foreach (var gone in side.Agencies.Where(code => there.All(one => one.Code.Value != code)))
            {
                throw new RefusedException(AgencyNotThere.With(gone).At(field));
            }

            AgencyNotThere.With(side.Level?.ToString() ?? "").At(field).Unless(there.Any(side.Covers));
        }

        AgencyNotThere.With(sheet.Taker.Level?.ToString() ?? "").At(nameof(sheet.Taker)).Unless(there.Any(one => sheet.Taker.TakesFrom(sheet.Giver, one, there)));

        OwnTaker.At(nameof(sheet.Taker)).If(there.Any(one => sheet.Giver.Covers(one) && sheet.Taker.Covers(one)));
        TakersNotBelow.At(nameof(sheet.Taker)).If(sheet.Taker.Agencies.Count > 1 && !SharesOut(sheet.Taker, sheet.Giver, there));
    }

    /// <summary>By the wording of the first day, or of the day before: the wording may be changed to say the same from that very day.</summary>
    private async Task GiverMustBeCompetent(AssignmentSheet sheet, ProcedureCard meant, IReadOnlyList<AgencyCard> there, CancellationToken cancel)
    {
        var before = sheet.Wording is null && sheet.From > DateOnly.MinValue ? await procedures.InForce(meant.Code, sheet.From.AddDays(-1), cancel) : null;
        AgencyCard[] givers = [.. there.Where(sheet.Giver.Covers)];
        GiverNotCompetent.At(nameof(sheet.Giver)).Unless(givers.Any(one => CompetenceOn.Settles(meant, one) || (before is not null && CompetenceOn.Settles(before, one))));
    }

    private static bool Meets(AssignmentCard one, AssignmentSheet sheet) => one.Period.From != one.Period.Until && one.Period.Overlaps(new(sheet.From, sheet.Until))
        && (one.Wording is null || sheet.Wording is null || one.Wording == sheet.Wording)
        && (one.Cases.Count == 0 || sheet.Cases.Count == 0 || one.Cases.Intersect(sheet.Cases).Any());

    /// <summary>Each taker stands below the giver and takes for its own area only.</summary>
    private static bool SharesOut(Side taker, Side giver, IReadOnlyList<AgencyCard> there) => taker.Level is null
        && there.Where(taker.Covers).All(one => there.Where(giver.Covers).All(above => one.Level > above.Level && one.Kind is AgencyKind.PeoplesCommittee));
}
