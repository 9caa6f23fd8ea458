using System.Data.Common;

namespace MotCua.Bench.Load.Filled;

/// <summary>A table with rows that the product itself once wrote; others are made after their likeness, so that pages read them like their own.</summary>
internal sealed class Pattern
{
    private readonly Dictionary<string, int> places;

    private Pattern(string table, IReadOnlyList<string> columns, IReadOnlyList<string> types, IReadOnlyList<object?[]> rows)
    {
        (Table, Columns, Types, Rows) = (table, columns, types, rows);
        places = columns.Select((name, place) => (name, place)).ToDictionary(pair => pair.name, pair => pair.place);
    }

    public string Table { get; }

    public IReadOnlyList<string> Columns { get; }

    public IReadOnlyList<string> Types { get; }

    public IReadOnlyList<object?[]> Rows { get; }

    public static async Task<Pattern> Read(DbConnection connection, string table, string where)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Table and condition are ours.
        command.CommandText = $"SELECT * FROM {table} WHERE {where}";
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var fields = Enumerable.Range(0, reader.FieldCount).ToArray();
        string[] columns = [.. fields.Select(reader.GetName)];
        string[] types = [.. fields.Select(reader.GetDataTypeName)];
        List<object?[]> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add([.. fields.Select(field => reader.IsDBNull(field) ? null : reader.GetValue(field))]);
        }

        return rows.Count > 0 ? new(table, columns, types, rows) : throw new InvalidOperationException($"{table} has no row where {where}");
    }

    /// <summary>A row like the one at that place, but for what is named.</summary>
    public object?[] Like(int row, params ReadOnlySpan<(string Column, object? Value)> other)
    {
        object?[] made = [.. Rows[row % Rows.Count]];
        foreach (var (column, value) in other)
        {
            made[places[column]] = value;
        }

        return made;
    }

    public object? At(int row, string column) => Rows[row][places[column]];
}
