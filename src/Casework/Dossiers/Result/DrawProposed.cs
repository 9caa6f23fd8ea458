using MotCua.Kernel;
using MotCua.Organisation;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Result;

/// <summary>The paper that was proposed for signature. Whoever has it before them to sign sees the very paper that the signature will be put on; everybody else of the agencies it lies with sees it unsigned.</summary>
[Needs(DossierPermissions.View)]
public sealed record DrawProposed(DossierId Dossier, Guid? Work = null) : IQuery<DrawnDraft>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class DrawProposedHandler(Desk desk, Signatory signatory, IOrganisation organisation, BlankPaper blanks) : IHandler<DrawProposed, DrawnDraft>
{
    public async Task<DrawnDraft> Handle(DrawProposed request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.View, null, cancel);
        var draft = NoBlank.Unless(dossier.Draft);
        var name = $"{draft.Number.Replace('/', '-')}.pdf";
        var agency = NoAgency.Unless(await organisation.Agency(new AgencyCode(dossier.CompetentAgency), desk.Today, cancel));
        if (dossier.Result is null && desk.MaySign(dossier, request.Work) is { } work)
        {
            await desk.Holding(dossier.Id, work.Id, DossierPermissions.Sign, null, cancel);
            var (_, block) = await signatory.For(dossier, work.Agency, cancel);
            return new(NoBlank.Unless(await blanks.ToSign(dossier, agency, block, blanks.CodeOf(dossier), cancel)), name);
        }

        return new(await blanks.Draft(dossier, draft, NoBlank.Unless(await blanks.Of(draft, cancel)), cancel), name);
    }
}
