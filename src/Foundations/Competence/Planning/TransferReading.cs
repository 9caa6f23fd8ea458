using MotCua.Competence.Assigning;
using MotCua.Kernel;

namespace MotCua.Competence.Planning;

/// <summary>Reads lines of the plan as they stand today, each with the assignment that carries it out.</summary>
internal sealed class TransferReading(Stamped<TransferShelf> plan, Stamped<AssignmentShelf> shelf, PlanReading reading)
{
    public async Task<IReadOnlyList<TransferView>> All(CancellationToken cancel)
    {
        var assignments = (await shelf.Get(cancel)).All.Where(one => one.Transfer is not null).ToLookup(one => one.Transfer!.Value);
        return
        [
            // One that was ended before it began carries nothing out; another may have taken its place.
            .. from line in (await plan.Get(cancel)).All
               let assignment = assignments[line.Id].OrderByDescending(one => one.Period.Contains(reading.Today)).ThenByDescending(one => one.MadeAt).FirstOrDefault()
               select new TransferView(
                   line.Id, line.Number, line.Kind, line.Procedure, line.ProcedureName, line.Field, line.Giver, line.Taker, line.Agency, line.AgencyName, line.Why,
                   line.Proposal, line.ProposedBy, line.ProposedAt, line.StateOn(reading.Today, assignment), line.Decision, line.DecidedOn, line.DecidedBy, line.DecidedWords, line.Texts, assignment, line.Version),
        ];
    }

    public async Task<TransferView> Named(TransferView one, CancellationToken cancel) => one with
    {
        GiverNames = await reading.Names(one.Giver, reading.Today, cancel),
        TakerNames = await reading.Names(one.Taker, reading.Today, cancel),
    };
}
