using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Completeness;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Drafting;

/// <summary>What an officer sees before writing: the waiting draft, or else the latest wording to start from.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record ViewProcedureDraft(string Code) : IQuery<DraftPage>;

/// <summary>A procedure at work: its number for the next deed, the text to go on from, whether that is a draft or what is published, what the text lacks, and all wordings that were.</summary>
public sealed record DraftPage(ProcedureId Procedure, ProcedureCode Code, int SeenVersion, ProcedureVersionId Version, bool IsDraft, ProcedureContent Content, IReadOnlyList<Gap> Gaps, IReadOnlyList<ProcedureHead> History);

internal sealed class ViewProcedureDraftHandler(Database db, Stamped<Register> register, Wholeness wholeness, TimeProvider clock) : IHandler<ViewProcedureDraft, DraftPage>
{
    public async Task<DraftPage> Handle(ViewProcedureDraft query, CancellationToken cancel)
    {
        CodeUnreadable.Unless(ProcedureCode.TryParse(query.Code, out var code));
        var procedure = NoSuchProcedure.Unless(await db.Procedures.AsNoTracking().Include(one => one.Versions).SingleOrDefaultAsync(one => one.Code == code.Value, cancel));
        var version = procedure.Draft ?? procedure.Latest ?? procedure.Versions.MaxBy(one => one.Number)!;
        var document = await db.ProcedureDocuments.AsNoTracking().SingleAsync(one => one.Version == version.Id, cancel);
        var (content, isDraft) = (ProcedureText.Read(document.Content), version.State is VersionState.Draft);
        return new(procedure.Id, code, procedure.Version, version.Id, isDraft, content, await wholeness.Of(code.Value, content, clock.Today(), cancel), (await register.Get(cancel)).All(code));
    }
}
