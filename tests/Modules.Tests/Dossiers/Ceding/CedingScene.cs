using MotCua.Competence;
using MotCua.Dossiers;
using MotCua.Dossiers.Ceding;
using MotCua.Kernel;
using MotCua.Modules.Tests.Competence;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Ceding;

/// <summary>Quý Sơn gives what it settles to the district above it, with dossiers under way.</summary>
internal static class CedingScene
{
    public static AssignmentSheet ToTheDistrict() => CompetenceScene.Decentralised() with { Procedure = Procedure, Giver = Side.Of(DemoHouse.QuySon), Taker = Side.Of(DemoHouse.LucNgan) };

    public static Task<CessionId> CessionOf(this House house, DossierId dossier) => house.Look(db => Task.FromResult(db.Cessions.Where(one => one.Dossier == dossier).Select(one => one.Id).Single()));

    public static async Task<Outcome<int>> Choose(this House house, AssignmentId assignment, DossierId dossier, CessionChoice choice = CessionChoice.HandOver, string? to = null, string reason = "Huyện giải quyết tiếp cho liền mạch.") =>
        await house.As(await house.Control()).Do(new ChooseWhoFinishes(assignment, [dossier], choice, reason, to));

    public static async Task<Outcome<int>> Approve(this House house, AssignmentId assignment, DossierId dossier) =>
        await house.As(await house.Chairman()).Do(new ApproveCessions(assignment, [dossier], "12/QĐ-UBND", CompetenceScene.Today));

    public static async Task<Outcome<bool>> Carry(this House house, DossierId dossier)
    {
        var cession = await house.CessionOf(dossier);
        return await house.As(Actor.House).Do(new CedeDossier(cession, dossier));
    }

    public static async Task<CedingRow> Row(this House house, AssignmentId assignment, DossierId dossier) =>
        Must(await house.As(await house.Control()).Ask(new FindCeding(assignment))).Rows.Single(row => row.Dossier == dossier);
}
