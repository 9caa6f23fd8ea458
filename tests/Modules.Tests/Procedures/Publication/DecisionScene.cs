using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;
using MotCua.Modules.Tests.Procedures.Drafting;
using MotCua.Organisation;
using MotCua.Organisation.Import;
using MotCua.Procedures;
using MotCua.Procedures.Drafting;
using MotCua.Procedures.Publication;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Procedures.Publication;

/// <summary>A province with a drafter, a control office and a signer, and decisions on the way to where a test needs them.</summary>
internal static class DecisionScene
{
    public const string Code = "9.000001";
    public const string Proposer = "H02.03";

    private const string Agencies = """
        code,name,kind,level,parent_code,unit_code,address,phone,email,from,until,in_legacy_code
        H02,UBND tỉnh,PeoplesCommittee,Province,,24,,,,2020-01-01,,
        H02.03,Sở Tư pháp,Department,Province,H02,24,,,,2020-01-01,,
        H02.24,UBND huyện,PeoplesCommittee,District,H02,24,,,,2020-01-01,2025-07-01,
        H02.24.01,UBND xã,PeoplesCommittee,Commune,H02.24,24,,,,2020-01-01,,
        """;

    public static readonly Actor Drafter = Somebody("Người soạn", ProcedurePermissions.Draft, ProcedurePermissions.SeeDecisions);
    public static readonly Actor Control = Somebody("Phòng kiểm soát", ProcedurePermissions.Draft, ProcedurePermissions.SeeDecisions, ProcedurePermissions.Check, ProcedurePermissions.Return);
    public static readonly Actor Chairman = Somebody("Phó Chủ tịch", ProcedurePermissions.SeeDecisions, ProcedurePermissions.Sign, ProcedurePermissions.Return);

    public static DecisionSheet Sheet(DateOnly effective, params EntrySheet[] entries) => new("Công bố thủ tục lĩnh vực nội vụ", Proposer, [new("07/2023/TT-BNV", "Thông tư", effective)], entries)
    {
        SignerName = "Trần Hữu Phong",
        SignerOffice = "PHÓ CHỦ TỊCH",
    };

    public static async Task<House> Province(TestDatabase database)
    {
        var house = await House.Bare(database);
        Must(await house.Do(new ImportUnits([new("agencies.csv", Agencies)])));
        return house;
    }

    public static async Task<ProcedureId> Written(this House house, ProcedureContent? content = null, string code = Code)
    {
        Must(await house.As(Drafter).Do(new DraftProcedure(code, content ?? Sample.Whole)));
        return (await house.Ask(new ViewProcedureDraft(code))).Value.Procedure;
    }

    public static async Task<DecisionId> ADecision(this House house, DateOnly effective, EntryKind kind = EntryKind.New, string code = Code)
    {
        var decision = Must(await house.As(Drafter).Do(new DraftDecision(Sheet(effective, new EntrySheet(code, kind)))));
        Must(await house.Do(new AttachDecisionPaper(decision, "quyet-dinh.pdf", Pdf())));
        return decision;
    }

    public static async Task<DecisionId> ASubmitted(this House house, DateOnly effective, EntryKind kind = EntryKind.New, string code = Code)
    {
        var decision = await house.ADecision(effective, kind, code);
        Must(await house.As(Control).Do(new CheckDecision(decision)));
        Must(await house.Do(new SubmitDecision(decision)));
        return decision;
    }

    public static async Task<DecisionId> ASigned(this House house, DateOnly effective, EntryKind kind = EntryKind.New, string number = "1/QĐ-UBND", string code = Code)
    {
        var decision = await house.ASubmitted(effective, kind, code);
        Must(await house.As(Chairman).Do(new SignDecision(decision, number)));
        house.As(Actor.House);
        return decision;
    }

    public static async Task<DecisionView> Seen(this House house, DecisionId decision) => Must(await house.As(Actor.House).Ask(new ViewDecision(decision)));

    public static MemoryStream Pdf() => new(HandmadePdf.WithPages(2));

    private static Actor Somebody(string name, params string[] permissions) =>
        new(Guid.CreateVersion7(), ActorKind.Officer, name, [.. permissions.Select(permission => new Grant(permission, "H02", Period.Always))]) { Office = "UBND tỉnh" };
}
