using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Processes;
using MotCua.Organisation;
using MotCua.Processes.Design;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Interlinked;

/// <summary>A commune leads, Chũ and Trần Phú do their parts of what was handed in once.</summary>
internal static class InterlinkedScene
{
    public const string Chu = "H02.24.02";
    public const string TranPhu = "H02.21.01";

    private const string Terms = $"<extensionElements><mc:process procedure='{Procedure}' level='Commune' decision='1/QĐ-UBND' decidedOn='2023-06-01' from='2023-06-01'/></extensionElements>";

    /// <summary>Signed first, then two agencies at once.</summary>
    public static string AfterTheSignature() => Begun().Signing("sign").And("a")
        .Call("residence", 8, "1.000656", Chu).Call("insurance", 8, "1.001193", TranPhu).And("b").Clerk("return", 9).End()
        .Flow("x", "sign", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true)
        .Chain("sign", "a", "residence", "b", "return", "end").Chain("a", "insurance", "b").Raw(Terms).Text();

    /// <summary>Another agency first, and the signature upon its answer.</summary>
    public static string BeforeTheSignature() => Begun().Call("residence", 8, "1.000656", Chu).Signing("sign").Clerk("return", 9).End()
        .Flow("x", "residence", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true)
        .Chain("residence", "sign", "return", "end").Raw(Terms).Text();

    public static string Raw(Drawing drawing) => drawing.Raw(Terms).Text();

    public static Drawing Begun() => new Drawing().Start().Clerk("reception").Task("work").Xor("x").Chain("start", "reception", "work", "x");

    /// <summary>The lead's officer proposes, and where the process says so its parts are called.</summary>
    public static async Task<DossierId> AProposed(this House house, string process)
    {
        Must(await house.As(Actor.House).Do(new ImportProcess(process)));
        return await house.AtTheSignature();
    }

    public static async Task<DossierView> Mine(this House house, DossierId dossier) => Must(await house.As(await house.Citizen()).Ask(new ViewMyDossier(dossier)));

    /// <summary>The part's officer proposes by the way that says so, and its leader signs.</summary>
    public static async Task DoPart(this House house, DossierId part, string agency, bool refusing = false)
    {
        house.As(await house.Officer(agency));
        while ((await house.View(part)).Choices is var choices && !choices.Any(choice => choice.LeadsToSignature))
        {
            Must(await house.Do(new CompleteStep(part, choices.First(choice => !choice.IsRefusal).Key)));
        }

        var choice = (await house.View(part)).Choices.First(one => one.LeadsToSignature && one.IsRefusal == refusing);
        Must(await house.Do(new CompleteStep(part, choice.Key, "Đã kiểm tra.", new(refusing ? "Thông báo không giải quyết" : "", ["Ông Vi Văn Thắng"]))));
        Must(await house.As(await house.Leader(agency)).Do(new SignResult(part)));
    }

    /// <summary>Whoever's turn it is does it, until nothing but the hand-over or the others' parts are left.</summary>
    public static async Task WorkOff(this House house, DossierId dossier)
    {
        while (Must(await house.As(Actor.House).Ask(new ViewMyDossier(dossier))) is { AtHand: { Kind: WorkKind.Step } work } view)
        {
            house.As(await house.Official(work.Agency, work.Role));
            if (view.Draft is not null && work.Role is Role.Leader)
            {
                Must(await house.Do(new SignResult(dossier)));
                continue;
            }

            var choice = work.Choices.First(one => !one.IsRefusal);
            Must(await house.Do(new CompleteStep(dossier, choice.Key, "Đủ điều kiện.", choice.LeadsToSignature ? new("", ["Ông Vi Văn Thắng"]) : null)));
        }
    }
}
