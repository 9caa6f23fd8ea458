using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MotCua.Audit;
using MotCua.Calendar;
using MotCua.Documents;
using MotCua.Dossiers.Ceding;
using MotCua.Dossiers.Certifying;
using MotCua.Dossiers.Confirming;
using MotCua.Dossiers.Counting;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Elsewhere;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Interlinked;
using MotCua.Dossiers.Moving;
using MotCua.Dossiers.Notes;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Rewording;
using MotCua.Dossiers.Scanning;
using MotCua.Dossiers.Sheets;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Templates;
using MotCua.Dossiers.Together;
using MotCua.Dossiers.Tracking;
using MotCua.Dossiers.Verification;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Procedures;
using MotCua.Procedures.Publication;

namespace MotCua.Dossiers;

/// <summary>From a citizen's request to the result in hand.</summary>
public sealed class DossiersModule : IModule
{
    public void Register(ModuleBuilder module)
    {
        module.Handlers().Tables<DossierTables>().Tables<TravelTables>().Tables<DeadlineTables>().Tables<MoveTables>()
            .Offers<IOwnFiles, OwnDossiers>()
            .Offers<IFileOwner, HandedFiles>()
            .Offers<IEndedDossiers, EndedReading>()
            .Offers<IStandOnVersions, DossiersOnVersions>()
            .Reacts<PaymentSettled, GoOnOncePaid>()
            .Reacts<PartCalled, OpenPart>()
            .Reacts<PartAnswered, ReturnPart>()
            .Reacts<PartCalledOff, CallOffPart>()
            .Reacts<ConsultationSilent, LaySilence>()
            .Reacts<DossierAccepted, CreditBoth>()
            .Reacts<ResultIssued, ShipByPost>()
            .Reacts<ResultDelivered, DropOnceDelivered>()
            .Delivers<CalendarChanged, RecountOnceDeclared>()
            .Delivers<RegisterCalled, AskOnceCalled>()
            .Delivers<OriginalCompared, DrawOnceCompared>().Offers<IFileOwner, CopyFiles>()
            .Repeats(TimeSpan.FromMinutes(1), () => new RingTimers())
            .Repeats(TimeSpan.FromMinutes(1), () => new WarnOfDeadlines())
            .Reacts<WarnedStepDone, CloseWarnings>().Reacts<DelayApologised, CloseWarnings>().Reacts<ResultIssued, CloseWarnings>().Reacts<ResultDelivered, CloseWarnings>().Reacts<DossierStopped, CloseWarnings>()
            .Repeats(TimeSpan.FromMinutes(10), () => new NoteSilence())
            .Delivers<MoveApproved, MoveOnceApproved>()
            .Tables<FilingTables>().Delivers<ResultIssued, HandInOnceIssued>()
            .Tables<HeldTables>()
            .Tables<ScanTables>().Offers<IFileOwner, ScanFiles>()
            .Tables<ConfirmingTables>().Offers<IFileOwner, FormFiles>()
            .Tables<CertifyingTables>().Reacts<DossierStopped, StrikeOnceStopped>()
            .Tables<CedingTables>().Delivers<CessionApproved, CedeOnceApproved>()
            .Grants(nameof(Role.ProcedureControl), CedingPermissions.View, CedingPermissions.Choose).Grants(nameof(Role.Leader), CedingPermissions.View, CedingPermissions.Approve)
            .Tables<RewordTables>().Offers<IRunningDossiers, RunningDossiers>()
            .Repeats(TimeSpan.FromMinutes(5), () => new CarryRewordings())
            .Grants(nameof(Role.Administrator), MovePermissions.View, MovePermissions.Plan)
            .Grants(nameof(Role.ProcedureControl), MovePermissions.View, MovePermissions.Plan, MovePermissions.Approve)
            .Grants(nameof(Role.Leader), MovePermissions.View, MovePermissions.Approve)
            .Grants(RoleGrant.Citizen, DossierPermissions.Submit)
            .Grants(RoleGrant.EnterpriseMachine, DossierPermissions.Submit)
            .Grants(RoleGrant.Machine, DossierPermissions.View, DossierPermissions.Receive, DossierPermissions.Process)
            .Grants(nameof(Role.Clerk), DossierPermissions.Request, DossierPermissions.Submit).Grants(nameof(Role.Officer), DossierPermissions.Request, DossierPermissions.Submit)
            .Grants(nameof(Role.HeadOfUnit), DossierPermissions.Request, DossierPermissions.Submit).Grants(nameof(Role.Leader), DossierPermissions.Request, DossierPermissions.Submit)
            .Grants(nameof(Role.Clerk), DossierPermissions.View, DossierPermissions.Receive)
            .Grants(nameof(Role.Officer), DossierPermissions.View, DossierPermissions.Process)
            .Grants(nameof(Role.HeadOfUnit), DossierPermissions.View, DossierPermissions.Process, DossierPermissions.Direct, DossierPermissions.Oversee)
            .Grants(nameof(Role.Leader), DossierPermissions.View, DossierPermissions.Sign, DossierPermissions.Direct).GrantsAndBelow(nameof(Role.Leader), DossierPermissions.Oversee)
            .Grants(RoleGrant.Signatory, DossierPermissions.View, DossierPermissions.Sign)
            .Grants(nameof(Role.ProcedureControl), DossierPermissions.Oversee);
        module.Services.AddScoped<CopyBook>().TryAddSingleton(house => CertifyingTerms.From(house.GetService<IConfiguration>()));
        module.Services.AddScoped<Confirmations>().AddScoped<FormDrawing>();
        module.Services.AddScoped<Asking>().AddScoped<SheetSigning>().AddScoped<OutgoingSheets>()
            .AddScoped<IDrawsLetter<AskForMore>, AskForMoreHandler>().AddScoped<IDrawsLetter<ApproveSecondRequest>, ApproveSecondRequestHandler>().AddScoped<IDrawsLetter<DeclineDossier>, DeclineDossierHandler>()
            .AddScoped<IDrawsLetter<StopDossier>, StopDossierHandler>().AddScoped<IDrawsLetter<ApologiseForDelay>, ApologiseForDelayHandler>().AddScoped<Ears>().AddScoped<AgencyTimes>();
        module.Services.AddScoped<Bundling>().AddScoped<Originals>().AddScoped<Shipping>().AddScoped<Areas>();
        module.Services.AddScoped<Desk>().AddScoped<Opening>().AddScoped<Authority>().AddScoped<Succession>().AddScoped<Routing>().AddScoped<Separation>().AddScoped<Addressees>().AddScoped<Signatory>().AddScoped<ResultNumbers>().AddScoped<BlankPaper>().AddScoped<BlankValues>().AddScoped<LetterValues>().AddScoped<LetterPaper>().AddScoped<Plotter>().AddScoped<Lookups>().AddScoped<Looking>().AddScoped<Scans>().AddScoped<Proofs>().AddScoped<RegisterAsking>().AddScoped<Waiting>().AddScoped<Issuing>().AddScoped<Admittance>()
            .AddScoped<RowReading>().AddScoped<ViewReading>().AddScoped<PartReading>().AddScoped<RunReading>().AddScoped<Relocation>().AddScoped<AnswerReading>().AddScoped<SheetFacts>().AddScoped<Bookshelf>()
            .AddScoped<NotePad>().AddScoped<Cabinet>().AddScoped<WordSearch>().AddScoped<Shelf>().AddScoped<QueueReading>().AddScoped<Gathering>().AddScoped<Interlinks>()
            .TryAddSingleton(new BookBinding());
        module.Services.TryAddSingleton(new SearchReach());
    }
}
