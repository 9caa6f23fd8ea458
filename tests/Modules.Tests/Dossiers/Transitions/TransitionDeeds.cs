using MotCua.Competence;
using MotCua.Dossiers;
using MotCua.Dossiers.Ceding;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.HandingOver;
using MotCua.Dossiers.Held;
using MotCua.Dossiers.Moving;
using MotCua.Dossiers.Notes;
using MotCua.Dossiers.Post;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Scanning;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.Modules.Tests.Competence;
using MotCua.Modules.Tests.Dossiers.Ceding;
using MotCua.Organisation;
using MotCua.Payments;
using MotCua.Payments.Collection;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Transitions;

/// <summary>Each deed of the table, done by whoever may do it where it can be done, on a dossier that stands anywhere.</summary>
internal sealed class TransitionDeeds(House house, TransitionLife life)
{
    private readonly Dictionary<DossierId, Guid> earlier = [];
    private MoveId move;
    private AssignmentId assignment;

    /// <summary>How dossiers come in on which the deed is tried.</summary>
    public Way WayFor(string deed) => deed switch
    {
        "AddToBundle" or "RemoveFromBundle" or "GiveBundle" or "TakeBundle" => Way.OnPaper,
        "PostShipment" or "TakeBackShipment" or "ConfirmDelivery" => Way.ByPost,
        "ReturnPapers" => Way.Online with { IsPaid = true },
        "ApproveSecondRequest" or "DeclineSecondRequest" => Way.Online with { WithOfficer = LayBeforeTheHead },
        "AnswerConsultation" or "AttachToConsultation" => Way.Online with { WithOfficer = Consult },
        _ => Way.Online,
    };

    /// <summary>What must be there before the deed can be tried on any, once all dossiers of the line stand where they should.</summary>
    public async Task Ready(string deed)
    {
        if (deed == "CedeDossier")
        {
            assignment = await house.Assigned(CedingScene.ToTheDistrict() with { Taker = Side.Of(CompetenceScene.Chu) });
        }

        if (deed != "MoveDossier")
        {
            return;
        }

        var renewed = await Moving.MoveScene.Version(house, TransitionLife.Drawn(2));
        move = await Moving.MoveScene.Planned(house, life.Process, renewed);
        Must(await house.As(await house.Official("H02", Role.Leader)).Do(new MoveDossiers(move, "77/QĐ-UBND", Moving.MoveScene.Day)));
    }

    public async Task<Refusal?> Do(string deed, DossierId dossier, Standing at) => deed switch
    {
        "SubmitDossier" => await Citizen(new SubmitDossier(dossier)),
        "DiscardDraft" => await Citizen(new DiscardDraft(dossier)),
        "SaveAnswers" => await Citizen(new SaveAnswers(dossier, "nguoi_nop", new Dictionary<string, IReadOnlyList<string>>())),
        "FillAnswers" => await Citizen(new FillAnswers(dossier, Answers)),
        "AttachFile" => await Citizen(new AttachFile(dossier, Paper, "thêm.png", Photo(90))),
        "DetachFile" => await Detach(dossier),
        "TakeFromVault" => await Citizen(new TakeFromVault(dossier, Paper, await life.Held())),
        "RevokeResult" => await By(Role.Leader, new RevokeResult(dossier, TransitionLife.Reason)),
        "TakeHeld" => await By(at is Standing.Submitted ? Role.Clerk : Role.Officer, new TakeHeld(dossier, Paper, await life.Held())),
        "MendAnswers" => await Citizen(new MendAnswers(dossier, [], new Dictionary<string, IReadOnlyList<string>>(), new Dictionary<int, string> { [0] = "Đã rõ" })),
        "AnswerSupplement" => await Answer(dossier, at),
        "WithdrawDossier" => await Citizen(new WithdrawDossier(dossier, "Không cần nữa")),
        "CheckPapers" => await By(at is Standing.Submitted ? Role.Clerk : Role.Officer, new CheckPapers(dossier, [new(Paper, PaperVerdict.Fit)])),
        "ScanPaper" => await By(Role.Clerk, new ScanPaper(dossier, Paper, "quét.png", Photo(80))),
        "StartScan" => await By(Role.Clerk, new StartScan(dossier, Paper, [Scanning.ScanScene.BirthPage])),
        "AcceptDossier" => await By(Role.Clerk, new AcceptDossier(dossier)),
        "DeclineDossier" => await By(Role.Clerk, new DeclineDossier(dossier, "Không thuộc thẩm quyền")),
        "AskForMore" => await By(at is Standing.Submitted ? Role.Clerk : Role.Officer, TransitionLife.Asking(dossier)),
        "ProposeSecondRequest" => await By(at is Standing.Submitted ? Role.Clerk : Role.Officer, new ProposeSecondRequest(dossier, TransitionLife.Asking(dossier).Lines, TransitionLife.Reason)),
        "ApproveSecondRequest" => await By(Role.Leader, new ApproveSecondRequest(dossier, Earlier(dossier))),
        "DeclineSecondRequest" => await By(Role.Leader, new DeclineSecondRequest(dossier, Earlier(dossier), "Hồ sơ đã đủ")),
        "AssignStep" => await TakeUp(dossier, at),
        "CompleteStep" => await Complete(dossier, at),
        "KeepDraft" => await By(Role.Officer, new KeepDraft(dossier, null, Refuses: false, null, new("Quyết định", "Đang viết", "Đủ", new Dictionary<string, string>()))),
        "HandOverStep" => await By(Role.Officer, new HandOverStep(dossier)),
        "MoveDossier" => await Move(dossier),
        "CedeDossier" => await Cede(dossier),
        "ConsultAgency" => await By(Role.Officer, new ConsultAgency(dossier, TravelScene.Neighbour, "Đã đăng ký chưa?", 1)),
        "AnswerConsultation" => await By(Role.Officer, new AnswerConsultation(dossier, Earlier(dossier), "Chưa"), TravelScene.Neighbour),
        "AttachToConsultation" => await By(Role.Officer, new AttachToConsultation(dossier, Earlier(dossier), true, "trả lời.png", Photo(70)), TravelScene.Neighbour),
        "AskForPayment" => await By(Role.Officer, new AskForPayment(dossier, 50_000, "Điều 5 Nghị quyết phí")),
        "CollectAtCounter" => await life.Pay(dossier, Way.Online),
        "ApologiseForDelay" => await By(Role.Leader, new ApologiseForDelay(dossier, "Chờ xác minh", 2)),
        "SignResult" => await By(Role.Leader, new SignResult(dossier)),
        "DeliverResult" => await Deliver(dossier, at),
        "StopDossier" => await By(at is Standing.WithdrawalAsked ? Role.Clerk : Role.Leader, new StopDossier(dossier, TransitionLife.Reason)),
        "ReturnPapers" => await By(Role.Clerk, new ReturnPapers(dossier, [], "Vi Văn Thắng", Refunded: true)),
        "AddToBundle" or "RemoveFromBundle" or "GiveBundle" or "TakeBundle" => await Travel(deed, dossier),
        "PostShipment" or "TakeBackShipment" or "ConfirmDelivery" => await Post(deed, dossier, at),
        "WriteNote" or "PinNote" or "StrikeNote" => await Note(deed, dossier),
        _ => throw new InvalidOperationException($"Nobody knows how to do {deed}."),
    };

