using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Carries a whole file into the register: reads ahead, sends batch after batch through the gate, and tells how far it is.</summary>
public sealed class CatalogueImport(Gate gate)
{
    private const int BatchSize = 200;

    public async Task<Outcome<ImportRunId>> Run(Stream file, string fileName, IProgress<ImportProgress>? progress = null, CancellationToken cancel = default)
    {
        await using var spooled = file.CanSeek ? null : await Spool(file, cancel);
        var source = spooled ?? file;
        var begun = await gate.Do(new BeginImport(fileName), cancel);
        if (!begun.Done)
        {
            return begun;
        }

        var seen = new SeenRows();
        List<ImportRow> batch = [];
        var read = 0;
        await foreach (var row in CatalogueFile.Rows(source, fileName, cancel))
        {
            seen.Compare(row);
            batch.Add(row);
            read++;
            if (batch.Count == BatchSize && await Send() is { } refusal)
            {
                return new(refusal);
            }
        }

        if (batch.Count > 0 && await Send() is { } last)
        {
            return new(last);
        }

        var finished = await gate.Do(new FinishImport(begun.Value), cancel);
        return finished.Refusal is { } refused ? new(refused) : begun;

        async Task<Refusal?> Send()
        {
            var sent = await gate.Do(new ImportProcedures(begun.Value, new([.. batch])), cancel);
            batch.Clear();
            progress?.Report(new(read, source.Position, source.Length));
            return sent.Refusal;
        }
    }

    private static async Task<FileStream> Spool(Stream file, CancellationToken cancel)
    {
        var spool = new FileStream(Path.GetTempFileName(), new FileStreamOptions
        {
            Access = FileAccess.ReadWrite,
            Mode = FileMode.Open,
            Options = FileOptions.DeleteOnClose | FileOptions.Asynchronous,
        });
        await file.CopyToAsync(spool, cancel);
        return spool;
    }
}

/// <summary>Remembers the lines of a file so far, to find those that stand twice.</summary>
internal sealed class SeenRows
{
    private readonly Dictionary<string, ImportRow> codes = [];
    private readonly Dictionary<string, int> names = [];

    /// <summary>A list compares its own lines; in a catalogue a code stands once, and of two different texts the first holds.</summary>
    public void Compare(ImportRow row)
    {
        if (row.Refused is not null || row.Text is null)
        {
            return;
        }

        if (!codes.TryAdd(row.Code!.Value, row))
        {
            var earlier = codes[row.Code.Value];
            if (earlier.Text!.FileHash == row.Text.FileHash)
            {
                row.IsRepeat = true;
                row.Notes.Add(ImportNotes.SameEntry(earlier.Line));
            }
            else
            {
                row.Refuse(ImportNotes.CodeTwice(row.Code.Value, earlier.Line));
            }
        }
        else if (!names.TryAdd(VietnameseFold.Fold(row.Name!), row.Line))
        {
            row.Notes.Add(ImportNotes.SameName(names[VietnameseFold.Fold(row.Name!)]));
        }
    }
}
