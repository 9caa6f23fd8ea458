using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Online;

/// <summary>How a procedure's online level came about: the answers that hold, all decidings before, what its wording and the published lists say.</summary>
[Needs(ProcedurePermissions.Draft)]
public sealed record ViewOnlineLevel(string Code) : IQuery<OnlineLevelView>;

/// <summary>The procedure, the level that holds, whether anybody decided it, the decidings with the latest first, and what is stated elsewhere.</summary>
public sealed record OnlineLevelView(ProcedureId Procedure, ProcedureCode Code, string Name, int SeenVersion, OnlineLevel Level, IReadOnlyList<OnlineDecision> Decisions, ProcedureContent Wording, IReadOnlyList<ListedLevel> Listed);

/// <summary>One deciding: the level, every answer, who gave them, when and by which document.</summary>
public sealed record OnlineDecision(OnlineLevel Level, IReadOnlyList<ConditionAnswer> Answers, string? Decision, string By, DateTimeOffset At);

/// <summary>The level that a published list states.</summary>
public sealed record ListedLevel(string Agency, string Code, OnlineLevel Level);

internal sealed class ViewOnlineLevelHandler(Database db) : IHandler<ViewOnlineLevel, OnlineLevelView>
{
    private const int MostDecisions = 50;

    public async Task<OnlineLevelView> Handle(ViewOnlineLevel query, CancellationToken cancel)
    {
        CodeUnreadable.Unless(ProcedureCode.TryParse(query.Code, out var code));
        var procedure = NoSuchProcedure.Unless(await db.Procedures.AsNoTracking().Include(one => one.Versions).Include(one => one.Listings).AsSplitQuery().SingleOrDefaultAsync(one => one.Code == code.Value, cancel));
        var latest = NotPublished.Unless(procedure.Latest);
        var document = await db.ProcedureDocuments.AsNoTracking().SingleAsync(one => one.Version == latest.Id, cancel);
        var decidings = await db.OnlineDecidings.AsNoTracking().Where(one => one.Procedure == procedure.Id).OrderByDescending(one => one.At).Take(MostDecisions).ToListAsync(cancel);
        return new(
            procedure.Id, code, latest.Name, procedure.Version, latest.OnlineLevel,
            [.. decidings.Select(one => new OnlineDecision(one.Level, one.Answers, one.Decision, one.By, one.At))],
            ProcedureText.Read(document.Content),
            [.. procedure.Listings.OrderBy(one => one.Agency, StringComparer.Ordinal).Select(one => new ListedLevel(one.Agency, one.Code, one.OnlineLevel))]);
    }
}