    public static async Task<ShipmentId> ShipmentOf(House house, DossierId dossier) =>
        await house.Look(db => Task.FromResult(db.Shipments.Where(one => one.Dossier == dossier).Select(one => one.Id).FirstOrDefault()));

    public static PostShipment Posted(ShipmentId shipment) => new(shipment, $"EA{Interlocked.Increment(ref letters):000000000}VN", new("Vi Văn Thắng", "Thôn Số Ba", null));

    private static int letters;

    private async Task<Refusal?> Citizen<T>(ICommand<T> deed) => (await house.As(await house.Citizen()).Do(deed)).Refusal;

    private async Task<Refusal?> By<T>(Role role, ICommand<T> deed, string agency = DemoHouse.QuySon) => (await house.As(await house.Official(agency, role)).Do(deed)).Refusal;

    /// <summary>What was laid, asked or written about this dossier earlier; none where its stage leaves no room for it.</summary>
    private Guid Earlier(DossierId dossier) => earlier.TryGetValue(dossier, out var one) ? one : Guid.CreateVersion7();

    private async Task LayBeforeTheHead(House _, DossierId dossier, Standing at)
    {
        if (at is Standing.Answered)
        {
            earlier[dossier] = Must(await house.As(await house.Officer()).Do(new ProposeSecondRequest(dossier, TransitionLife.Asking(dossier).Lines, TransitionLife.Reason)));
        }
    }

    private async Task Consult(House _, DossierId dossier, Standing at)
    {
        if (at is Standing.Accepted)
        {
            earlier[dossier] = Must(await house.As(await house.Officer()).Do(new ConsultAgency(dossier, TravelScene.Neighbour, "Đã đăng ký chưa?", 1)));
        }
    }

    /// <summary>What was just attached where something can be, and else what was handed in.</summary>
    private async Task<Refusal?> Detach(DossierId dossier)
    {
        var added = await house.As(await house.Citizen()).Do(new AttachFile(dossier, Paper, "nhầm.png", Photo(60)));
        var file = added.Done ? added.Value.Sha256 : (await life.Seen(dossier)).Papers.Single(paper => paper.Key == Paper).Files[0].Sha256;
        return await Citizen(new DetachFile(dossier, Paper, file));
    }

    private async Task<Refusal?> Answer(DossierId dossier, Standing at)
    {
        if (at is Standing.AwaitingCompletion or Standing.AwaitingSupplement)
        {
            Must(await house.As(await house.Citizen()).Do(new AttachFile(dossier, Paper, "rõ hơn.png", Photo(120))));
        }

        return await Citizen(new AnswerSupplement(dossier));
    }

