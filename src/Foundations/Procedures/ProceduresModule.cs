using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Publication;

namespace MotCua.Procedures;

/// <summary>The registry of procedures: what each demands, since when, and who published it.</summary>
public sealed class ProceduresModule : IModule
{
    public void Register(ModuleBuilder module) => module
        .Tables<ProcedureTables>()
        .Handlers()
        .Remembers(Procedures.Register.Stamp, Procedures.Register.Load)
        .Offers<IProcedures, RegisterReader>()
        .Grants("Administrator", ProcedurePermissions.SeeInternal, ProcedurePermissions.Draft, ProcedurePermissions.Import, ProcedurePermissions.SeeDecisions, ProcedurePermissions.DecideOnline, ProcedurePermissions.Post)
        .Grants("ProcedureControl", ProcedurePermissions.SeeInternal, ProcedurePermissions.Draft, ProcedurePermissions.Import, ProcedurePermissions.SeeDecisions, ProcedurePermissions.Check, ProcedurePermissions.Return, ProcedurePermissions.DecideOnline, ProcedurePermissions.Post)
        .Tables<DecisionTables>().Offers<IDecisions, DecisionReader>().Offers<IFileOwner, DecisionPapers>().OffersOne<INationalDatabase, NationalLine>().Offers<IReferenceCheck, OwnReferences>()
        .Delivers<DecisionPosted, TellNationalDatabase>()
        .Repeats(TimeSpan.FromHours(1), () => new WarnOfPublication())
        .Grants("Clerk", ProcedurePermissions.Post, ProcedurePermissions.SeeInternal).Grants("Officer", ProcedurePermissions.SeeInternal).Grants("HeadOfUnit", ProcedurePermissions.SeeInternal).Grants("Auditor", ProcedurePermissions.SeeInternal)
        .Grants("Leader", ProcedurePermissions.SeeInternal, ProcedurePermissions.SeeDecisions, ProcedurePermissions.Return, ProcedurePermissions.Sign, ProcedurePermissions.Post)
        .Services.AddScoped<DecisionDesk>().AddScoped<Entries>().AddScoped<Wholeness>().AddSingleton<ProcedureSearch>().AddHostedService<KeepSearchWarm>();
}
