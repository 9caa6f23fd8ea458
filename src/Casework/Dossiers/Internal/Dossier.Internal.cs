using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Dossiers;

/// <content>What agencies ask of each other: the same dossier, with an agency as applicant.</content>
internal sealed partial class Dossier
{
    /// <summary>Of which group where the procedure is internal; none for what citizens and enterprises ask for.</summary>
    public InternalGroup? Internal { get; private init; }

    /// <summary>The code of the agency that asks; its officials follow the request, whoever of them filed it.</summary>
    public string? RequestedBy { get; private init; }

    /// <summary>The official who handed it in for the agency.</summary>
    public OfficerId? FiledBy { get; private set; }
}
