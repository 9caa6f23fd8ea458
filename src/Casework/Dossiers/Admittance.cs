using MotCua.Kernel;

namespace MotCua.Dossiers;

/// <summary>Who may look into a dossier: its people, the agencies that have to do with it, and whoever knows its code and the applicant's number or telephone.</summary>
internal sealed class Admittance(Desk desk)
{
    public bool MaySee(Dossier dossier, string? secret = null) =>
        desk.IsOwn(dossier)
        || (dossier.Stage is not DossierStage.Draft && (Official(dossier) || Knows(dossier, secret)));

    public bool Official(Dossier dossier) =>
        desk.Actor.Kind is ActorKind.Officer or ActorKind.Machine
        && (desk.Concerns(DossierPermissions.View, dossier)
            || dossier.Consultations.Any(asked => desk.Concerns(DossierPermissions.View, asked.Agency)));

    /// <summary>The code alone opens nothing.</summary>
    public static bool Knows(Dossier dossier, string? secret)
    {
        var digits = string.Concat((secret ?? "").Where(char.IsAsciiDigit));
        return dossier.RequestedBy is null && digits.Length >= 9 && (digits == dossier.ApplicantNumber || digits == dossier.ApplicantPhone);
    }
}
