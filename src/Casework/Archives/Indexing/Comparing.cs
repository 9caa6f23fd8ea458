using Microsoft.EntityFrameworkCore;
using MotCua.Digitising.Fields;
using MotCua.Kernel;

namespace MotCua.Archives;

/// <summary>Holds two entries of a file against each other, and both against what was settled.</summary>
internal sealed class Comparing(Database db, ArchiveDesk desk)
{
    /// <summary>The kind of paper itself, where two took it for different ones.</summary>
    public const string TypeField = "paperType";

    /// <summary>Both sides are typed: they agree, or a third must decide.</summary>
    public async Task Compare(PaperFile file, Piece first, Piece second, CancellationToken cancel)
    {
        var fields = await desk.Fields(first.PaperType!, cancel);
        List<(string Field, string First, string Second)> differ = [];
        if (first.PaperType != second.PaperType)
        {
            differ.Add((TypeField, first.PaperType!, second.PaperType!));
            var theirs = (await desk.Fields(second.PaperType!, cancel)).Select(field => field.Key).ToHashSet();
            fields = [.. fields.Where(field => theirs.Contains(field.Key))];
        }

        differ.AddRange(fields.Where(field => !Agree(field, first, second)).Select(field => (field.Key, first.Values.GetValueOrDefault(field.Key) ?? "", second.Values.GetValueOrDefault(field.Key) ?? "")));
        file.BeCompared(desk.Today, first.PaperType!, differ.Count > 0);
        if (differ.Count == 0)
        {
            file.Settle(first.PaperType!, first.Values, Facts.Of(fields, first.Values), null, desk.Now);
            Judge(file, fields, [first, second]);
            return;
        }

        file.Dispute();
        foreach (var (field, one, other) in differ)
        {
            await Differ(file, field, one, other, cancel);
        }
    }

    /// <summary>Puts down that the two differ in a field; of one file a field counts once, however often it was typed.</summary>
    public async Task<Difference> Differ(PaperFile file, string field, string? first, string? second, CancellationToken cancel)
    {
        var (id, round) = (file.Id, file.Round);
        foreach (var earlier in await db.Differences.Where(one => one.File == id && one.Field == field && one.Round < round && one.Latest).OrderBy(one => one.Round).ToListAsync(cancel))
        {
            earlier.Latest = false;
        }

        var difference = new Difference { File = id, Round = round, Field = field, Batch = file.Batch, Agency = file.Agency, On = desk.Today, First = first ?? "", Second = second ?? "" };
        db.Add(difference);
        return difference;
    }

    public static bool Agree(IndexField field, Piece first, Piece second) =>
        first.Values.ContainsKey(field.Key) && second.Values.ContainsKey(field.Key) && IndexNormal.IsSame(field.Kind, first.Values[field.Key], second.Values[field.Key]);

    public async Task<Piece[]> Entries(PaperFile file, CancellationToken cancel)
    {
        var (id, round) = (file.Id, file.Round);
        return [.. await db.Pieces.Where(piece => piece.File == id && piece.Round == round && piece.DoneAt != null).OrderBy(piece => piece.Side).ToListAsync(cancel)];
    }

    /// <summary>How many fields each had wrong, against the value that stands.</summary>
    public static void Judge(PaperFile file, IReadOnlyList<IndexField> fields, IEnumerable<Piece> entries)
    {
        foreach (var entry in entries)
        {
            var wrong = entry.PaperType == file.PaperType ? 0 : 1;
            entry.Judge(fields.Count, wrong + fields.Count(field => !IndexNormal.IsSame(field.Kind, entry.Values.GetValueOrDefault(field.Key), file.Values.GetValueOrDefault(field.Key))));
        }
    }
}
