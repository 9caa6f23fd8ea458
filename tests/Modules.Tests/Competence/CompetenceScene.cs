using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Competence.Planning;
using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers;
using MotCua.Organisation;
using MotCua.Procedures;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Competence;

/// <summary>A procedure that districts settle, given over to communes: the control office enters, the province's deputy chairman decides.</summary>
internal static class CompetenceScene
{
    /// <summary>A new certificate for a household business, settled by the district.</summary>
    public const string Business = "2.000575";

    public const string Chu = "H02.24.02";

    public static readonly AssigningDocument Document = new("15/QĐ-UBND", new(2023, 6, 1), "La Văn Bình", "CHỦ TỊCH ỦY BAN NHÂN DÂN");

    /// <summary>Monday 12 June 2023, on which the house stands.</summary>
    public static readonly DateOnly Today = new(2023, 6, 12);

    public static Task<Actor> Control(this House house) => house.Official("H02.01", Role.ProcedureControl);

    public static Task<Actor> Chairman(this House house) => house.Official("H02", Role.Leader);

    /// <summary>Lục Ngạn lets Quý Sơn exercise it from today to the end of the year.</summary>
    public static AssignmentSheet Delegated(params string[] takers) =>
        new(AssignmentKind.Delegated, Business, Side.Of(DemoHouse.LucNgan), Side.Of(takers.Length == 0 ? [DemoHouse.QuySon] : takers), Document, Today, new DateOnly(2024, 1, 1));

    /// <summary>All communes have it instead of the districts.</summary>
    public static AssignmentSheet Decentralised() => new(AssignmentKind.Decentralised, Business, Side.All(AgencyLevel.District), Side.All(AgencyLevel.Commune), Document, Today, null);

    public static async Task<Outcome<AssignmentId>> Assign(this House house, AssignmentSheet sheet) => await house.As(await house.Control()).Do(new AssignCompetence(sheet));

    public static async Task<AssignmentId> Assigned(this House house, AssignmentSheet sheet) => Must(await house.Assign(sheet));

    public static async Task<AssignmentCard> Seen(this House house, AssignmentId id) => Must(await house.As(await house.Control()).Ask(new ViewAssignment(id))).Card;

    public static Task<Standing> Standing(this House house, string agency, DateOnly day, string procedure = Business) => house.With<IServiceProvider, Standing>(async services =>
    {
        var card = (await ((IProcedures)services.GetService(typeof(IProcedures))!).InForce(new(procedure), day, default))!;
        return (await ((ICompetence)services.GetService(typeof(ICompetence))!).On(card, day, default)).Of(agency)!;
    });

    public static TransferSheet Proposal() => new(AssignmentKind.Delegated, Business, Side.Of(DemoHouse.LucNgan), Side.Of(DemoHouse.QuySon), "Người dân không phải lên huyện.");

    public static async Task<TransferId> AProposal(this House house, TransferSheet? sheet = null) => Must(await house.As(await house.Control()).Do(new ProposeTransfer(sheet ?? Proposal(), DemoHouse.LucNgan)));

    public static async Task<TransferId> AnApprovedLine(this House house, bool wording, params string[] texts)
    {
        var line = await house.AProposal();
        Must(await house.As(await house.Chairman()).Do(new DecideTransfer(line, true, "20/QĐ-UBND", Today, texts, wording)));
        return line;
    }

    public static async Task<TransferView> Line(this House house, TransferId line) => Must(await house.As(await house.Control()).Ask(new ViewTransfer(line)));

    public static async Task<DossierId> HandedIn(this House house, string agency)
    {
        var draft = Must(await house.As(await house.Citizen()).Do(new StartDraft(Business, null, agency)));
        Assert.Empty(Must(await house.Do(new FillAnswers(draft, Answers))).Errors);
        foreach (var paper in Must(await house.Ask(new ViewDraft(draft))).Dossier.Papers.Where(paper => paper is { Required: true, IsTheForm: false }))
        {
            Must(await house.Do(new AttachFile(draft, paper.Key, "giấy tờ.png", Photo())));
        }

        Must(await house.Do(new SubmitDossier(draft)));
        return draft;
    }

    public static async Task Accept(this House house, DossierId dossier, string agency) => Must(await house.As(await house.Clerk(agency)).Do(new AcceptDossier(dossier)));

    /// <summary>Through its steps until it waits for the signature of that agency's head.</summary>
    public static async Task ToTheSignature(this House house, DossierId dossier, string agency)
    {
        for (var step = 0; step < 8; step++)
        {
            var work = (await house.As(await house.Leader(agency)).View(dossier)).AtHand!;
            if (work.Role is Role.Leader)
            {
                return;
            }

            house.As(await house.Official(work.Agency, work.Role));
            var choice = (await house.View(dossier)).Choices.First(one => !one.IsRefusal);
            Must(await house.Do(new CompleteStep(dossier, choice.Key, "Đủ điều kiện.", choice.LeadsToSignature ? new("", ["Ông Vi Văn Thắng"]) : null)));
        }

        Assert.Fail("It never came to the signature.");
    }

    public static async Task<Outcome<DossierResult>> Sign(this House house, DossierId dossier, string agency) => await house.As(await house.Leader(agency)).Do(new SignResult(dossier));
}
