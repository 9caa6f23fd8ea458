using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Competence.Planning;

/// <summary>The house notes which lines of the plan a published wording carries out, by the numbers that stand in it: the line's own, or that of the review proposal it was taken over from.</summary>
[Needs(CompetencePermissions.Note)]
public sealed record NoteWording(ProcedureVersionId Wording) : ICommand<int>;

internal sealed class NoteWordingHandler(Database db, IProcedures procedures, Stamps stamps, TimeProvider clock) : IHandler<NoteWording, int>
{
    public async Task<int> Handle(NoteWording command, CancellationToken cancel)
    {
        if (await procedures.Version(command.Wording, cancel) is not { Content.Proposals: { Count: > 0 } named } card)
        {
            return 0;
        }

        var lines = await db.Transfers.Where(one => one.Procedure == card.Code.Value && one.IsApproved == true).ToListAsync(cancel);
        var noted = lines.Count(one => (named.Contains(one.Number) || (one.Proposal is { } proposal && named.Contains(proposal)))
            && one.NoteWording(card.Version.Value, card.Head.Decision ?? "", card.Head.From ?? clock.Today()));
        if (noted > 0)
        {
            await stamps.Touch(TransferShelf.Stamp, cancel);
        }

        return noted;
    }
}

/// <summary>A wording is out: its numbers are read.</summary>
internal sealed class NoteWordingOncePublished(Gate gate) : IDeliver<ProcedurePublished>
{
    public async Task Deliver(ProcedurePublished happened, Guid delivery, CancellationToken cancel)
    {
        if ((await gate.Do(new NoteWording(happened.Version), cancel)).Refusal is { } refusal)
        {
            throw new RefusedException(refusal);
        }
    }
}
