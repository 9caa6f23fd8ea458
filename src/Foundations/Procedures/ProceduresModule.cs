using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;
using MotCua.Procedures.Completeness;
using MotCua.Procedures.Learning;
using MotCua.Procedures.Publication;

namespace MotCua.Procedures;

/// <summary>The registry of procedures: what each demands, since when, and who published it.</summary>
public sealed class ProceduresModule : IModule
{
    public void Register(ModuleBuilder module) => module
        .Tables<ProcedureTables>()
        .Handlers()
        .Remembers(Procedures.Register.Stamp, Procedures.Register.Load).Remembers(OwnSayings.Stamp, OwnSayings.Load)
        .Offers<IProcedures, RegisterReader>()
        .Grants("Administrator", ProcedurePermissions.SeeInternal, ProcedurePermissions.Draft, ProcedurePermissions.Teach, ProcedurePermissions.Import, ProcedurePermissions.SeeDecisions, ProcedurePermissions.DecideOnline, ProcedurePermissions.Post)
        .Grants("ProcedureControl", ProcedurePermissions.SeeInternal, ProcedurePermissions.Draft, ProcedurePermissions.Teach, ProcedurePermissions.Import, ProcedurePermissions.SeeDecisions, ProcedurePermissions.Check, ProcedurePermissions.Return, ProcedurePermissions.DecideOnline, ProcedurePermissions.Post)
        .Tables<DecisionTables>().Offers<IDecisions, DecisionReader>().Offers<IFileOwner, DecisionPapers>().OffersOne<INationalDatabase, NationalLine>().Offers<IReferenceCheck, OwnReferences>()
        .Tables<LearningTables>().Delivers<SayingsToBeMeasured, MeasureOnceAsked>()
        .Repeats(TimeSpan.FromMinutes(5), () => new NoteAsked()).Repeats(TimeSpan.FromHours(12), () => new ForgetAsked())
        .Delivers<DecisionPosted, TellNationalDatabase>()
        .Repeats(TimeSpan.FromHours(1), () => new WarnOfPublication())
        .Grants("Clerk", ProcedurePermissions.Post, ProcedurePermissions.SeeInternal).Grants("Officer", ProcedurePermissions.SeeInternal).Grants("HeadOfUnit", ProcedurePermissions.SeeInternal).Grants("Auditor", ProcedurePermissions.SeeInternal)
        .Grants("Leader", ProcedurePermissions.SeeInternal, ProcedurePermissions.SeeDecisions, ProcedurePermissions.Return, ProcedurePermissions.Sign, ProcedurePermissions.Post)
        .Services.AddScoped<DecisionDesk>().AddScoped<Entries>().AddScoped<Wholeness>().AddSingleton<ProcedureSearch>().AddSingleton<QuestionBook>().AddHostedService<KeepSearchWarm>();
}
