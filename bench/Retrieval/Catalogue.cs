using System.Globalization;
using System.IO.Compression;
using System.Text.Json;
using MotCua.Procedures.Finding;

namespace MotCua.Bench.Retrieval;

/// <summary>The national catalogue and the questions as the data folder holds them.</summary>
internal static class Catalogue
{
    public static List<SearchableProcedure> Procedures(string folder)
    {
        using var file = File.OpenRead(Path.Combine(folder, "procedures", "procedures.jsonl.gz"));
        using var reader = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var procedures = new List<SearchableProcedure>(5000);
        while (reader.ReadLine() is { } line)
        {
            using var row = JsonDocument.Parse(line);
            procedures.Add(One(row.RootElement));
        }
        return procedures;
    }

    /// <summary>Filled up with a province's own list, so that latency is measured at the size of a real catalogue.</summary>
    public static List<SearchableProcedure> FilledTo(int count, string folder, IReadOnlyList<SearchableProcedure> procedures)
    {
        var others = File.ReadLines(Path.Combine(folder, "procedures", "catalogue_langson_2025_04.csv")).Skip(1)
            .Select(line => line.Split(','))
            .Where(cells => cells.Length > 7 && cells[5].Length > 10)
            .Select((cells, number) => new SearchableProcedure(string.Create(CultureInfo.InvariantCulture, $"L{number}"), cells[5].Trim('"'), "Khác") { Levels = ["tinh"] });
        return [.. procedures.Concat(others).Take(count)];
    }

    public static List<Asked> Questions(string folder) =>
        [.. File.ReadLines(Path.Combine(folder, "queries", "queries_dev.jsonl")).Select(Ask)];

    private static Asked Ask(string line)
    {
        using var row = JsonDocument.Parse(line);
        var root = row.RootElement;
        return new(
            root.GetProperty("id").GetString()!,
            root.GetProperty("query").GetString()!,
            root.GetProperty("kind").GetString()!,
            root.GetProperty("style").GetString()!,
            root.GetProperty("quotes_name").GetBoolean(),
            Strings(root, "codes"),
            Strings(root, "codes_2025"));
    }

    private static SearchableProcedure One(JsonElement row) => new(Text(row, "code") ?? "", Text(row, "name") ?? "", Text(row, "field") ?? "")
    {
        Levels = Strings(row, "levels"),
        Agency = row.TryGetProperty("agency", out var agency) ? Text(agency, "implementing") : null,
        Publisher = Text(row, "publisher"),
        Keywords = Text(row, "keywords") is { Length: > 0 } keywords ? keywords.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) : [],
        Components = row.TryGetProperty("components", out var components) && components.ValueKind == JsonValueKind.Array
            ? [.. components.EnumerateArray().Select(component => Text(component, "name") ?? "")]
            : [],
        Result = Text(row, "result"),
        Description = Text(row, "description"),
        Applicants = Strings(row, "applicants"),
    };

    private static string? Text(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static List<string> Strings(JsonElement row, string name) =>
        row.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray().Select(item => item.ToString())] : [];
}

/// <summary>A question with the codes that answer it.</summary>
internal sealed record Asked(string Id, string Text, string Kind, string Style, bool QuotesName, IReadOnlyList<string> Codes, IReadOnlyList<string> OlderCodes)
{
    public bool OutOfScope => Codes.Count == 0 && OlderCodes.Count == 0;

    /// <summary>Half of the questions are for working on, the other half only for counting.</summary>
    public bool ToWorkOn => Convert.ToInt32(Id[^1..], 16) % 2 == 0;
}
