using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Planning;

/// <summary>The head approves or declines a line of the plan by a decision of number and day; an approval names the texts that must change first, and whether the procedure's wording is one of them.</summary>
[Needs(CompetencePermissions.Decide)]
public sealed record DecideTransfer(TransferId Transfer, bool Approved, string Decision, DateOnly DecidedOn, IReadOnlyList<string> Texts, bool WordingChanges, string? Words = null, int? SeenVersion = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Transfer.Value;
}

internal sealed class DecideTransferHandler(Database db, IActorProvider actors, Stamps stamps, TimeProvider clock) : IHandler<DecideTransfer, Done>
{
    public async Task<Done> Handle(DecideTransfer command, CancellationToken cancel)
    {
        var line = NoSuchTransfer.Unless(await db.Transfers.SingleOrDefaultAsync(one => one.Id == command.Transfer, cancel));
        line.MustBeAt(command.SeenVersion);
        NotYourProvince.Unless(actors.Current.MayAt(CompetencePermissions.Decide, line.Agency.Split('.')[0], clock.Today()));
        DecisionMissing.At(nameof(command.Decision)).If(string.IsNullOrWhiteSpace(command.Decision));
        DocumentNotYet.At(nameof(command.DecidedOn)).If(command.DecidedOn > clock.Today());
        line.Decide(command.Approved, command.Decision, command.DecidedOn, actors.Current, command.Words, command.Texts, command.WordingChanges);
        await stamps.Touch(TransferShelf.Stamp, cancel);
        return default;
    }
}
