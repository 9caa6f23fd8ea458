using MotCua.Accounts;
using MotCua.Archives;
using MotCua.Audit;
using MotCua.Blanks;
using MotCua.Calendar;
using MotCua.Competence;
using MotCua.Counter;
using MotCua.Digitising;
using MotCua.Documents;
using MotCua.Dossiers;
using MotCua.Forms;
using MotCua.Guides;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.People;
using MotCua.Procedures;
using MotCua.Processes;
using MotCua.Regimes;
using MotCua.Registers;
using MotCua.Reviews;

namespace MotCua.Web;

/// <summary>The rooms of the house, from the ground up.</summary>
public static class Rooms
{
    public static IModule[] All =>
    [
        new OrganisationModule(),
        new PeopleModule(),
        new RegistersModule(),
        new AccountsModule(),
        new RegimesModule(),
        new CalendarModule(),
        new FormsModule(),
        new DocumentsModule(),
        new DigitisingModule(),
        new ProceduresModule(),
        new CompetenceModule(),
        new BlanksModule(),
        new GuidesModule(),
        new ProcessesModule(),
        new PaymentsModule(),
        new AuditModule(),
        new DossiersModule(),
        new CounterModule(),
        new ReviewsModule(),
        new ArchivesModule(),
    ];
}
