using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Interlinked;

/// <summary>The head of the lead urges the agency that does not answer; after another working day of silence it comes up again.</summary>
[Needs(DossierPermissions.Sign)]
public sealed record UrgeAgency(DossierId Dossier, Guid Work, string Words, int? Version = null) : ICommand<Done>, IConcerns
{
    public Guid Subject => Dossier.Value;
}

internal sealed class UrgeAgencyHandler(Database db, Desk desk) : IHandler<UrgeAgency, Done>
{
    public async Task<Done> Handle(UrgeAgency request, CancellationToken cancel)
    {
        var dossier = await desk.At(request.Dossier, DossierPermissions.Sign, request.Version, cancel);
        var silence = WorkDone.Unless(dossier.Work.FirstOrDefault(work => work.Id == request.Work && work.Kind is WorkKind.Silence));
        NotYourAgency.Unless(desk.Concerns(DossierPermissions.Sign, silence.Agency));
        var part = await db.Dossiers.Where(one => one.Lead == dossier.Id && one.LeadStep == silence.Step && one.EndedAt == null).Select(one => one.Id).FirstOrDefaultAsync(cancel);
        dossier.Urge(silence, request.Words, desk.Hand, desk.Now, await desk.Calendars(cancel));
        if (part != default)
        {
            (await db.Dossier(part, cancel)).BeUrged(request.Words, desk.Hand, desk.Now);
        }

        return default;
    }
}
