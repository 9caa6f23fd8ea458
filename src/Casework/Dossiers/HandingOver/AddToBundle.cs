using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.HandingOver;

/// <summary>The originals of one dossier go into the bundle: its code is typed, or scanned off its receipt.</summary>
[Needs(DossierPermissions.View)]
public sealed record AddToBundle(BundleId Bundle, string Code) : ICommand<DossierId>, IConcerns
{
    /// <summary>Known only once the dossier was found.</summary>
    public Guid Subject { get; internal set; }
}

internal sealed class AddToBundleHandler(Database db, Desk desk, Bundling bundling, Originals originals) : IHandler<AddToBundle, DossierId>
{
    public async Task<DossierId> Handle(AddToBundle request, CancellationToken cancel)
    {
        var bundle = await bundling.Get(request.Bundle, cancel);
        NotYourAgency.Unless(bundling.MayGive(bundle.Way, bundle.From));
        var code = request.Code.Trim().ToUpperInvariant();
        var dossier = NoSuchDossier.Unless(await db.Dossiers.SingleOrDefaultAsync(one => one.Code == code, cancel));
        request.Subject = dossier.Id.Value;
        NotOfThisWay.Unless(bundle.Way is BundleWay.ToSettle
            ? dossier.ReceivingAgency == bundle.From && dossier.CompetentAgency == bundle.To
            : dossier.CompetentAgency == bundle.From && dossier.ReceivingAgency == bundle.To);
        var place = await originals.Of(dossier, cancel);
        AlreadyInBundle.If(place.Kind is OriginalsPlace.InBundle or OriginalsPlace.OnTheWay && place.Bundle != bundle.Id.Value);
        OriginalsElsewhere.Unless(place.Bundle == bundle.Id.Value || Originals.LiesWith(place, bundle));
        bundle.Put(BundleRow.Of(dossier, bundle.Way, desk.Now));
        return dossier.Id;
    }
}