    private async Task<Refusal?> TakeUp(DossierId dossier, Standing at)
    {
        var me = at is Standing.ToSign ? await house.Leader() : await house.Officer();
        return (await house.As(me).Do(new AssignStep(dossier, new(me.Id)))).Refusal;
    }

    /// <summary>The one whose turn it is takes the first way out; where it is nobody's turn, the officer tries.</summary>
    private async Task<Refusal?> Complete(DossierId dossier, Standing at)
    {
        house.As(at is Standing.ToSign ? await house.Leader() : await house.Officer());
        var choice = at is not Standing.Draft && (await house.View(dossier)).Choices is [var first, ..] ? first.Key : "propose";
        return (await house.Do(new CompleteStep(dossier, choice, "Hồ sơ đã kiểm tra.", new("", ["Ông Vi Văn Thắng"])))).Refusal;
    }

    /// <summary>A batch refuses nobody: it notes why a dossier stays where it is.</summary>
    private async Task<Refusal?> Move(DossierId dossier)
    {
        var moved = await house.As(Actor.House).Do(new MoveDossier(move, dossier));
        return moved.Refusal ?? (moved.Value ? null : MoveRefusals.Over);
    }

    /// <summary>Chosen by one, approved by another, carried out by the house; one that cannot go is noted.</summary>
    private async Task<Refusal?> Cede(DossierId dossier)
    {
        var chosen = await house.As(await house.Control()).Do(new ChooseWhoFinishes(assignment, [dossier], CessionChoice.HandOver, TransitionLife.Reason));
        if (chosen.Refusal is { } no)
        {
            return no;
        }

        Must(await house.As(await house.Chairman()).Do(new ApproveCessions(assignment, [dossier], "12/QĐ-UBND", CompetenceScene.Today)));
        var ceded = await house.As(Actor.House).Do(new CedeDossier(await house.CessionOf(dossier), dossier));
        return ceded.Refusal ?? (ceded.Value ? null : CedingRefusals.Over);
    }

    private async Task<Refusal?> Deliver(DossierId dossier, Standing at)
    {
        // An unpaid fee stands in the way, wherever the dossier is.
        Assert.True(at is not Standing.Settled || await life.Pay(dossier, Way.Online) is null);
        return await By(Role.Clerk, new DeliverResult(dossier, DossierChannel.Direct, "Vi Văn Thắng"));
    }

    /// <summary>Packed at the neighbour's counter, taken out again, given, or taken by those who settle.</summary>
    private async Task<Refusal?> Travel(string deed, DossierId dossier)
    {
        var view = await life.Seen(dossier);
        house.As(await house.Clerk(TravelScene.Neighbour));
        var bundle = Must(await house.Do(new MakeBundle(BundleWay.ToSettle, TravelScene.Neighbour, DemoHouse.QuySon)));
        var added = (await house.Do(new AddToBundle(bundle, view.Code ?? view.RequestNumber))).Refusal;
        if (deed == "AddToBundle" || (added is null && deed == "RemoveFromBundle"))
        {
            // Taken out again in any case, so that the next can be packed.
            var removed = added is null ? (await house.Do(new RemoveFromBundle(bundle, dossier))).Refusal : null;
            return added ?? removed;
        }

        if (deed == "RemoveFromBundle")
        {
            return (await house.Do(new RemoveFromBundle(bundle, dossier))).Refusal;
        }

        var given = (await house.Do(new GiveBundle(bundle))).Refusal;
        return deed == "GiveBundle" ? given : await By(Role.Officer, new TakeBundle(bundle, [new(dossier, BundleFinding.Received)]));
    }

    private async Task<Refusal?> Post(string deed, DossierId dossier, Standing at)
    {
        var shipment = await ShipmentOf(house, dossier);
        if (at is Standing.Settled)
        {
            Assert.True((await life.Seen(dossier)) is var view && (view.Paid >= view.Fee || await life.Pay(dossier, Way.ByPost) is null));
            Assert.True(deed == "PostShipment" || await By(Role.Clerk, Posted(shipment)) is null);
        }

        return deed switch
        {
            "PostShipment" => await By(Role.Clerk, Posted(shipment)),
            "TakeBackShipment" => await By(Role.Clerk, new TakeBackShipment(shipment, "Không có người nhận")),
            _ => await By(Role.Clerk, new ConfirmDelivery(shipment, "Vi Văn Thắng")),
        };
    }

    private async Task<Refusal?> Note(string deed, DossierId dossier)
    {
        var written = await house.As(await house.Officer()).Do(new WriteNote(dossier, "Đã gọi điện"));
        return deed switch
        {
            "WriteNote" => written.Refusal,
            "PinNote" => await By(Role.Officer, new PinNote(dossier, written.Done ? written.Value : Guid.CreateVersion7(), true)),
            _ => await By(Role.Officer, new StrikeNote(dossier, written.Done ? written.Value : Guid.CreateVersion7())),
        };
    }
}
