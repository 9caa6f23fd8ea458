using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Documents.Vault;
using MotCua.Dossiers;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Processes;
using MotCua.Payments;
using MotCua.Payments.Collection;
using MotCua.Processes;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Transitions;

/// <summary>How a dossier came in, and what happened to it early that a later deed is about.</summary>
/// <param name="Counter">Where it was handed in.</param>
/// <param name="ReturnBy">Handed in on paper when not online.</param>
internal sealed record Way(string Counter, DossierChannel ReturnBy)
{
    public static readonly Way Online = new(DemoHouse.QuySon, DossierChannel.Online);

    /// <summary>Papers were brought to the neighbour's counter.</summary>
    public static readonly Way OnPaper = new(TravelScene.Neighbour, DossierChannel.Direct);

    /// <summary>Papers were brought, and the result is wanted by post.</summary>
    public static readonly Way ByPost = new(DemoHouse.QuySon, DossierChannel.Post);

    public bool IsOnline => ReturnBy is DossierChannel.Online;

    /// <summary>Done as soon as the officer has it, and again when the officer has it back.</summary>
    public Func<House, DossierId, Standing, Task>? WithOfficer { get; init; }

    /// <summary>Money was paid when it was handed in.</summary>
    public bool IsPaid { get; init; }
}

/// <summary>Leads dossiers to every place of the table by the deeds of people, on a drawn process.</summary>
internal sealed class TransitionLife(House house, ProcessId process)
{
    /// <summary>What the procedure calls the paper that is handed in.</summary>
    private const string PaperType = "kinship-evidence";

    public const string Reason = "Theo quy định tại Điều 17";

    /// <summary>Reception, a look at the papers, appraisal, a signature that may be refused by the way back, return.</summary>
    public static string Drawn(int version) => new Drawing().Start().Clerk("reception").Task("look", hours: version).Task("work").Xor("x").Signing("sign").Xor("y").Clerk("return", 9).End()
        .Chain("start", "reception", "look", "work", "x").Flow("x", "sign", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true)
        .Chain("sign", "y").Flow("y", "return", "Ký").Flow("y", "work", "Trả lại", "back").Chain("return", "end")
        .Raw($"<extensionElements><mc:process procedure='{Procedure}' level='Commune' decision='{version}/QĐ-UBND' decidedOn='2023-06-01' from='2023-06-0{version}'/></extensionElements>")
        .Text();

    public async Task<DossierId> Bring(Standing standing, Way way)
    {
        var (from, deed) = Before(standing);
        if (from is { } before)
        {
            var dossier = await Bring(before, way);
            await deed!(dossier, way);
            return dossier;
        }

        return standing is Standing.Draft ? await house.AFilledDraft() : await Received(way);
    }

    /// <summary>From where one comes there, by what.</summary>
    private (Standing? From, Func<DossierId, Way, Task>? Deed) Before(Standing standing) => standing switch
    {
        Standing.AwaitingCompletion => (Standing.Submitted, async (dossier, way) => await Clerk(way, Asking(dossier))),
        Standing.Declined => (Standing.Submitted, async (dossier, way) => await Clerk(way, new DeclineDossier(dossier, "Không thuộc thẩm quyền", Fees: way.IsPaid ? new(1_000, Reason) : null))),
        Standing.Accepted => (Standing.Submitted, async (dossier, way) =>
        {
            await Clerk(way, new AcceptDossier(dossier));
            await With(dossier, way, Standing.Accepted);
        }),
        Standing.Answered => (Standing.AwaitingSupplement, async (dossier, way) =>
        {
            await Answer(dossier);
            await With(dossier, way, Standing.Answered);
        }),
        Standing.AwaitingSupplement => (Standing.Accepted, async (dossier, _) => await Officer(Asking(dossier))),
        Standing.AwaitingPayment => (Standing.Answered, async (dossier, _) => await Officer(new AskForPayment(dossier, 50_000, "Điều 5 Nghị quyết phí"))),
        Standing.WithdrawalAsked => (Standing.Answered, async (dossier, _) => Must(await house.As(await house.Citizen()).Do(new WithdrawDossier(dossier, "Không cần nữa")))),
        Standing.Stopped => (Standing.Answered, async (dossier, way) => Must(await house.As(await house.Leader()).Do(new StopDossier(dossier, Reason, Fees: way.IsPaid ? new(1_000, Reason) : null)))),
        Standing.ToSign => (Standing.Answered, async (dossier, _) =>
        {
            await Officer(new HandOverStep(dossier));
            await Officer(new CompleteStep(dossier, "propose", "Đủ điều kiện.", new("", ["Ông Vi Văn Thắng"])));
        }),
        Standing.Settled => (Standing.ToSign, async (dossier, _) => Must(await house.As(await house.Leader()).Do(new SignResult(dossier)))),
        Standing.Delivered => (Standing.Settled, Deliver),
        _ => (null, null),
    };

