using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Payments;
using MotCua.Payments.Collection;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers;

/// <summary>The life of a dossier as one table: from each stage (down), what each deed (across) leads to. A point is a deed refused that changes nothing.</summary>
public sealed class TransitionTests
{
    private const string Table = """
        stage              | submit    | accept   | ask                | answer     | decline  | complete   | bill            | pay                | withdraw        | stop    | sign    | deliver   | apologise
        Draft              | Submitted | .        | .                  | .          | .        | .          | .               | .                  | .               | .       | .       | .         | .
        Submitted          | .         | Accepted | AwaitingCompletion | .          | Declined | .          | .               | Submitted          | Stopped         | .       | .       | .         | .
        AwaitingCompletion | .         | .        | .                  | Submitted  | .        | .          | .               | AwaitingCompletion | Stopped         | .       | .       | .         | .
        Declined           | .         | .        | .                  | .          | .        | .          | .               | .                  | .               | .       | .       | .         | .
        Accepted           | .         | .        | AwaitingSupplement | .          | .        | Processing | AwaitingPayment | Accepted           | WithdrawalAsked | Stopped | .       | .         | Accepted
        Processing         | .         | .        | .                  | .          | .        | Processing | .               | Processing         | WithdrawalAsked | Stopped | Settled | .         | Processing
        AwaitingSupplement | .         | .        | .                  | Processing | .        | .          | .               | AwaitingSupplement | WithdrawalAsked | Stopped | .       | .         | .
        AwaitingPayment    | .         | .        | .                  | .          | .        | .          | .               | Processing         | WithdrawalAsked | Stopped | .       | .         | .
        WithdrawalAsked    | .         | .        | .                  | .          | .        | .          | .               | .                  | .               | Stopped | .       | .         | .
        Stopped            | .         | .        | .                  | .          | .        | .          | .               | .                  | .               | .       | .       | .         | .
        Settled            | .         | .        | .                  | .          | .        | .          | .               | Settled            | .               | .       | .       | Delivered | .
        Delivered          | .         | .        | .                  | .          | .        | .          | .               | .                  | .               | .       | .       | .         | .
        """;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Every_way_that_is_drawn_can_be_gone_and_no_other(TestDatabase database)
    {
        await using var house = await House.On(database);
        var lines = Table.Split('\n').Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToArray();
        List<string> wrong = [];
        foreach (var line in lines[1..])
        {
            var stage = Enum.Parse<DossierStage>(line[0]);
            var still = await Bring(house, stage);
            for (var column = 1; column < line.Length; column++)
            {
                var (deed, leads) = (lines[0][column], line[column]);
                var dossier = leads == "." ? still : await Bring(house, stage);
                var refusal = await Do(house, deed, dossier);
                var now = await StageOf(house, dossier);
                if (leads == "." ? refusal is null || now != stage : refusal is not null || now.ToString() != leads)
                {
                    wrong.Add($"{stage} {deed}: expected {leads}, came to {now} ({refusal?.Code ?? "done"})");
                }

                // A deed refused for want of permission would prove nothing about the stage.
                if (KernelRefusals.NotAllowed.Is(refusal))
                {
                    wrong.Add($"{stage} {deed}: the wrong person was asked");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    private static async Task<DossierStage> StageOf(House house, DossierId dossier) => Must(await house.As(await house.Citizen()).Ask(new ViewMyDossier(dossier))).Stage;

    private static async Task<DossierId> Bring(House house, DossierStage stage)
    {
        switch (stage)
        {
            case DossierStage.Draft:
                return await house.AFilledDraft();
            case DossierStage.Submitted:
                return await house.ASubmitted();
            case DossierStage.Accepted:
                return await house.AnAccepted();
            case DossierStage.Processing:
                return await house.AtTheSignature();
            case DossierStage.Settled:
                return await house.ASigned();
        }

        var (from, deed) = stage switch
        {
            DossierStage.AwaitingCompletion => (DossierStage.Submitted, "ask"),
            DossierStage.Declined => (DossierStage.Submitted, "decline"),
            DossierStage.AwaitingSupplement => (DossierStage.Accepted, "ask"),
            DossierStage.AwaitingPayment => (DossierStage.Accepted, "bill"),
            DossierStage.WithdrawalAsked => (DossierStage.Accepted, "withdraw"),
            DossierStage.Stopped => (DossierStage.Accepted, "stop"),
            _ => (DossierStage.Settled, "deliver"),
        };
        var dossier = await Bring(house, from);
        Assert.Null(await Do(house, deed, dossier));
        return dossier;
    }

    private static async Task<Refusal?> Do(House house, string deed, DossierId dossier)
    {
        var stage = await StageOf(house, dossier);
        switch (deed)
        {
            case "submit":
                return (await house.As(await house.Citizen()).Do(new SubmitDossier(dossier))).Refusal;
            case "accept":
                return (await house.As(await house.Clerk()).Do(new AcceptDossier(dossier))).Refusal;
            case "ask":
                house.As(stage is DossierStage.Submitted ? await house.Clerk() : await house.Officer());
                return (await house.Do(new AskForMore(dossier, [new(Paper, "Ảnh mờ", "Chụp lại giấy tờ cho rõ chữ")]))).Refusal;
            case "answer":
                house.As(await house.Citizen());
                if (stage is DossierStage.AwaitingCompletion or DossierStage.AwaitingSupplement)
                {
                    Must(await house.Do(new AttachFile(dossier, Paper, "rõ hơn.png", Photo(120))));
                }

                return (await house.Do(new AnswerSupplement(dossier))).Refusal;
            case "decline":
                return (await house.As(await house.Clerk()).Do(new DeclineDossier(dossier, "Không thuộc thẩm quyền"))).Refusal;
            case "complete":
                return await Complete(house, stage, dossier);
            case "bill":
                return (await house.As(await house.Officer()).Do(new AskForPayment(dossier, 50_000, "Điều 5 Nghị quyết phí"))).Refusal;
            case "pay":
                return await Pay(house, dossier);
            case "withdraw":
                return (await house.As(await house.Citizen()).Do(new WithdrawDossier(dossier, "Không cần nữa"))).Refusal;
            case "stop":
                house.As(stage is DossierStage.WithdrawalAsked ? await house.Clerk() : await house.Leader());
                return (await house.Do(new StopDossier(dossier, "Theo quy định tại Điều 17"))).Refusal;
            case "sign":
                return (await house.As(await house.Leader()).Do(new SignResult(dossier))).Refusal;
            case "deliver":
                // An unpaid fee stands in the way, wherever the dossier is.
                if (stage is DossierStage.Settled)
                {
                    await Pay(house, dossier);
                }

                return (await house.As(await house.Clerk()).Do(new DeliverResult(dossier, DossierChannel.Direct, "Vi Văn Thắng"))).Refusal;
            default:
                return (await house.As(await house.Leader()).Do(new ApologiseForDelay(dossier, "Chờ xác minh", 2))).Refusal;
        }
    }

    /// <summary>All that is still owed; what is not owed is not taken.</summary>
    private static async Task<Refusal?> Pay(House house, DossierId dossier)
    {
        var view = Must(await house.As(await house.Citizen()).Ask(new ViewMyDossier(dossier)));
        return (await house.As(await house.Clerk()).Do(new CollectAtCounter(dossier.Value, Math.Max(1, view.Fee - view.Paid), PaymentMethod.Cash, DemoHouse.QuySon))).Refusal;
    }

    /// <summary>The one whose turn it is takes the first way out; where it is nobody's turn, the officer tries.</summary>
    private static async Task<Refusal?> Complete(House house, DossierStage stage, DossierId dossier)
    {
        house.As(stage is DossierStage.Processing ? await house.Leader() : await house.Officer());
        var choice = stage is not DossierStage.Draft && (await house.View(dossier)).Choices is [var first, ..] ? first.Key : "propose";
        return (await house.Do(new CompleteStep(dossier, choice, "Hồ sơ đã kiểm tra.", new("", ["Ông Vi Văn Thắng"])))).Refusal;
    }
}
