using Microsoft.EntityFrameworkCore;
using MotCua.Audit;
using MotCua.Kernel;
using MotCua.People;

namespace MotCua.Dossiers.Tracking;

/// <summary>Tells the journal's keeper whose dossier it is, so that they may see who looked into it.</summary>
internal sealed class OwnDossiers(Database db) : IOwnFiles
{
    public Task<bool> Belongs(Guid file, Guid person, CancellationToken cancel)
    {
        DossierId dossier = new(file);
        PersonId self = new(person);
        return db.Dossiers.AnyAsync(one => one.Id == dossier && one.RequestedBy == null && (one.Applicant == self || one.Submitter == self), cancel);
    }
}
