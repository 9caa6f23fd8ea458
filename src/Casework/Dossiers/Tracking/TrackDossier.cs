using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers.Tracking;

/// <summary>Anybody who holds the code and knows the applicant's telephone or identity number sees where the dossier stands; the code alone opens nothing.</summary>
[Needs(NeedsAttribute.Nothing)]
public sealed record TrackDossier(string Code, string Secret) : IQuery<DossierView>;

internal sealed class TrackDossierHandler(Database db, ViewReading reading) : IHandler<TrackDossier, DossierView>
{
    public async Task<DossierView> Handle(TrackDossier request, CancellationToken cancel)
    {
        var code = request.Code.Trim().ToUpperInvariant();
        var dossier = await ViewReading.Find(db.Dossiers.Where(one => (one.Code == code || one.RequestNumber == code) && one.Stage != DossierStage.Draft), cancel);
        SecretWrong.Unless(dossier is not null && Admittance.Knows(dossier, request.Secret));
        var view = await reading.View(dossier, cancel);

        // What identifies the person further, and what was handed in, is for those who sign in.
        return view with { Answers = "{}", ApplicantNumber = "", ApplicantAddress = null, ApplicantPhone = null, Papers = [.. view.Papers.Select(paper => paper with { Files = [] })], Work = [.. view.Work.Select(work => work with { Choices = [] })], Draft = null };
    }
}
