using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Planning;

/// <summary>Enters lines into the plan; for rooms above in which proposals grow.</summary>
public interface IPlanTransfers
{
    /// <summary>A new line, answered for by that agency, with the number of the proposal it was taken over from where there is one.</summary>
    Task<TransferId> Propose(TransferSheet sheet, string agency, string? proposal, CancellationToken cancel);
}

internal sealed class TransferPlanning(Database db, IProcedures procedures, IOrganisation organisation, IActorProvider actors, Numbers numbers, Stamps stamps, Stamped<AssignmentShelf> shelf, TimeProvider clock) : IPlanTransfers
{
    public async Task<TransferId> Propose(TransferSheet sheet, string agency, string? proposal, CancellationToken cancel)
    {
        var today = clock.Today();
        NoSuchProcedure.At(nameof(sheet.Procedure)).Unless(ProcedureCode.TryParse(sheet.Procedure, out var code));
        var card = NoSuchProcedure.At(nameof(sheet.Procedure)).Unless(await procedures.InForce(code, today, cancel));
        AgencyNotThere.With(agency).At("Agency").Unless(AgencyCode.TryParse(agency, out var agencyCode));
        var answering = AgencyNotThere.With(agency).At("Agency").Unless(await organisation.Agency(agencyCode, today, cancel));
        var there = await organisation.Agencies(today, cancel);
        foreach (var gone in sheet.Giver.Agencies.Concat(sheet.Taker.Agencies).Where(one => there.All(each => each.Code.Value != one)))
        {
            throw new RefusedException(AgencyNotThere.With(gone));
        }

        // Before the other lines are read: of two who propose the same at once the second reads anew.
        await stamps.Touch(TransferShelf.Stamp, cancel);
        var assignments = (await shelf.Get(cancel)).Of(card.Code.Value);
        foreach (var other in await db.Transfers.Where(one => one.Procedure == card.Code.Value).ToListAsync(cancel))
        {
            ProposedAlready.With(other.Number).If(other.Giver.SaysTheSameAs(sheet.Giver) && other.Taker.SaysTheSameAs(sheet.Taker)
                && other.StateOn(today, assignments.FirstOrDefault(one => one.Transfer == other.Id)) is not (TransferState.Declined or TransferState.Over));
        }

        var number = $"PC-{today.Year}-{(await numbers.Next($"competence-transfer-{today.Year}", cancel)).ToString("0000", CultureInfo.InvariantCulture)}";
        var line = Transfer.Of(number, sheet, (card.Code.Value, card.Name, card.Field), (answering.Code.Value, answering.Name), actors.Current, clock.GetUtcNow(), proposal);
        db.Add(line);
        return line.Id;
    }
}
