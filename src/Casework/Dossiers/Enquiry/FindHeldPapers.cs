using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Procedures;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Enquiry;

/// <summary>Papers in the citizen's vault that serve for those a procedure asks for, so that they are offered instead of an upload.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record FindHeldPapers(string Procedure) : IQuery<IReadOnlyList<HeldPaper>>;

/// <summary>A paper that we hold, and the paper of the procedure for which it serves.</summary>
public sealed record HeldPaper(string Paper, VaultItemCard Item);

internal sealed class FindHeldPapersHandler(IProcedures procedures, IVault vault, Desk desk) : IHandler<FindHeldPapers, IReadOnlyList<HeldPaper>>
{
    public async Task<IReadOnlyList<HeldPaper>> Handle(FindHeldPapers request, CancellationToken cancel)
    {
        NoSuchProcedure.Unless(ProcedureCode.TryParse(request.Procedure, out var code));
        var card = NoSuchProcedure.Unless(await procedures.InForce(code, desk.Today, cancel));
        NoSuchProcedure.Unless(desk.Actor.Sees(card.Head));
        var types = card.Components.SelectMany(component => component.Kinds.All).Distinct().ToArray();
        var held = await vault.Of(desk.Self, types, cancel);
        return
        [
            .. from component in card.Components
               from item in held
               where component.Kinds.Accept(item.PaperType) && item.Trust is not TrustLevel.OwnScan
               select new HeldPaper(component.Id, item),
        ];
    }
}
