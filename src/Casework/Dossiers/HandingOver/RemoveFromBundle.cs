using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.HandingOver;

/// <summary>One dossier is taken out again before the bundle is given.</summary>
[Needs(DossierPermissions.View)]
public sealed record RemoveFromBundle(BundleId Bundle, DossierId Dossier) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class RemoveFromBundleHandler(Bundling bundling) : IHandler<RemoveFromBundle, Done>
{
    public async Task<Done> Handle(RemoveFromBundle request, CancellationToken cancel)
    {
        var bundle = await bundling.Get(request.Bundle, cancel);
        NotYourAgency.Unless(bundling.MayGive(bundle.Way, bundle.From));
        bundle.TakeOut(request.Dossier);
        return default;
    }
}
