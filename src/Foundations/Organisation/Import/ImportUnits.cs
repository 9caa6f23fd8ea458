using MotCua.Kernel;
using static MotCua.Organisation.OrganisationRefusals;

namespace MotCua.Organisation.Import;

/// <summary>
/// Takes over files of agencies, units and officers, told apart by their columns. Good lines are taken, bad ones reported;
/// the same files again change nothing. "until" is the first day on which a line no longer holds.
/// </summary>
[Needs(OrganisationPermissions.Manage)]
public sealed record ImportUnits(IReadOnlyList<ImportFile> Files) : ICommand<LineReport>;

internal sealed class ImportUnitsHandler(Database db, Stamps stamps, Reach reach) : IHandler<ImportUnits, LineReport>
{
    public async Task<LineReport> Handle(ImportUnits command, CancellationToken cancel)
    {
        var register = await Register.Open(db, cancel);
        var tally = new LineTally();
        var files = command.Files.Select(file => (file, rows: file.Rows())).ToArray();
        foreach (var (file, _) in files.Where(one => KindOf(one.rows) is FileKind.Unknown))
        {
            tally.Refuse(file.Name, FileUnknown);
        }

        // Agencies first: units and officers lean on them.
        foreach (var (_, rows) in files.OrderBy(one => KindOf(one.rows)))
        {
            var seen = new Dictionary<string, string>();
            foreach (var row in rows.All)
            {
                if (Take(KindOf(rows), rows.Columns.Count, row, register, tally, seen) is { } refusal)
                {
                    tally.Refuse(row, refusal);
                }
            }
        }

        await stamps.Touch(Roster.Stamp, cancel);
        return tally.Report;
    }

    private Refusal? Take(FileKind kind, int columns, CsvRow row, Register register, LineTally tally, Dictionary<string, string> seen)
    {
        if (kind is FileKind.Unknown)
        {
            return null;
        }

        var fields = new Fields(row, reach);
        fields.MustHave(columns);
        var key = kind switch
        {
            FileKind.Agencies => $"{row["code"]} {row["from"]}",
            FileKind.Units => $"{row["agency_code"]} {row["unit_key"]}",
            _ => $"{row["key"]} {row["from"]}",
        };
        var content = string.Join('\u001f', row.Values.Select(pair => $"{pair.Key}={pair.Value}"));
        if (seen.TryGetValue(key, out var earlier) && earlier != content)
        {
            return LineRepeated.With(key);
        }

        var refusal = kind switch
        {
            FileKind.Agencies => AgencyLines.Take(fields, register, tally),
            FileKind.Units => UnitLines.Take(fields, register, tally),
            _ => OfficerLines.Take(fields, register, tally),
        };
        if (refusal is null)
        {
            seen[key] = content;
        }

        return refusal;
    }

    private static FileKind KindOf(CsvRows rows) =>
        rows.Has("code", "name", "kind", "level", "from") ? FileKind.Agencies
        : rows.Has("agency_code", "unit_key", "name", "is_one_stop", "from") ? FileKind.Units
        : rows.Has("key", "name", "agency_code", "position", "roles", "from") ? FileKind.Officers
        : FileKind.Unknown;

    private enum FileKind { Agencies, Units, Officers, Unknown }
}
