using Microsoft.EntityFrameworkCore;
using MotCua.Kernel;

namespace MotCua.Archives.Mending;

/// <summary>How a split was put right after indexing had begun.</summary>
public enum MendKind { Cut, Joined, Turned, Dropped }

/// <summary>A wrong split that was found late: what was done about it, why, and how many entries it cost.</summary>
internal sealed class Mend
{
    public required MendId Id { get; init; }

    public required BatchId Batch { get; init; }

    public required string Agency { get; init; }

    public required MendKind What { get; init; }

    /// <summary>The sheet at which the border was moved, or that was turned or left out.</summary>
    public required int Sheet { get; init; }

    /// <summary>The file that holds the sheet now, or held it last.</summary>
    public required PaperFileId File { get; init; }

    public required string Why { get; init; }

    /// <summary>Finished entries that were set aside by it.</summary>
    public required int Entries { get; init; }

    public required Guid By { get; init; }

    public required string ByName { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Sets aside what was typed of files whose sheets were moved; all the others stay as they are.</summary>
internal sealed class SettingAside(Database db, ArchiveDesk desk)
{
    /// <summary>While a batch is being parted nothing was typed yet. Later the deed is put down with its reason, held pieces are taken back, and finished entries count no more.</summary>
    public async Task Note(Batch batch, MendKind what, int sheet, string? why, IReadOnlyList<PaperFile> touched, CancellationToken cancel)
    {
        if (batch.Stage is BatchStage.Scanning)
        {
            return;
        }

        batch.BeMended();
        var (id, entries) = (Ids.New<MendId>(), 0);
        foreach (var file in touched)
        {
            entries += await SetAside(file, id, cancel);
            file.SetAside();
        }

        db.Add(new Mend
        {
            Id = id,
            Batch = batch.Id,
            Agency = batch.Agency,
            What = what,
            Sheet = sheet,
            File = touched[0].Id,
            Why = why!.Trim(),
            Entries = entries,
            By = desk.Actor.Id,
            ByName = desk.Actor.Name,
            At = desk.Now,
        });
    }

    private async Task<int> SetAside(PaperFile file, MendId mend, CancellationToken cancel)
    {
        var (id, round, entries) = (file.Id, file.Round, 0);
        foreach (var piece in await db.Pieces.Where(piece => piece.File == id && piece.SetAsideOn == null && (piece.Round == round || piece.DoneAt != null)).OrderBy(piece => piece.Id).ToListAsync(cancel))
        {
            if (piece.DoneAt is null)
            {
                db.Remove(piece);
                continue;
            }

            piece.BeSetAside(mend, desk.Today);
            entries++;
        }

        foreach (var difference in await db.Differences.Where(one => one.File == id && one.Latest).OrderBy(one => one.Field).ToListAsync(cancel))
        {
            difference.Latest = false;
        }

        return entries;
    }
}
