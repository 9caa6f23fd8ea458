using MotCua.Dossiers.Held;
using MotCua.Dossiers.Together;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Submission;

/// <summary>Instead of handing a paper in, the citizen lets the register be asked about themselves; its data stand in place of the paper. Where the register does not answer, the paper may be handed in as before.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record TakeFromRegister(DossierId Dossier, string Paper) : ICommand<RegisterTaken>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class TakeFromRegisterHandler(Desk desk, RegisterAsking registers, Gathering gathering) : IHandler<TakeFromRegister, RegisterTaken>, IPrepare<TakeFromRegister>
{
    private AskedRegister? asked;

    public async Task Prepare(TakeFromRegister request, CancellationToken cancel) => asked = await registers.Ask(await Own(request, cancel), request.Paper, cancel);

    public async Task<RegisterTaken> Handle(TakeFromRegister request, CancellationToken cancel)
    {
        var dossier = await Own(request, cancel);
        // Likes in other dossiers of the same filing are found before this one is no longer missing.
        var likes = (await gathering.Likes(dossier, request.Paper, cancel)).Where(one => one.Dossier.Id != dossier.Id).ToArray();
        var taken = registers.Take(dossier, asked!);
        foreach (var (other, paper) in taken.Stands ? likes : [])
        {
            other.TakeFact(paper, dossier.Papers.First(one => one.Key == request.Paper).Fact!, desk.Hand, desk.Now);
        }

        return taken;
    }

    private async Task<Dossier> Own(TakeFromRegister request, CancellationToken cancel)
    {
        var dossier = await desk.Own(request.Dossier, null, cancel);
        AlreadySubmitted.Unless(dossier.IsDraft || dossier.IsBeingMended);
        return dossier;
    }
}
