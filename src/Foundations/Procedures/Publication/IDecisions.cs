using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Publication;

/// <summary>Decisions on procedures as other rooms read them.</summary>
public interface IDecisions
{
    /// <summary>What a decision changes, procedure by procedure, signed or still drafted.</summary>
    Task<IReadOnlyList<WordingChange>> Changes(DecisionId decision, CancellationToken cancel);

    /// <summary>The entries whose day has come, whose dossiers shall go over, and that are not carried out yet.</summary>
    Task<IReadOnlyList<DueMove>> DueMoves(DateOnly today, int most, CancellationToken cancel);

    /// <summary>Every dossier of the entry was looked at.</summary>
    Task Carried(Guid entry, DateTimeOffset at, CancellationToken cancel);
}

/// <summary>A procedure before and after a decision; nothing before what is new, nothing after what is abolished.</summary>
public sealed record WordingChange(string Code, string Name, EntryKind Kind, ProcedureVersionId? Before, ProcedureContent? Old, ProcedureContent? New, RunningPlan? Plan);

/// <summary>Dossiers under way that shall go over to a new wording, by which decision.</summary>
public sealed record DueMove(Guid Entry, string Procedure, ProcedureVersionId To, string Decision, RunningPlan Plan);

internal sealed class DecisionReader(Database db, Stamped<Register> register) : IDecisions
{
    public async Task<IReadOnlyList<WordingChange>> Changes(DecisionId decision, CancellationToken cancel)
    {
        var one = DecisionRefusals.NoSuchDecision.Unless(await db.Decisions.AsNoTracking().Include(each => each.Entries).SingleOrDefaultAsync(each => each.Id == decision, cancel));
        var known = await register.Get(cancel);
        List<WordingChange> changes = [];
        foreach (var entry in one.Entries.OrderBy(entry => entry.Code, StringComparer.Ordinal))
        {
            var published = entry.Published is { } id ? known.Version(id) : null;
            var before = entry.Kind is EntryKind.New ? null
                : known.All(new(entry.Code)).Where(head => head.Version != entry.Published && (published is null ? head.Until is null || !one.IsSigned : head.Number < published.Number)).MaxBy(head => (head.From ?? DateOnly.MinValue, head.Number))
                    ?? known.All(new(entry.Code)).Where(head => head.Version != entry.Published).MaxBy(head => head.Number);
            var text = entry.Kind is EntryKind.Abolished ? null
                : entry.Published is { } signed ? await db.ProcedureDocuments.AsNoTracking().SingleOrDefaultAsync(document => document.Version == signed, cancel)
                : await db.ProcedureVersions.AsNoTracking().Where(version => version.Procedure == entry.Procedure && version.State == VersionState.Draft).Select(version => version.Document).SingleOrDefaultAsync(cancel);
            changes.Add(new(entry.Code, entry.Name, entry.Kind, before?.Version, before is null ? null : (await known.Card(before, db, cancel)).Content, text is null ? null : ProcedureText.Read(text.Content), entry.Plan));
        }

        return changes;
    }

    public async Task<IReadOnlyList<DueMove>> DueMoves(DateOnly today, int most, CancellationToken cancel)
    {
        var due = await db.Decisions.AsNoTracking().Include(one => one.Entries)
            .Where(one => one.EffectiveOn <= today && one.Entries.Any(entry => entry.CarriedAt == null))
            .OrderBy(one => one.Id).Take(most).ToListAsync(cancel);
        return
        [
            .. from one in due
               from entry in one.Entries
               where entry is { CarriedAt: null, Published: not null, Plan: not null }
               select new DueMove(entry.Id, entry.Code, entry.Published!.Value, one.Number ?? "", entry.Plan!),
        ];
    }

    public async Task Carried(Guid entry, DateTimeOffset at, CancellationToken cancel) => (await db.DecisionEntries.SingleAsync(one => one.Id == entry, cancel)).CarriedAt = at;
}
