using MotCua.Kernel;
using static MotCua.People.PeopleRefusals;

namespace MotCua.People.Import;

/// <summary>
/// Takes over files of citizens, enterprises and mandates, told apart by their columns. Good lines are taken, bad ones reported;
/// the same files again change nothing. "until" is the first day on which a mandate no longer holds.
/// </summary>
[Needs(PeoplePermissions.Import)]
public sealed record ImportPeople(IReadOnlyList<ImportFile> Files) : ICommand<LineReport>;

internal sealed class ImportPeopleHandler(Database db, TimeProvider clock) : IHandler<ImportPeople, LineReport>
{
    public async Task<LineReport> Handle(ImportPeople command, CancellationToken cancel)
    {
        var tally = new LineTally();
        var lines = await PeopleLines.Open(db, clock, tally, cancel);
        var files = command.Files.Select(file => (file, rows: file.Rows())).ToArray();
        foreach (var (file, _) in files.Where(one => KindOf(one.rows) is null))
        {
            tally.Refuse(file.Name, FileUnknown);
        }

        // People first: mandates lean on them.
        foreach (var (_, rows) in files.Where(one => KindOf(one.rows) is not null).OrderBy(one => KindOf(one.rows)))
        {
            var kind = KindOf(rows)!.Value;
            var seen = new Dictionary<string, string>();
            foreach (var row in rows.All)
            {
                if (Take(kind, rows.Columns.Count, row, lines, seen) is { } refusal)
                {
                    tally.Refuse(row, refusal);
                }
            }
        }

        return tally.Report;
    }

    private static Refusal? Take(FileKind kind, int columns, CsvRow row, PeopleLines lines, Dictionary<string, string> seen)
    {
        if (row.Fields != columns)
        {
            return FieldCount;
        }

        var key = kind is FileKind.Mandates ? $"{row["representative_number"]} {row["principal_number"]} {row["procedure_code"]} {row["from"]}" : row["number"] ?? row["tax_code"] ?? "";
        var content = string.Join('\u001f', row.Values.Values);
        if (seen.TryGetValue(key, out var earlier) && earlier != content)
        {
            return LineRepeated.With(key);
        }

        var refusal = kind switch
        {
            FileKind.Citizens => lines.Citizen(row),
            FileKind.Enterprises => lines.Enterprise(row),
            _ => lines.Mandate(row),
        };
        if (refusal is null)
        {
            seen[key] = content;
        }

        return refusal;
    }

    private static FileKind? KindOf(CsvRows rows) =>
        rows.Has("number", "name", "born_on", "sex") ? FileKind.Citizens
        : rows.Has("tax_code", "name") ? FileKind.Enterprises
        : rows.Has("representative_number", "principal_number", "procedure_code", "from") ? FileKind.Mandates
        : null;

    private enum FileKind { Citizens, Enterprises, Mandates }
}
