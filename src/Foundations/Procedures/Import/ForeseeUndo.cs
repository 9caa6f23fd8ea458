using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using static MotCua.Procedures.ProcedureRefusals;

namespace MotCua.Procedures.Import;

/// <summary>What taking an import back would do, before anybody does it.</summary>
[Needs(ProcedurePermissions.Import)]
public sealed record ForeseeUndo(ImportRunId Run) : IQuery<UndoForesight>;

/// <summary>How many rows would go, how many wordings must stay because dossiers stand on them, how many somebody went on from; and the first of those that stay.</summary>
public sealed record UndoForesight(ImportRunId Run, string FileName, ImportStage Stage, int Rows, int Standing, int Later, IReadOnlyList<string> Codes);

internal sealed class ForeseeUndoHandler(Database db, IEnumerable<IStandOnVersions> standing) : IHandler<ForeseeUndo, UndoForesight>
{
    private const int MostNamed = 20;

    public async Task<UndoForesight> Handle(ForeseeUndo query, CancellationToken cancel)
    {
        var run = NoSuchImport.Unless(await db.ImportRuns.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Run, cancel));
        var traces = await db.ImportLines.AsNoTracking().Where(line => line.Run == run.Id && line.Trace != null && line.Undoing == null).Select(line => line.Trace!).ToListAsync(cancel);
        var mine = traces.Select(trace => trace.Version).OfType<ProcedureVersionId>().ToHashSet();
        HashSet<ProcedureVersionId> later = [];
        List<StoodOn> wordings = [];
        var versions = db.ProcedureVersions.AsNoTracking();
        foreach (var stretch in mine.Chunk(500))
        {
            var found = await versions.Where(version => stretch.Contains(version.Id))
                .Select(version => new { version.Id, version.Code, Later = versions.Any(other => other.Procedure == version.Procedure && other.State == VersionState.Published && other.Number > version.Number) })
                .ToListAsync(cancel);
            later.UnionWith(found.Where(one => one.Later).Select(one => one.Id));
            wordings.AddRange(found.Select(one => new StoodOn(new(one.Code), one.Id)));
        }

        HashSet<ProcedureVersionId> stoodOn = [];
        foreach (var room in standing)
        {
            stoodOn.UnionWith(await room.Among([.. wordings.Where(one => !later.Contains(one.Version))], cancel));
        }

        return new(run.Id, run.FileName, run.Stage, traces.Count, stoodOn.Count, later.Count,
            [.. wordings.Where(one => stoodOn.Contains(one.Version) || later.Contains(one.Version)).Select(one => one.Code.Value).Distinct().Order(StringComparer.Ordinal).Take(MostNamed)]);
    }
}
