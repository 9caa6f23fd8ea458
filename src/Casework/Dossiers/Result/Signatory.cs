using MotCua.Documents.Sheets;
using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>Who signs and in what capacity, looked up at the moment of signing: by own right, or by a delegation that is in force right now; for an agency that is competent, or that exercises the competence of another.</summary>
internal sealed class Signatory(Desk desk, IOrganisation organisation, Authority authority)
{
    public async Task<(OfficerCard Officer, SheetSigner Block)> For(Dossier dossier, string agency, CancellationToken cancel)
    {
        var officer = NotThatOfficer.Unless(await organisation.Officer(new(desk.Actor.Id), desk.Today, cancel));
        var delegation = await By(dossier, agency, cancel);
        var block = delegation is null ? SigningBlock.Of(officer) : SigningBlock.Of(officer, delegation);
        var standing = await authority.MustHold(dossier, cancel);
        if (!standing.IsDelegated || agency != dossier.CompetentAgency)
        {
            return (officer, block);
        }

        MandateGivenOn.With(standing.Basis!.Cited).If(delegation is { Kind: DelegationKind.Order or DelegationKind.Mandate });
        return (officer, SigningBlock.ForAnother(block, standing.Basis, standing.Legal?.Name ?? ""));
    }

    /// <summary>What a clerk or an officer signs is the signer's own: it is theirs by their post, and nobody's authority is lent for it.</summary>
    public async Task<(OfficerCard Officer, SheetSigner Block)> Own(CancellationToken cancel)
    {
        var officer = NotThatOfficer.Unless(await organisation.Officer(new(desk.Actor.Id), desk.Today, cancel));
        return (officer, SigningBlock.Of(officer));
    }

    /// <summary>The delegation by which it would be signed; none where the right is the signer's own.</summary>
    public async Task<DelegationCard?> By(Dossier dossier, string agency, CancellationToken cancel) =>
        desk.LentFor(DossierPermissions.Sign, agency, dossier) is { } loan
            ? LoanOver.Unless(await organisation.Delegation(new(loan.Document), desk.Today, cancel))
            : null;
}
