using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Tracking;

/// <summary>An official opens a dossier; the opening is remembered and the citizen can see it.</summary>
[Needs(DossierPermissions.View)]
public sealed record ViewDossier(DossierId Dossier) : IQuery<DossierView>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class ViewDossierHandler(ViewReading reading, Admittance admittance) : IHandler<ViewDossier, DossierView>
{
    public async Task<DossierView> Handle(ViewDossier request, CancellationToken cancel)
    {
        var dossier = NoSuchDossier.Unless(await reading.Find(request.Dossier, cancel));
        NoSuchDossier.If(dossier.IsDraft);
        NotYourAgency.Unless(admittance.Official(dossier));
        return await reading.View(dossier, cancel);
    }
}
