using MotCua.Kernel;

namespace MotCua.Dossiers.Held;

/// <summary>Who has the dossier in hand has the register asked that proves what a paper would; its data stand in place of the paper at once. A register that does not answer is written down as well, and then the citizen may be asked.</summary>
[Needs(DossierPermissions.View)]
public sealed record AskRegister(DossierId Dossier, string Paper, int? Version = null) : ICommand<RegisterTaken>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class AskRegisterHandler(Desk desk, RegisterAsking registers) : IHandler<AskRegister, RegisterTaken>, IPrepare<AskRegister>
{
    private AskedRegister? asked;

    /// <summary>Nobody waits in the writer's queue for a register of others.</summary>
    public async Task Prepare(AskRegister request, CancellationToken cancel) => asked = await registers.Ask(await InHand(request, cancel), request.Paper, cancel);

    public async Task<RegisterTaken> Handle(AskRegister request, CancellationToken cancel) => registers.Take(await InHand(request, cancel), asked!);

    private async Task<Dossier> InHand(AskRegister request, CancellationToken cancel)
    {
        var permission = await desk.StageOf(request.Dossier, cancel) is DossierStage.Submitted ? DossierPermissions.Receive : DossierPermissions.Process;
        var dossier = await desk.InHand(request.Dossier, permission, request.Version, cancel);
        DossierRefusals.NotInProcess.Unless(dossier.IsAskable);
        return dossier;
    }
}
