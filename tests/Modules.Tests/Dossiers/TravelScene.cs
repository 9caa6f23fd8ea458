using MotCua.Dossiers;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Payments;
using MotCua.Payments.Collection;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers;

/// <summary>Dossiers on paper, received by one commune for another, and what travels between them.</summary>
internal static class TravelScene
{
    /// <summary>The neighbour that receives for Quý Sơn.</summary>
    public const string Neighbour = "H02.24.02";

    public static async Task<DossierId> OnPaper(this House house, string receiving = DemoHouse.QuySon, DossierChannel returnBy = DossierChannel.Direct, EnvelopeId? envelope = null)
    {
        house.As(await house.Clerk(receiving));
        var dossier = Must(await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, receiving, new(MotCua.People.PersonKind.Citizen, "Vi Văn Thắng", "024085000112"),
            Channel: envelope is null ? DossierChannel.Direct : DossierChannel.Post, ReturnBy: returnBy, Envelope: envelope)));
        Must(await house.Do(new CheckPapers(dossier, [.. (await house.View(dossier)).Papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))])));
        Must(await house.Do(new AcceptDossier(dossier)));
        return dossier;
    }

    public static async Task<string> CodeOf(this House house, DossierId dossier) => (await house.View(dossier)).Code!;

    /// <summary>The neighbour packs the dossier for Quý Sơn.</summary>
    public static async Task<BundleId> Packed(this House house, DossierId dossier)
    {
        house.As(await house.Clerk(Neighbour));
        var bundle = Must(await house.Do(new MakeBundle(BundleWay.ToSettle, Neighbour, DemoHouse.QuySon)));
        Must(await house.Do(new AddToBundle(bundle, await house.CodeOf(dossier))));
        return bundle;
    }

    public static async Task<Whereabouts> Whereabouts(this House house, DossierId dossier) => Must(await house.Ask(new FindOriginals(dossier))).Now;

    /// <summary>Settled with a result that its citizen wants by post, and paid.</summary>
    public static async Task<DossierId> ToBePosted(this House house)
    {
        var dossier = await house.OnPaper(returnBy: DossierChannel.Post);
        var view = await house.View(dossier);
        if (view.Fee > view.Paid)
        {
            Must(await house.Do(new CollectAtCounter(dossier.Value, view.Fee - view.Paid, PaymentMethod.Cash, DemoHouse.QuySon)));
        }

        house.As(await house.Officer());
        var choice = (await house.View(dossier)).Choices.First(one => one.LeadsToSignature && !one.IsRefusal);
        Must(await house.Do(new CompleteStep(dossier, choice.Key, "Đủ điều kiện.", new("", ["Ông Vi Văn Thắng"]))));
        Must(await house.As(await house.Leader()).Do(new SignResult(dossier)));
        house.As(await house.Clerk());
        return dossier;
    }
}
