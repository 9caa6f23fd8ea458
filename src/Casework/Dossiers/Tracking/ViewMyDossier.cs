using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Tracking;

/// <summary>The citizen's own dossier or draft, whole.</summary>
[Needs(DossierPermissions.Submit)]
public sealed record ViewMyDossier(DossierId Dossier) : IQuery<DossierView>;

internal sealed class ViewMyDossierHandler(ViewReading reading, Desk desk) : IHandler<ViewMyDossier, DossierView>
{
    public async Task<DossierView> Handle(ViewMyDossier request, CancellationToken cancel)
    {
        var dossier = NoSuchDossier.Unless(await reading.Find(request.Dossier, cancel));
        NotYours.Unless(desk.IsOwn(dossier));
        return await reading.View(dossier, cancel);
    }
}
