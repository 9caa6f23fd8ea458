using MotCua.Kernel;
using static MotCua.Competence.CompetenceRefusals;

namespace MotCua.Competence.Planning;

/// <summary>One line of the plan with its texts and the assignment that carries it out.</summary>
[Needs(CompetencePermissions.View)]
public sealed record ViewTransfer(TransferId Transfer) : IQuery<TransferView>;

internal sealed class ViewTransferHandler(TransferReading reading) : IHandler<ViewTransfer, TransferView>
{
    public async Task<TransferView> Handle(ViewTransfer query, CancellationToken cancel) =>
        await reading.Named(NoSuchTransfer.Unless((await reading.All(cancel)).FirstOrDefault(one => one.Id == query.Transfer)), cancel);
}
