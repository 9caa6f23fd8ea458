using Microsoft.EntityFrameworkCore;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.People;
using MotCua.Processes;

namespace MotCua.Dossiers;

/// <summary>What a service task of a process may ask the house: each answers whether something was found.</summary>
internal sealed class Lookups(Database db, IPeople people, IVault vault)
{
    public async Task<bool> Find(string asked, Dossier dossier, CancellationToken cancel) => ProcessLookups.Read(asked) switch
    {
        (ProcessLookups.People, _) => await people.Person(dossier.Applicant, cancel) is { } person && person.Name == dossier.ApplicantName && person.Number == dossier.ApplicantNumber,
        (ProcessLookups.Vault, { } paper) => (await vault.Of(dossier.Applicant, paper, cancel)).Any(item => item.Trust is not TrustLevel.OwnScan),
        (ProcessLookups.Earlier, { } procedure) => await db.Dossiers.AnyAsync(
            one => one.Applicant == dossier.Applicant && one.Procedure == procedure && one.Result != null && one.Id != dossier.Id, cancel),
        (ProcessLookups.Register, not null) => IsProved(asked, dossier),
        _ => false,
    };

    /// <summary>A register proved the paper already: nobody is asked twice.</summary>
    public static bool IsProved(string asked, Dossier dossier) => ProcessLookups.Read(asked) is (ProcessLookups.Register, { } key) && dossier.Papers.Any(paper => paper.Key == key && paper.Source is PaperSource.Register);
}
