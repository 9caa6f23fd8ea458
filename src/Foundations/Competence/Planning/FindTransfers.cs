using MotCua.Kernel;

namespace MotCua.Competence.Planning;

/// <summary>Lines of the plan by number; in one state, of one agency, field or procedure where named; a page at a time after a number.</summary>
[Needs(CompetencePermissions.View)]
public sealed record FindTransfers(TransferState? State = null, string? Agency = null, string? Field = null, string? Procedure = null, string? After = null, int Take = 50) : IQuery<IReadOnlyList<TransferView>>;

internal sealed class FindTransfersHandler(TransferReading reading) : IHandler<FindTransfers, IReadOnlyList<TransferView>>
{
    public async Task<IReadOnlyList<TransferView>> Handle(FindTransfers query, CancellationToken cancel)
    {
        var found = (await reading.All(cancel)).Where(one => (query.State is null || one.State == query.State) && (query.Agency is null || one.Agency == query.Agency)
            && (query.Field is null || one.Field == query.Field) && (query.Procedure is null || one.Procedure == query.Procedure)
            && (query.After is null || string.CompareOrdinal(one.Number, query.After) > 0));
        List<TransferView> page = [];
        foreach (var one in found.Take(Math.Clamp(query.Take, 1, 501)))
        {
            page.Add(await reading.Named(one, cancel));
        }

        return page;
    }
}
