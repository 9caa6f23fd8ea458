using Microsoft.Extensions.DependencyInjection;
using MotCua.Competence.Assigning;
using MotCua.Competence.Planning;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Procedures;

namespace MotCua.Competence;

/// <summary>Who is competent for a procedure on a day, and the plan by which competence is given over.</summary>
public sealed class CompetenceModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Handlers().Tables<CompetenceTables>()
            .Remembers(CompetenceSets.Stamp, CompetenceSets.Load)
            .Remembers(TransferShelf.Stamp, CompetenceSets.LoadTransfers)
            .Offers<ICompetence, CompetenceReader>()
            .Offers<IPlanTransfers, TransferPlanning>()
            .Offers<IFileOwner, AssigningPapers>()
            .Delivers<ProcedurePublished, NoteWordingOncePublished>()
            .Grants(nameof(Role.ProcedureControl), CompetencePermissions.View, CompetencePermissions.Propose, CompetencePermissions.Assign)
            .Grants(nameof(Role.Leader), CompetencePermissions.View, CompetencePermissions.Decide)
            .Grants(nameof(Role.HeadOfUnit), CompetencePermissions.View, CompetencePermissions.Propose)
            .Grants(nameof(Role.Officer), CompetencePermissions.View)
            .Grants(nameof(Role.Clerk), CompetencePermissions.View)
            .Grants(nameof(Role.Administrator), CompetencePermissions.View)
            .Grants(nameof(Role.Auditor), CompetencePermissions.View);
        module.Services.AddScoped<Contradictions>().AddScoped<PlanReading>().AddScoped<TransferReading>();
    }
}
