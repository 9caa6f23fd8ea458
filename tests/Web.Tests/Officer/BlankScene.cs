using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Organisation;
using MotCua.People;

namespace MotCua.Web.Tests.Officer;

/// <summary>Dossiers of the procedure that has a blank in the demo province: confirmation of marital status.</summary>
internal static class BlankScene
{
    private const string Commune = "H02.24.01";
    private const string Marital = "1.004873";

    public static async Task<DossierId> Accepted(WebHouse house)
    {
        var dossier = await house.AsOfficial(Commune, Role.Clerk, new ReceiveAtCounter(Marital, "chua-ket-hon", Commune, Commune, new(PersonKind.Citizen, "Vi Văn Thắng", DemoPeople.Citizen)));
        await house.AsOfficial(Commune, Role.Clerk, new CheckPapers(dossier, [new("to-khai", PaperVerdict.Fit, OnPaper: true), new("cu-tru", PaperVerdict.Fit, OnPaper: true)]));
        await house.AsOfficial(Commune, Role.Clerk, new AcceptDossier(dossier));
        return dossier;
    }

    /// <summary>The page on which the officer writes the result, once the steps before it are done.</summary>
    public static async Task<Seen> Writing(this Visitor officer, DossierId dossier)
    {
        var page = await officer.Open($"/can-bo/ho-so/{dossier}");
        while (page.Page.QuerySelector("input[name=Blank]") is null)
        {
            await officer.Send(page, "form[action*='handler=Complete']", Choosing(page));
            page = await officer.Open($"/can-bo/ho-so/{dossier}");
        }

        return page;
    }

    public static async Task<DossierId> AtTheSignature(WebHouse house)
    {
        var dossier = await Accepted(house);
        using var officer = await house.Enter(DemoPeople.CommuneOfficer);
        var page = await officer.Writing(dossier);
        await officer.Send(page, "form[action*='handler=Complete']", Choosing(page));
        return dossier;
    }

    private static Dictionary<string, string?> Choosing(Seen page) => new() { ["choice"] = page.One("form[action*='handler=Complete'] button[name=choice]").GetAttribute("value") };
}
