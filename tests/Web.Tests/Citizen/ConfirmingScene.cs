using MotCua.Dossiers;
using MotCua.Dossiers.Submission;
using MotCua.Modules.Tests.Dossiers;

namespace MotCua.Web.Tests.Citizen;

/// <summary>A form filled in by the demo's citizen, ready to be confirmed and handed in.</summary>
internal static class ConfirmingScene
{
    public static async Task<DossierId> Filled(WebHouse house)
    {
        var draft = await house.AsCitizen(new StartDraft(DossierScene.Procedure, null, "H02.24.01"));
        Assert.Empty((await house.AsCitizen(new FillAnswers(draft, DossierScene.Answers))).Errors);
        await house.AsCitizen(new AttachFile(draft, DossierScene.Paper, "giấy tờ.png", DossierScene.Photo()));
        return draft;
    }
}
