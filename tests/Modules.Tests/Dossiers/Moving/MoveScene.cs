using MotCua.Dossiers;
using MotCua.Dossiers.Moving;
using MotCua.Kernel;
using MotCua.Modules.Tests.Processes;
using MotCua.Organisation;
using MotCua.Processes;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Moving;

/// <summary>Two versions of one process, and dossiers in flight on the first.</summary>
internal static class MoveScene
{
    public static readonly DateOnly Day = new(2023, 6, 12);

    /// <summary>Reception, appraisal, signature, return; with a look at the papers before the appraisal on the second version.</summary>
    public static string Drawn(string work = "work", double hours = 1, bool look = false, int decision = 1, bool watched = false)
    {
        var drawing = new Drawing().Start().Clerk("reception");
        _ = look ? drawing.Task("look") : drawing;
        drawing.Task(work, hours: hours).Xor("x").Signing("sign").Clerk("return", 9).End();
        _ = watched ? drawing.Timer("late", work, "PT4H", interrupts: false).Task("remind").End("reminded", 10).Chain("late", "remind", "reminded") : drawing;
        return drawing.Chain(look ? ["start", "reception", "look", work, "x"] : ["start", "reception", work, "x"])
            .Flow("x", "sign", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true).Chain("sign", "return", "end")
            .Raw($"<extensionElements><mc:process procedure='{Procedure}' level='Commune' decision='{decision}/QĐ-UBND' decidedOn='2023-06-01' from='2023-06-0{decision}'/></extensionElements>")
            .Text();
    }

    public static async Task<ProcessId> Version(this House house, string drawn) => Must(await house.As(Actor.House).Do(new ImportProcess(drawn))).Process;

    public static Task<Actor> Controller(this House house) => house.ControlAt("H02");

    public static Task<Actor> Head(this House house) => house.Official("H02", Role.Leader);

    public static async Task<MoveId> Planned(this House house, ProcessId from, ProcessId to, string agency = "H02") =>
        Must(await house.As(await house.Controller()).Do(new PlanMove(from, to, agency, "Quy trình mới rút ngắn thời gian")));

    public static async Task Carried(this House house, MoveId move)
    {
        Must(await house.As(await house.Head()).Do(new MoveDossiers(move, "77/QĐ-UBND", Day)));
        house.As(Actor.House);
        while (await house.Deliver() > 0)
        {
        }
    }

    private static async Task<Actor> ControlAt(this House house, string agency)
    {
        var actor = await house.Official("H02.01", Role.ProcedureControl);
        return actor with { Grants = [.. actor.Grants.Select(grant => grant with { Agency = agency })] };
    }
}
