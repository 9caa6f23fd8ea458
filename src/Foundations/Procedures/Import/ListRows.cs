using MotCua.Kernel;

namespace MotCua.Procedures.Import;

/// <summary>Understands the list of procedures that a province publishes (CSV): code, name, field, online level, and no details.</summary>
internal static class ListRows
{
    /// <summary>Whether the columns bear the names of a tidied list; any other table is read by its headings.</summary>
    public static bool Knows(string text) => CsvRows.Of(text).Select(row => row.Fields).FirstOrDefault() is { } header && Columns.Of(header) is not null;

    public static IReadOnlyList<ImportRow> Read(string text, string fileName)
    {
        var records = CsvRows.Of(text).ToArray();
        if (records.Length == 0 || Columns.Of(records[0].Fields) is not { } columns)
        {
            return [new ImportRow(1).Refuse(ImportNotes.FormatUnknown(fileName))];
        }

        ImportRow[] rows = [.. records.Skip(1).Select(record => Understand(record, columns))];
        NameAgency(rows);
        Fold(rows);
        return rows;
    }

    private static ImportRow Understand(CsvRow record, Columns columns)
    {
        var row = new ImportRow(record.Line) { Source = ProcedureSource.List };
        if (record.Broken is { } broken)
        {
            return row.Refuse(broken);
        }

        string? Cell(string column) => columns.Cell(record.Fields, column);
        row.Name = Clean.Line(Cell("name"));
        row.RawCode = Cell("code_raw") ?? Cell("code");
        if (record.Fields.Count != columns.Count)
        {
            return row.Refuse(ImportNotes.WrongColumns(record.Fields.Count, columns.Count));
        }

        if (record.Fields.Any(LineReader.IsSpoilt))
        {
            return row.Refuse(ImportNotes.NotUtf8);
        }

        if (row.Name is null)
        {
            return row.Refuse(ImportNotes.NoName);
        }

        if (Cell("test_row") == "1" || Clean.IsTest(row.Name))
        {
            return row.Refuse(ImportNotes.TestRow);
        }

        row.ReadCode(row.RawCode);
        if (row.Code is null)
        {
            return row;
        }

        var level = Cell("online_level");
        var online = OnlineLevels.Parse(level);
        if (OnlineLevels.IsOldScale(level))
        {
            row.Notes.Add(ImportNotes.OldScale(level!));
        }
        else if (online is OnlineLevel.Unknown && !string.IsNullOrWhiteSpace(level))
        {
            row.Notes.Add(ImportNotes.OnlineLevelUnreadable(level));
        }

        var levels = LevelCodes.Parse((Cell("levels") ?? "").Split('|', StringSplitOptions.TrimEntries));
        row.Entry = new(
            PublishedCode.Read(row.RawCode)?.Agency ?? "",
            row.RawCode!.Trim(),
            row.Name,
            Clean.Line(Cell("field") ?? Cell("field_raw")) ?? "",
            levels is Levels.None ? Clean.LevelIn(row.Name) : levels,
            online,
            Clean.Line(Cell("decision") ?? Cell("decision_raw")));
        return row;
    }

    /// <summary>Some codes lack the province's own; then it is the province of the rest of the file.</summary>
    public static void NameAgency(IReadOnlyList<ImportRow> rows)
    {
        var agency = rows.Where(row => row.Entry is { Agency.Length: > 0 }).GroupBy(row => row.Entry!.Agency).MaxBy(group => group.Count())?.Key;
        foreach (var row in rows.Where(row => agency is not null && row.Entry is { Agency.Length: 0 }))
        {
            row.Entry = row.Entry! with { Agency = agency! };
            row.Notes.Add(ImportNotes.AgencyFromFile(agency!));
        }
    }

    /// <summary>An entry that stands twice counts once, at the higher online level (NĐ 42/2022); the order of the lines must not matter.</summary>
    public static void Fold(IReadOnlyList<ImportRow> rows)
    {
        foreach (var same in rows.Where(row => row.Entry is not null).GroupBy(row => row.Code))
        {
            List<ImportRow> distinct = [];
            foreach (var twins in same.GroupBy(row => (row.Entry!.Agency, VietnameseFold.Fold(row.Name!), VietnameseFold.Fold(row.Entry.Field))))
            {
                var first = twins.First();
                var highest = twins.Max(row => row.Entry!.OnlineLevel);
                if (first.Entry!.OnlineLevel != highest)
                {
                    first.Notes.Add(ImportNotes.HigherLevelTaken(highest.Code()!));
                }

                first.Entry = first.Entry with
                {
                    OnlineLevel = highest,
                    Levels = twins.Aggregate(Levels.None, (sum, row) => sum | row.Entry!.Levels),
                    Decision = twins.Select(row => row.Entry!.Decision).FirstOrDefault(decision => decision is not null),
                };
                foreach (var twin in twins.Skip(1))
                {
                    twin.IsRepeat = true;
                    twin.Notes.Add(ImportNotes.SameEntry(first.Line));
                }

                distinct.Add(first);
            }

            foreach (var other in distinct.Skip(1))
            {
                other.Notes.Add(ImportNotes.SameCode(distinct[0].Line));
            }
        }
    }

    private sealed class Columns(Dictionary<string, int> places)
    {
        public int Count { get; private init; }

        public static Columns? Of(IReadOnlyList<string> header)
        {
            Dictionary<string, int> places = new(StringComparer.OrdinalIgnoreCase);
            for (var i = 0; i < header.Count; i++)
            {
                places.TryAdd(header[i].Trim().TrimStart('\uFEFF'), i);
            }

            // A code and a name alone stand in many tables; the online level makes it a list of procedures.
            var known = places.ContainsKey("name") && (places.ContainsKey("code_raw") || places.ContainsKey("code")) && places.ContainsKey("online_level");
            return known ? new(places) { Count = header.Count } : null;
        }

        public string? Cell(IReadOnlyList<string> fields, string column) =>
            places.TryGetValue(column, out var place) && place < fields.Count && fields[place] is { Length: > 0 } cell ? cell : null;
    }
}
