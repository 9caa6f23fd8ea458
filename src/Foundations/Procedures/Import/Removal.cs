using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Takes back what rows of an import did to the register, each by its own trace.</summary>
internal sealed class Removal(Database db, Dictionary<ProcedureId, Procedure> procedures, Dictionary<ProcedureVersionId, ProcedureDocument> documents, IReadOnlySet<ProcedureVersionId> stoodOn, DateOnly today, DateTimeOffset now)
{
    public static async Task<Removal> Open(Database db, IReadOnlyList<KeptLine> lines, IEnumerable<IStandOnVersions> standing, DateOnly today, DateTimeOffset now, CancellationToken cancel)
    {
        ProcedureId[] ids = [.. lines.Select(line => line.Trace!.Procedure).OfType<ProcedureId>().Distinct()];
        var procedures = await db.Procedures.Include(one => one.Versions).Include(one => one.Listings).AsSplitQuery().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancel);
        ProcedureVersion[] mine = [.. lines.Select(line => line.Trace!.Version).OfType<ProcedureVersionId>()
            .Select(version => procedures.Values.SelectMany(one => one.Versions).FirstOrDefault(one => one.Id == version)).OfType<ProcedureVersion>()];
        HashSet<ProcedureVersionId> stoodOn = [];
        foreach (var room in standing)
        {
            stoodOn.UnionWith(await room.Among([.. mine.Select(version => new StoodOn(new(version.Code), version.Id))], cancel));
        }

        // Only a wording that comes back beside one that must stay is read whole.
        ProcedureVersionId[] back = [.. lines.Where(line => line.Trace!.Version is { } version && stoodOn.Contains(version)).SelectMany(line => line.Trace!.Ended).Select(ended => ended.Version)];
        var documents = back.Length == 0 ? [] : await db.ProcedureDocuments.AsNoTracking().Where(document => back.Contains(document.Version)).ToDictionaryAsync(document => document.Version, cancel);
        return new(db, procedures, documents, stoodOn, today, now);
    }

    public async Task<LineUndoing> TakeBack(ImportTrace trace, CancellationToken cancel)
    {
        if (trace.PaperNow is { } paper)
        {
            return await TakeBack(paper, trace.PaperBefore, cancel);
        }

        if (!procedures.TryGetValue(trace.Procedure!.Value, out var procedure))
        {
            return new(false, ImportNotes.ProcedureGone);
        }

        var listing = trace.Listing is { } id ? procedure.Listings.Find(one => one.Id == id) : null;
        if (trace.Listing is not null && listing?.AsEntry() != trace.ListingNow)
        {
            return new(false, ImportNotes.ListingChanged);
        }

        var version = trace.Version is { } established ? procedure.Versions.Find(one => one.Id == established) : null;
        if (version is not null && procedure.Versions.Find(one => one.State is VersionState.Published && one.Number > version.Number) is { } later)
        {
            return new(false, ImportNotes.LaterVersion(later.Number));
        }

        if (version is not null && procedure.Versions.Count == 1 && procedure.Listings.Exists(one => one != listing))
        {
            return new(false, ImportNotes.ListedElsewhere);
        }

        if (version is not null && procedure.Versions.Count == 1 && procedure.DecidedOnline is not OnlineLevel.Unknown)
        {
            return new(false, ImportNotes.OnlineDecided);
        }

        if (listing is not null)
        {
            Restore(procedure, listing, trace.ListingBefore);
        }

        return version is null ? Restored(procedure) : Withdraw(procedure, version, trace);
    }

    private LineUndoing Withdraw(Procedure procedure, ProcedureVersion version, ImportTrace trace)
    {
        if (!stoodOn.Contains(version.Id))
        {
            procedure.Forget(version, trace.Ended, trace.WithdrawnOn, trace.Withdrawal);
            return Restored(procedure);
        }

        var before = trace.Ended.Select(ended => procedure.Versions.Find(one => one.Id == ended.Version)).OfType<ProcedureVersion>().FirstOrDefault();
        var text = before is not null && documents.TryGetValue(before.Id, out var document)
            ? new ProcedureText(ProcedureText.Read(document.Content), document.Content, before.Hash, before.FileHash)
            : null;
        var again = procedure.Recall(version, text, before?.Source ?? version.Source, before?.Origin, today, now);
        return new(false, again is null ? ImportNotes.StaysForDossiers(version.Number) : ImportNotes.StaysAndReturns(version.Number, again.Number));
    }

    private static void Restore(Procedure procedure, Listing listing, ListEntry? before)
    {
        if (before is null)
        {
            procedure.Listings.Remove(listing);
        }
        else
        {
            before.Correct(listing);
        }
    }

    /// <summary>A procedure of which nothing is left was never there.</summary>
    private LineUndoing Restored(Procedure procedure)
    {
        procedure.Overlay();
        if (procedure.Versions.Count == 0)
        {
            db.Procedures.Remove(procedure);
            procedures.Remove(procedure.Id);
        }

        return new(true);
    }

    private async Task<LineUndoing> TakeBack(PaperType now, PaperType? before, CancellationToken cancel)
    {
        if (await db.PaperTypes.FindAsync([now.Code], cancel) is not { } kept || kept.Says != now)
        {
            return new(false, ImportNotes.PaperChanged);
        }

        if (before is null)
        {
            db.PaperTypes.Remove(kept);
        }
        else
        {
            kept.Says = before;
        }

        return new(true);
    }
}
