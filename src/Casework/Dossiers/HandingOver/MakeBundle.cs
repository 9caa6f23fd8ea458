using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.HandingOver;

/// <summary>A bundle is begun: from which hand to which, and whether originals go to those who settle or come back.</summary>
[Needs(DossierPermissions.View)]
public sealed record MakeBundle(BundleWay Way, string From, string To, string? IdempotencyKey = null) : ICommand<BundleId>, IOnce;

internal sealed class MakeBundleHandler(Database db, Desk desk, Bundling bundling, Numbers numbers, IOrganisation organisation) : IHandler<MakeBundle, BundleId>
{
    public async Task<BundleId> Handle(MakeBundle request, CancellationToken cancel)
    {
        var (from, to) = (await Agency(request.From, cancel), await Agency(request.To, cancel));
        NotYourAgency.Unless(bundling.MayGive(request.Way, from.Code.Value));
        var number = await numbers.Next($"bundle/{from.Code}/{desk.Today.Year}", cancel);
        var bundle = Bundle.Make(BundleId.New(), $"{number}/PBG", new(request.Way, from.Code.Value, from.Name, to.Code.Value, to.Name), desk.Hand, desk.Now);
        db.Add(bundle);
        return bundle.Id;
    }

    private async Task<AgencyCard> Agency(string text, CancellationToken cancel)
    {
        NoAgency.Unless(AgencyCode.TryParse(text, out var code));
        return NoAgency.Unless(await organisation.Agency(code, desk.Today, cancel));
    }
}
