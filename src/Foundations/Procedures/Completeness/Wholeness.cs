using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;
using MotCua.Procedures.Publication;
using static MotCua.Procedures.Publication.DecisionRefusals;

namespace MotCua.Procedures.Completeness;

/// <summary>Holds a wording against all that the house knows: what it lacks, and what it names that is not there.</summary>
internal sealed class Wholeness(Database db, IEnumerable<IReferenceCheck> checks, TimeProvider clock)
{
    public async Task<IReadOnlyList<Gap>> Of(string procedure, ProcedureContent content, DateOnly day, CancellationToken cancel)
    {
        List<Gap> gaps = [];
        foreach (var check in checks)
        {
            gaps.AddRange(await check.Check(procedure, content, day, cancel));
        }

        return gaps;
    }

    /// <summary>What the draft of an entry lacks on the first day on which it would hold; nothing for one that is abolished.</summary>
    public async Task<IReadOnlyList<Gap>> Of(DecisionEntry entry, DateOnly? effective, CancellationToken cancel)
    {
        if (entry.Kind is EntryKind.Abolished)
        {
            return [];
        }

        var draft = await db.ProcedureVersions.AsNoTracking().Where(version => version.Procedure == entry.Procedure && version.State == VersionState.Draft).Select(version => version.Document).SingleOrDefaultAsync(cancel);
        if (draft is null)
        {
            return [new(EntryWithoutDraft.Code, true, entry.Code)];
        }

        var day = effective > clock.Today() ? effective.Value : clock.Today();
        return await Of(entry.Code, ProcedureText.Read(draft.Content), day, cancel);
    }

    public async Task MustBeWhole(PublicationDecision decision, CancellationToken cancel)
    {
        foreach (var entry in decision.Entries)
        {
            if ((await Of(entry, decision.LatestBasis, cancel)).FirstOrDefault(gap => gap.Blocks) is { } gap)
            {
                Incomplete.With(entry.Code, gap.Code, gap.About ?? "").If(true);
            }
        }
    }
}
