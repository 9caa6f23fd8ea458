using MotCua.Kernel;

namespace MotCua.Procedures.Import;

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