    public ProcessId Process => process;

    /// <summary>A paper of the citizen that the State already holds, of the kind that the dossier wants.</summary>
    public async Task<VaultItemId> Held()
    {
        var citizen = await house.Citizen();
        var document = Must(await house.As(citizen).Ask(new OpenVault(new(citizen.Id))))[0].Document;
        return await house.With<IServiceProvider, VaultItemId>(async services =>
        {
            var kept = await services.GetRequiredService<IVault>().Keep(
                new(new(citizen.Id), PaperType, "Kết quả giám định", "1/GĐ", "Viện giám định", new(2023, 6, 1), null, TrustLevel.SignedOriginal, document, "test/held"), default);
            await services.GetRequiredService<Database>().SaveChangesAsync();
            return kept.Id;
        });
    }

    public static AskForMore Asking(DossierId dossier) => new(dossier, [new(Paper, "unclear", "Chụp lại giấy tờ cho rõ chữ") { WhyNotHeld = "Giấy đang giữ của việc khác" }]);

    public async Task<DossierView> Seen(DossierId dossier) => Must(await house.As(Actor.House).Ask(new ViewMyDossier(dossier)));

    /// <summary>All that is still owed; what is not owed is not taken.</summary>
    public async Task<Refusal?> Pay(DossierId dossier, Way way)
    {
        var view = await Seen(dossier);
        return (await house.As(await house.Clerk(way.Counter)).Do(new CollectAtCounter(dossier.Value, Math.Max(1, view.Fee - view.Paid), PaymentMethod.Cash, way.Counter))).Refusal;
    }

    public async Task Answer(DossierId dossier)
    {
        house.As(await house.Citizen());
        Must(await house.Do(new AttachFile(dossier, Paper, "rõ hơn.png", Photo(120))));
        Must(await house.Do(new AnswerSupplement(dossier)));
    }

    /// <summary>Over the counter, or by the post where it was to go by post.</summary>
    private async Task Deliver(DossierId dossier, Way way)
    {
        var view = await Seen(dossier);
        Assert.True(view.Paid >= view.Fee || await Pay(dossier, way) is null);
        if (way.ReturnBy is DossierChannel.Post)
        {
            var shipment = await TransitionDeeds.ShipmentOf(house, dossier);
            await Clerk(way, TransitionDeeds.Posted(shipment));
            await Clerk(way, new MotCua.Dossiers.Post.ConfirmDelivery(shipment, "Vi Văn Thắng"));
            return;
        }

        await Clerk(way, new DeliverResult(dossier, way.ReturnBy, "Vi Văn Thắng"));
    }

    private async Task<DossierId> Received(Way way)
    {
        var dossier = way.IsOnline ? await house.ASubmitted() : Must(await house.As(await house.Clerk(way.Counter)).Do(new ReceiveAtCounter(
            Procedure, null, DemoHouse.QuySon, way.Counter, new(MotCua.People.PersonKind.Citizen, "Vi Văn Thắng", "024085000112"), ReturnBy: way.ReturnBy)));
        if (!way.IsOnline)
        {
            var papers = (await Seen(dossier)).Papers;
            await Clerk(way, new CheckPapers(dossier, [.. papers.Select(paper => new PaperFinding(paper.Key, PaperVerdict.Fit, OnPaper: true))]));
        }

        Assert.True(!way.IsPaid || await Pay(dossier, way) is null);
        return dossier;
    }

    private Task With(DossierId dossier, Way way, Standing standing) => way.WithOfficer?.Invoke(house, dossier, standing) ?? Task.CompletedTask;

    private async Task Clerk<T>(Way way, ICommand<T> deed) => Must(await house.As(await house.Clerk(way.Counter)).Do(deed));

    private async Task Officer<T>(ICommand<T> deed) => Must(await house.As(await house.Officer()).Do(deed));
}
