using MotCua.Kernel;

namespace MotCua.Competence.Planning;

/// <summary>It is proposed that a procedure be given over, and which agency answers for it.</summary>
[Needs(CompetencePermissions.Propose)]
public sealed record ProposeTransfer(TransferSheet Sheet, string Agency, string? IdempotencyKey = null) : ICommand<TransferId>, IOnce;

internal sealed class ProposeTransferHandler(IPlanTransfers planning) : IHandler<ProposeTransfer, TransferId>
{
    public Task<TransferId> Handle(ProposeTransfer command, CancellationToken cancel) => planning.Propose(command.Sheet, command.Agency, null, cancel);
}
