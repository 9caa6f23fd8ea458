using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Ending;

/// <summary>The citizen wants the application back; once it has a code the one-stop stops it with a notice.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record WithdrawDossier(DossierId Dossier, string Reason, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class WithdrawDossierHandler(Desk desk) : IHandler<WithdrawDossier, Done>
{
    public async Task<Done> Handle(WithdrawDossier request, CancellationToken cancel)
    {
        var dossier = await desk.Own(request.Dossier, request.Version, cancel);
        IsAPart.If(dossier.Lead is not null);
        dossier.AskToWithdraw(request.Reason, desk.Hand, desk.Now, await desk.Calendars(cancel));
        if (dossier.Stage is DossierStage.Stopped)
        {
            // Nobody had taken it yet: as for one that was declined.
            dossier.Conclude(null, await desk.RulesOf(dossier, cancel), WaysToEnd.Declined);
        }

        return default;
    }
}
