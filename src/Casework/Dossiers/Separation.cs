using MotCua.Organisation;
using MotCua.Processes;
using static MotCua.Dossiers.DossierRefusals;

namespace MotCua.Dossiers;

/// <summary>Keeps steps apart as the process wants it: whoever did one of the named steps neither gets this one nor does it.</summary>
internal sealed class Separation(IProcesses processes)
{
    /// <summary>The steps done from which this one is kept apart.</summary>
    public async Task<IReadOnlyList<DossierStep>> DoneBefore(Dossier dossier, DossierStep step, CancellationToken cancel)
    {
        var apart = dossier.Process == Guid.Empty ? [] : (await processes.Get(new(dossier.Process), cancel)).Graph?.Node(step.Key)?.Terms.ApartFrom ?? [];
        return apart.Count == 0 ? [] : [.. dossier.Steps.Where(one => one.LeftAt is not null && apart.Contains(one.Key))];
    }

    public async Task MustHold(Dossier dossier, DossierStep step, OfficerId officer, CancellationToken cancel)
    {
        var done = (await DoneBefore(dossier, step, cancel)).FirstOrDefault(one => one.Officer == officer);
        KeptApart.With(step.Name, done?.Name ?? "").If(done is not null);
    }
}
