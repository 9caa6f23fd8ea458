using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures;

namespace MotCua.Dossiers.Verification;

/// <summary>The wordings under which dossiers were received or are being filled in.</summary>
internal sealed class DossiersOnVersions(Database db) : IStandOnVersions
{
    private static readonly DossierChannel[] Channels = Enum.GetValues<DossierChannel>();

    /// <summary>One look into the index a wording, however many dossiers the procedure has.</summary>
    public async Task<IReadOnlySet<ProcedureVersionId>> Among(IReadOnlyCollection<StoodOn> versions, CancellationToken cancel)
    {
        HashSet<ProcedureVersionId> found = [];
        foreach (var (code, version) in versions)
        {
            if (await db.Set<Dossier>().AnyAsync(dossier => dossier.Procedure == code.Value && Channels.Contains(dossier.Channel) && dossier.ProcedureVersion == version.Value, cancel))
            {
                found.Add(version);
            }
        }

        return found;
    }
}
